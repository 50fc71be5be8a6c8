import type { FileKind } from '../../errors/Expected.js';
import { Decimal, isDecimalString } from '../../quantity/decimal.js';
import type { IssueCollector } from '../IssueCollector.js';
import { readable, workbook } from './formats.js';
import type { CellError, Grid } from './Grid.js';
import { inspectSheet, type SheetFacts } from './inspectSheet.js';
import { limits } from './limits.js';
import { type Archive, openZip } from './zip.js';

/** A worksheet by name. */
interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

const list = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';
const utf8 = /* @__PURE__ */ new TextDecoder();

/**
 * The worksheets of a workbook: all of them, or the one that is asked for by name or number (from
 * 1). Trouble is reported.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: string | number | undefined,
  collector: IssueCollector,
): Promise<readonly Sheet[]> {
  const archive = await openZip(bytes, collector);
  if (archive === undefined) return [];
  if (!archive.names.has(list)) {
    collector.error('notThisFormat', {
      found: tellArchive(archive.names),
      expected: readable,
    });
    return [];
  }
  try {
    return await readSheets(archive, wanted, collector);
  } catch {
    // The readers of XML and of workbooks throw for what is no workbook; that is the file's fault
    // and no bug. Their words say nothing to its owner.
    collector.error('unreadable', { expected: workbook });
    return [];
  }
}

async function readSheets(
  archive: Archive,
  wanted: string | number | undefined,
  collector: IssueCollector,
): Promise<readonly Sheet[]> {
  const parts = new Map<string, Uint8Array>();
  for (const name of archive.names) {
    if (!/^xl\/([^/]+|_rels\/[^/]+|worksheets\/[^/]+)\.(xml|rels)$/.test(name)) continue;
    const content = archive.unpack(name);
    // What could not be unpacked has been reported.
    if (content === undefined) return [];
    parts.set(name, content);
  }
  const text = (name: string) => utf8.decode(parts.get(name) ?? new Uint8Array());
  const all = await readSheetList(text(list), text(relations));
  const chosen = choose(all, wanted, collector);
  const percentStyles = parts.has('xl/styles.xml')
    ? await readStyles(text('xl/styles.xml'))
    : new Set<number>();
  // Packed anew without compression: the reader would hand larger parts to a worker, which a strict
  // content security policy forbids.
  const { zipSync } = await import('fflate');
  const plain = zipSync(Object.fromEntries(parts), { level: 0 }).buffer as ArrayBuffer;
  const { readSheet } = await import('read-excel-file/universal');
  const sheets: Sheet[] = [];
  for (const { name, path } of chosen) {
    const facts = await inspectSheet(text(path), percentStyles);
    const count = countCells(facts);
    if (count > limits.cells) {
      collector.error('tooLarge', {
        sheet: name,
        found: count,
        expected: { kind: 'atMost', value: limits.cells, unit: 'cells' },
      });
      continue;
    }
    const cells =
      facts.columns === 0
        ? []
        : await readSheet(plain, name, {
            parseNumber: toDisplayedDigits as unknown as (text: string) => number,
          });
    sheets.push({ name, grid: toGrid(cells as unknown[][], facts) });
  }
  return sheets;
}

/**
 * The cells of the rectangle that a sheet spans, and those of all merged ranges: each is walked
 * once.
 */
function countCells({ rows, columns, merged }: SheetFacts): number {
  return (
    rows * Math.max(1, columns) +
    merged.reduce(
      (sum, { top, left, bottom, right }) =>
        sum + Math.max(0, Math.min(bottom + 1, rows) - top) * (right - left + 1),
      0,
    )
  );
}

function choose(
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

function toGrid(rows: readonly unknown[][], { merged, broken, percents }: SheetFacts): Grid {
  const cells = rows.map((row) =>
    row.map((cell) =>
      cell instanceof Date
        ? cell.toISOString().slice(0, 10)
        : typeof cell === 'boolean'
          ? String(cell)
          : cell,
    ),
  );
  for (const { row, column } of percents) {
    const line = cells[row] as unknown[];
    const cell = line[column];
    const isFigure: boolean = isDecimalString(cell);
    if (isFigure) line[column] = `${new Decimal(cell as string).times(100).toFixed()}%`;
  }
  const cellFaults = new Map<number, Map<number, CellError>>();
  for (const { row, column, error } of broken) {
    while (cells.length <= row) cells.push([]);
    const faults = cellFaults.get(row) ?? new Map<number, CellError>();
    faults.set(
      column,
      error === undefined
        ? { code: 'formulaWithoutValue', facts: { expected: { kind: 'savedResult' } } }
        : { code: 'notANumber', facts: { found: error, expected: { kind: 'savedResult' } } },
    );
    cellFaults.set(row, faults);
  }
  return { cells, rowFaults: new Map(), cellFaults, merged };
}

function tellArchive(names: ReadonlySet<string>): FileKind {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  return names.has('content.xml') ? 'ods' : 'zip';
}

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
interface SheetPart {
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

const shown = 15;

/**
 * A number of a workbook as its owner sees it. Workbooks hold doubles: 97.1 can stand in the file
 * as 97.099999999999994. Spreadsheets show and compare 15 digits, so these are what was entered.
 */
export function toDisplayedDigits(text: string): string {
  const plain: boolean = isDecimalString(text);
  if (plain && text.replace(/\D/g, '').length <= shown) return text;
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,3})?$/i.test(text)
    ? new Decimal(text).toSignificantDigits(shown).toFixed()
    : text;
}
