import type { IssueCollector } from '../IssueCollector.js';

/** Built-in formats for percent: 0% and 0.00%. */
const builtIn = new Set([9, 10]);

/** The styles of a workbook under which a number is shown in percent, by their place. */
export async function readStyles(xml: string): Promise<ReadonlySet<number>> {
  const { Parser } = await import('saxen');
  const parser = new Parser();
  const custom = new Set<number>();
  const percentStyles = new Set<number>();
  let isInside = false;
  let at = 0;
  parser.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      const tag = name.slice(name.indexOf(':') + 1);
      if (tag === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes();
        // A sign in quotes or behind a backslash is text: 0.0"%" shows 97.1 as 97.1%. Behind _ or *
        // it is a gap of its width, or what fills the cell.
        const signs = decode(formatCode).replace(/"[^"]*"|[\\_*]./g, '');
        if (signs.includes('%')) custom.add(Number(numFmtId));
      } else if (tag === 'cellXfs') isInside = true;
      else if (tag === 'xf' && isInside) {
        const id = Number(attributes()['numFmtId']);
        if (builtIn.has(id) || custom.has(id)) percentStyles.add(at);
        at += 1;
      }
    },
  );
  parser.on('closeTag', (name: string) => {
    if (name.endsWith('cellXfs')) isInside = false;
  });
  parser.parse(xml);
  return percentStyles;
}

/** A worksheet's name and the part of the workbook that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/**
 * The worksheets of a workbook in their order, from its list and the paths that the list refers to.
 */
export async function readSheetList(
  workbook: string,
  relations: string,
): Promise<readonly SheetPart[]> {
  const { Parser } = await import('saxen');
  const paths = new Map<string | undefined, string>();
  const related = new Parser();
  related.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      const { Id, Target, Type = '' } = name.endsWith('Relationship') ? attributes() : {};
      if (Id !== undefined && Target !== undefined && Type.endsWith('/worksheet'))
        paths.set(Id, toPath(decode(Target)));
    },
  );
  related.parse(relations);
  const sheets: SheetPart[] = [];
  const listed = new Parser();
  listed.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      if (name !== 'sheet' && !name.endsWith(':sheet')) return;
      const own = attributes();
      const id = Object.entries(own).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const path = paths.get(id);
      if (path !== undefined) sheets.push({ name: decode(own['name'] ?? ''), path });
    },
  );
  listed.parse(workbook);
  return sheets;
}

const toPath = (target: string) =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The worksheet requested by name or number (from 1), else all worksheets. */
export function chooseSheets(
  all: readonly SheetPart[],
  wanted: string | number | undefined,
  collector: IssueCollector,
): readonly SheetPart[] {
  if (wanted === undefined) return all;
  const found =
    all.find(({ name }) => name === wanted) ?? all.find((_, at) => at + 1 === Number(wanted));
  if (found !== undefined) return [found];
  collector.error('noSuchSheet', {
    found: wanted,
    expected: { kind: 'oneOf', words: all.map(({ name }) => name) },
  });
  return [];
}
