import type { Issue } from '../../errors/Issue.js';
import type { Grid } from '../files/Grid.js';
import { isOfFigures } from '../rows/columnHeadings.js';
import { isBlank } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { findTables, type TableRegion } from './findTables.js';
import { isHeadingNumber } from './readSection.js';
import { isNamed, SubRows } from './SubRows.js';
import { findOtherHeading } from './TableRow.js';

type Cells = readonly unknown[];

/** What the next piece of a table needs from the pieces before it. */
export interface TableState {
  /** Its titles and its header. */
  readonly header: readonly Cells[];
  /** The titles of the table above it that also apply to it. */
  readonly above: readonly Cells[];
  /** The number of rows of the whole text above its first row of data. */
  readonly bottom: number;
  /** A row with the name, the area and the unit that may apply to a row without its own. */
  readonly lead: Cells | undefined;
  /** The rows below it that are about groups; rows indented further may be parts of them. */
  readonly subRows?: readonly Cells[];
  /** Text alone in its row, whose meaning for the rows below can no longer be determined. */
  readonly section: string | undefined;
}

/** A piece of a table below a copy of its header, and how its rows relate to the previous ones. */
export interface Continued {
  readonly grid: Grid;
  /** The last row of the grid, from 1, that is carried over and has been read; 0 if none is. */
  readonly leadRow: number;
  /** Moves an issue to its place in the whole text. */
  readonly place: (issue: Issue) => Issue;
  /** `undefined` if there is no table. */
  readonly state: TableState | undefined;
}

/**
 * Puts rows below the header of the table that they continue. `above` is the number of rows before
 * these.
 */
export function continueTable(
  { cells, rowErrors, ...piece }: Grid,
  above: number,
  before: TableState | undefined,
  vocabulary: Vocabulary,
): Continued {
  const lead = before?.lead === undefined ? [] : [before.lead, ...(before.subRows ?? [])];
  const added = [...(before?.header ?? []), ...lead];
  const grid = {
    ...piece,
    cells: [...added, ...cells],
    rowErrors: new Map([...rowErrors].map(([at, error]) => [at + added.length, error] as const)),
  };
  const tables = findTables(grid, vocabulary, before?.above);
  const table = tables.at(-1);
  const shift = above - added.length;
  const isSame = before !== undefined && tables.length === 1;
  const first = tables[0]?.bottom ?? 0;
  const place = (issue: Issue): Issue => {
    const { row, sheetRow, expected } = issue;
    if (sheetRow === undefined) return issue;
    const moved = { ...issue, sheetRow: sheetRow + shift };
    if (before === undefined || row === undefined || sheetRow - row !== first) return moved;
    const difference = first + shift - before.bottom;
    const isBeside = expected?.kind === 'figure' || expected?.kind === 'row';
    return {
      ...moved,
      row: row + difference,
      ...(isBeside && expected.row !== undefined
        ? { expected: { ...expected, row: expected.row + difference } }
        : {}),
    };
  };
  const state = table && {
    header: isSame
      ? before.header
      : [...table.titles, ...grid.cells.slice(table.top, table.bottom)],
    above: table.above,
    bottom: isSame ? before.bottom : table.bottom + shift,
    ...lookBack(grid, table, vocabulary),
  };
  return { grid, leadRow: lead.length === 0 ? 0 : added.length, place, state };
}

/** Finds the names that apply to the rows below, and the last text that is alone in its row. */
function lookBack(
  { cells, rowErrors }: Grid,
  { bottom, end, columns }: TableRegion,
  vocabulary: Vocabulary,
): Pick<TableState, 'lead' | 'subRows' | 'section'> {
  let lead: unknown[] | undefined;
  let section: string | undefined;
  const names = columns.flatMap(({ parts }, at) =>
    parts?.column === 'indicator' ? [[at, new SubRows()] as const] : [],
  );
  const others = columns.flatMap(({ parts }, at) =>
    parts?.column === 'area' || parts?.column === 'unit' ? [at] : [],
  );
  const all = columns.flatMap(({ parts }, at) => (parts === undefined ? [] : [{ at, parts }]));
  const keys = all.filter(({ parts }) => !isOfFigures(parts.column));
  const figures = all.filter(({ parts }) => isOfFigures(parts.column));
  const last = new Map<number, unknown>();
  for (let row = bottom; row < end; row += 1) {
    if (rowErrors.has(row)) continue;
    const line = cells[row] as Cells;
    let filled = 0;
    let first: unknown;
    let text: unknown;
    for (const cell of line) {
      if (isBlank(cell)) continue;
      if (filled === 0) first = cell;
      filled += 1;
      text = cell;
    }
    const isNumbered = filled === 2 && isHeadingNumber(first);
    if ((filled === 1 || isNumbered) && columns.length > 1) section = String(text);
    section = findOtherHeading(line, { keys, figures }, vocabulary) ?? section;
    if (filled < 2) continue;
    for (const [at, subRows] of names) {
      const sub = subRows.read(line[at], vocabulary);
      if (!isBlank(line[at]) && isNamed(sub)) last.set(at, line[at]);
    }
    for (const at of others) if (!isBlank(line[at])) last.set(at, line[at]);
    lead = line as unknown[];
  }
  if (lead === undefined) return { lead, section };
  const filled = [...lead];
  for (const [at, cell] of last) filled[at] = cell;
  const depth = Math.max(0, ...names.map(([, { cells: below }]) => below.length));
  const subRows = Array.from({ length: depth }, (_, row) => {
    const cells = [...filled];
    for (const [at, { cells: below }] of names) cells[at] = below[row - depth + below.length];
    return cells;
  });
  return { lead: filled, ...(depth === 0 ? {} : { subRows }), section };
}
