import type { FileKind } from '../../errors/Expected.js';
import { Decimal, isDecimalString } from '../../quantity/decimal.js';
import type { IssueCollector } from '../IssueCollector.js';
import { readable, workbook } from './formats.js';
import type { CellError, Grid } from './Grid.js';
import { inspectSheet, type SheetFacts } from './inspectSheet.js';
import { limits } from './limits.js';
import { chooseSheets, readSheetList, readStyles } from './workbookParts.js';
import { type Archive, openZip } from './zip.js';

/** A worksheet by name. */
interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

const list = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';

/**
 * The worksheets of a workbook: all of them, or the one requested by name or number (from 1).
 * Errors are reported.
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
    // The XML and workbook readers throw for invalid workbooks: an error in the file, not a bug.
    // Their messages would not help its owner.
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
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const all = await readSheetList(text(list), text(relations));
  const chosen = chooseSheets(all, wanted, collector);
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
  const cellErrors = new Map<number, Map<number, CellError>>();
  for (const { row, column, error } of broken) {
    while (cells.length <= row) cells.push([]);
    const errors = cellErrors.get(row) ?? new Map<number, CellError>();
    errors.set(
      column,
      error === undefined
        ? { code: 'formulaWithoutValue', facts: { expected: { kind: 'savedResult' } } }
        : { code: 'notANumber', facts: { found: error, expected: { kind: 'savedResult' } } },
    );
    cellErrors.set(row, errors);
  }
  return { cells, rowErrors: new Map(), cellErrors, merged };
}

function tellArchive(names: ReadonlySet<string>): FileKind {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  return names.has('content.xml') ? 'ods' : 'zip';
}

const shown = 15;

/**
 * A number of a workbook as a spreadsheet shows it. Workbooks hold doubles: 97.1 can be stored as
 * 97.099999999999994. Spreadsheets show and compare 15 digits, so these are what was entered.
 */
export function toDisplayedDigits(text: string): string {
  const plain: boolean = isDecimalString(text);
  if (plain && text.replace(/\D/g, '').length <= shown) return text;
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,3})?$/i.test(text)
    ? new Decimal(text).toSignificantDigits(shown).toFixed()
    : text;
}
