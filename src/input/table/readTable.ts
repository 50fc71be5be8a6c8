import type { Grid } from '../files/Grid.js';
import { limits } from '../files/limits.js';
import type { Source } from '../files/readSource.js';
import { isReminder } from '../rows/columnHeadings.js';
import type { ReadRow } from '../rows/ReadRow.js';
import { type Facts, isBlank } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { findTables, type TableRegion } from './findTables.js';
import { readList } from './readList.js';
import { readRegion, type SheetSource } from './readRegion.js';
import { reportMissing } from './reportColumns.js';

/** Reads a source as rows. `assumed` gives defaults for values that the source does not state. */
export function readTable(
  source: Source | SheetSource,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector } = context;
  if ('grid' in source) return readGrid(source, context, assumed);
  collector.enterTable(undefined, undefined);
  return readList(source.json, context, assumed, (grid, stated) =>
    // The rows of a list have no position in a sheet.
    readGrid({ grid, isList: true }, { ...context, tables: [] }, stated),
  );
}

function readGrid(source: SheetSource, context: RowContext, assumed: Facts): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  const { grid, sheet } = source;
  const { cells } = grid;
  collector.enterTable(sheet, source.isList ? undefined : 0);
  if (cells.length > limits.rows) return refuse('rows', cells.length, limits.rows);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > limits.columns) return refuse('cells', width, limits.columns);
  const tables = findTables(grid, vocabulary, source.above);
  const first = tables[0];
  // An unclosed quotation mark can swallow the table, starting from its header.
  for (const [at, { code, facts }] of grid.rowErrors)
    if (at < (first?.bottom ?? cells.length)) collector.error(code, { sheetRow: at + 1, ...facts });
  if (first === undefined) {
    const title = cells.flat().find((cell) => !isBlank(cell));
    const isEmpty = title === undefined;
    // Some sheets of a workbook may contain only text for readers; a template marks such sheets.
    if (isReminder(String(title))) {
      if (sheet === undefined) collector.notice('unfilled', { count: 0 });
    } else if (sheet !== undefined) {
      if (!isEmpty) collector.notice('noTable', { found: sheet });
    } else if (isEmpty) collector.error('emptyFile', { expected: { kind: 'table' } });
    else reportMissing(['indicator', 'year', 'value'], collector, readLikelyHeader(cells));
    return [];
  }
  const sides = findSides(grid, first, width, vocabulary);
  if (sides !== undefined)
    return sides.flatMap((side) => readGrid({ ...source, grid: side }, context, assumed));
  const rows: ReadRow[] = [];
  for (const table of tables)
    for (const row of readRegion(source, table, context, assumed)) rows.push(row);
  if (grid.cellErrors.size === 0 && cells.slice(first.bottom).every((row) => row.every(isBlank)))
    collector.error('emptyFile', { expected: { kind: 'rows' } });
  return rows;

  function refuse(unit: 'rows' | 'cells', found: number, value: number): [] {
    collector.error('tooLarge', { found, expected: { kind: 'atMost', value, unit } });
    return [];
  }
}

/**
 * Divides a grid if a table beside the first one, after an empty column, has its header in another
 * row. Both sides keep the titles above and their positions in the sheet.
 */
function findSides(
  grid: Grid,
  { top, columns }: TableRegion,
  width: number,
  vocabulary: Vocabulary,
): readonly Grid[] | undefined {
  const isNamed = ({ heading }: TableRegion['columns'][number]) => heading !== '';
  const gaps = [columns.findLastIndex(isNamed) + 1, columns.findIndex(isNamed) - 1];
  const below = grid.cells.slice(top);
  for (const gap of gaps) {
    if (gap < 1 || gap >= width - 1 || grid.rowErrors.size > 0) continue;
    if (!below.every((row) => isBlank(row[gap]))) continue;
    const sides = [(at: number) => at < gap, (at: number) => at > gap].map((isIn) => ({
      ...grid,
      cells: grid.cells.map((row, at) =>
        at < top ? row : row.map((cell, column) => (isIn(column) ? cell : undefined)),
      ),
      cellErrors: new Map(
        [...grid.cellErrors].map(([row, errors]) => [
          row,
          new Map([...errors].filter(([column]) => isIn(column))),
        ]),
      ),
    }));
    const [left, right] = sides.map((side) => findTables(side, vocabulary));
    const tops = new Set(left?.map((table) => table.top));
    if (tops.size > 0 && right?.[0] && !right.some((table) => tops.has(table.top))) return sides;
  }
  return undefined;
}

/** The cells of the row that is most likely intended as a header: the first that is not a title. */
function readLikelyHeader(cells: Grid['cells']): readonly string[] {
  const filled = (row: readonly unknown[]) => row.filter((cell) => !isBlank(cell));
  const header = cells.find((row) => filled(row).length > 1) ?? cells.find((row) => filled(row)[0]);
  return filled(header ?? []).map(String);
}
