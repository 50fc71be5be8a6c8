import type { IssueCollector } from '../IssueCollector.js';
import type { Grid } from './Grid.js';
import { limits } from './limits.js';
import type { WalkXml } from './walkXml.js';
import type { Archive } from './zip.js';

/** A worksheet with its name. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** A worksheet's name and the part of the workbook that contains it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** The parts of a workbook by their purpose. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly strings: string | undefined;
  /** Whether days are counted from 1904 rather than from 1900. */
  readonly is1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last part of the type, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/**
 * Finds the parts of a workbook. Their paths are stated by relationships; the usual paths are
 * merely a convention. Returns `undefined` if there is no workbook.
 */
export function findParts(archive: Archive, walk: WalkXml): WorkbookParts | undefined {
  const root = readRelations(archive, '', walk).find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const workbook = archive.readXml(path);
  if (workbook === undefined) return undefined;
  const relations = readRelations(archive, path, walk);
  const paths = new Map<string | undefined, string>(
    relations.filter(({ type }) => type === 'worksheet').map((one) => [one.id, one.path]),
  );
  const sheets: SheetPart[] = [];
  let is1904 = false;
  walk(workbook, {
    open(tag, attribute) {
      if (tag === 'workbookPr') is1904 = isTrue(attribute('date1904'));
      if (tag !== 'sheet') return;
      const found = paths.get(attribute(':id') ?? attribute('id'));
      const state = attribute('state') ?? 'visible';
      const name = attribute('name') ?? '';
      if (found !== undefined) sheets.push({ name, path: found, isHidden: state !== 'visible' });
    },
  });
  const findPath = (relation: string) => relations.find(({ type }) => type === relation)?.path;
  return { sheets, styles: findPath('styles'), strings: findPath('sharedStrings'), is1904 };
}

/** Reads a boolean in the XML of a workbook. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Reads the relationships of a part, which are in a file beside it; '' means the whole archive. */
function readRelations(archive: Archive, part: string, walk: WalkXml): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = archive.readXml(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  walk(xml, {
    open(tag, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (tag !== 'Relationship' || id === undefined || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(folder, target),
      });
    },
  });
  return relations;
}

/**
 * Resolves a target relative to a folder: `/` is the root of the archive; `.` and `..` are steps.
 */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The sheet to be read, and whether hidden sheets, rows and columns are read. */
export interface SheetOptions {
  readonly sheet?: string | number | undefined;
  readonly hidden?: boolean | undefined;
}

/**
 * Returns the worksheet requested by name or number (from 1), otherwise all worksheets; hidden ones
 * only on request.
 */
export function chooseSheets<Part extends Pick<SheetPart, 'name' | 'isHidden'>>(
  all: readonly Part[],
  { sheet, hidden = false }: SheetOptions,
  collector: IssueCollector,
): readonly Part[] {
  if (all.length > limits.sheets) {
    const expected = { kind: 'atMost', value: limits.sheets, unit: 'sheets' } as const;
    collector.error('tooLarge', { found: all.length, expected });
    return [];
  }
  if (sheet === undefined) {
    const left = hidden ? [] : all.filter(({ isHidden }) => isHidden);
    for (const { name } of left) collector.notice('hiddenSheet', { found: name });
    return all.filter((part) => !left.includes(part));
  }
  const found =
    all.find(({ name }) => name === sheet) ?? all.find((_, at) => at + 1 === Number(sheet));
  if (found !== undefined) return [found];
  collector.error('noSuchSheet', {
    found: sheet,
    expected: { kind: 'oneOf', words: all.map(({ name }) => name) },
  });
  return [];
}
