import type { Grid } from '../files/Grid.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isEmptyCell } from './isEmptyCell.js';
import { type HeadingParts, readHeading } from './readHeading.js';

/** The header of a grid: what each column is said to hold, and where the data begins. */
export interface Header {
  /** The first row of the header; titles stand above it. */
  readonly top: number;
  /** The first row of data. */
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** A column with its heading as a person would read it, rows of the header joined. */
export interface HeaderColumn {
  readonly heading: string;
  /** `undefined` where the heading is not understood, `{}` where there is none. */
  readonly parts: HeadingParts | undefined;
}

type Cell = { readonly text: string; readonly parts: HeadingParts | undefined };

/** Titles, units and remarks above a table take a few rows. */
const searched = 30;
const mostRows = 3;

/**
 * Finds the header of a table: the first row with headings that are known. Rows below belong to it while they hold nothing but years, groups
 * and units; a row of names above columns that it leaves open belongs to it too.
 */
export function findHeader(grid: Grid, vocabulary: Vocabulary): Header | undefined {
  const rows = readRows(grid, vocabulary);
  const found = rows.findIndex(isHeader);
  if (found === -1) return undefined;
  const top =
    found > 0 && completes(rows[found - 1] as Cell[], rows[found] as Cell[]) ? found - 1 : found;
  let bottom = found + 1;
  while (
    bottom < rows.length &&
    bottom - top < mostRows &&
    continues(rows.slice(top, bottom), rows[bottom] as Cell[])
  )
    bottom += 1;
  const lines = rows
    .slice(top, bottom)
    .map((row, line) => (top + line > found ? row.map(withoutName) : row));
  return { top, bottom, columns: joinRows(lines, vocabulary) };
}

/** The first rows as headings; what is merged stands in each of its places. */
function readRows(grid: Grid, vocabulary: Vocabulary): Cell[][] {
  const rows = grid.cells
    .slice(0, searched)
    .map((row) => row.map((cell) => readCell(cell, vocabulary)));
  for (const { top, left, bottom, right } of grid.merged) {
    const cell = rows[top]?.[left];
    if (cell === undefined) continue;
    for (let row = top; row <= bottom && row < rows.length; row += 1)
      for (let at = left; at <= right; at += 1) (rows[row] as Cell[])[at] = cell;
  }
  // Sparse rows would skip their holes.
  return rows.map((row) => Array.from(row, (cell) => cell ?? empty));
}

/** 单位 at the head of a row of units names the row, not the column. */
const withoutName = (cell: Cell): Cell => (cell.parts?.column === undefined ? cell : empty);

const empty: Cell = { text: '', parts: {} };

function readCell(cell: unknown, vocabulary: Vocabulary): Cell {
  if (isEmptyCell(cell)) return empty;
  return { text: String(cell).trim(), parts: readHeading(cell, vocabulary) };
}

function isHeader(row: readonly Cell[]): boolean {
  const names = new Set(row.flatMap(({ parts }) => parts?.column ?? []));
  const years = row.filter(({ parts }) => parts?.year !== undefined).length;
  const named = row.filter(({ parts }) => parts?.indicator !== undefined).length;
  if (names.size >= 2) return names.has('indicator') || names.has('value') || years + named > 0;
  // A row of data holds one indicator and one year; a header holds several, or a heading beside them.
  return names.size === 1
    ? years + named > 0
    : (years >= 2 && named === 0) || (named >= 2 && years === 0);
}

/** Whether a row names the columns that the header below leaves open, as 地区 above a row of indicators does. */
function completes(above: readonly Cell[], header: readonly Cell[]): boolean {
  return above.some(
    ({ parts }, at) => parts?.column !== undefined && (header[at] ?? empty).text === '',
  );
}

/** Whether a row goes on with a header: nothing but what the columns still lack, and nothing below the names of columns. */
function continues(header: readonly (readonly Cell[])[], row: readonly Cell[]): boolean {
  const has = (key: keyof HeadingParts) =>
    header.some((line) => line.some(({ parts }) => parts?.[key] !== undefined));
  const isUnitRow = row.every(
    ({ text, parts }) => text === '' || parts?.unit !== undefined || parts?.column === 'unit',
  );
  let filled = 0;
  for (const [at, { text, parts }] of row.entries()) {
    if (text === '') continue;
    const above = header.map((line) => line[at] ?? empty);
    if (above.some((cell) => cell.text === text)) continue;
    filled += 1;
    if (isUnitRow) continue;
    if (
      parts === undefined ||
      above.some((cell) => cell.parts?.column !== undefined && cell.parts.column !== 'value')
    )
      return false;
    if (
      parts.column !== undefined ||
      (parts.year !== undefined && has('year')) ||
      (parts.indicator !== undefined && (has('year') || has('indicator')))
    )
      return false;
  }
  return filled > 0;
}

/** The rows of a header as one: below a merged heading, whose other cells are empty in a plain table, each column takes it over. */
function joinRows(rows: readonly (readonly Cell[])[], vocabulary: Vocabulary): HeaderColumn[] {
  const width = Math.max(...rows.map((row) => row.length));
  const carried = rows.map((): Cell => empty);
  return Array.from({ length: width }, (_, at) => {
    const own = rows.map((row, line) => {
      const cell = row[at] ?? empty;
      if (
        cell.text !== '' ||
        rows.slice(line + 1).every((below) => (below[at] ?? empty).text === '')
      ) {
        carried[line] = cell.parts?.column === undefined ? cell : empty;
        return cell;
      }
      return carried[line] as Cell;
    });
    const said = own.filter(
      (cell, line) =>
        cell.text !== '' && own.findIndex((other) => other.text === cell.text) === line,
    );
    // A group heading that is not known (妇女健康) stands above headings that are: these decide.
    const isKnown = said.every(
      ({ parts }, line) => parts !== undefined || (line === 0 && said.length > 1),
    );
    const parts = said.flatMap((cell) => cell.parts ?? []);
    return {
      heading: said.map((cell) => cell.text).join(' '),
      parts: isKnown ? joinParts(parts, vocabulary) : undefined,
    };
  });
}

/** What parts of a heading say together. `undefined` where two of them contradict each other, as 2019年（2020年） does: it can be read in two ways. */
export function joinParts(
  parts: readonly HeadingParts[],
  { indicators, sex, residence, units }: Vocabulary,
): HeadingParts | undefined {
  const meanings: Partial<Record<keyof HeadingParts, (word: string) => unknown>> = {
    indicator: (word) => indicators.find(word),
    sex: (word) => sex.find(word),
    residence: (word) => residence.find(word),
    unit: (word) => units.find(word),
  };
  const joined: Record<string, unknown> = {};
  for (const part of parts)
    for (const [key, word] of Object.entries(part) as [keyof HeadingParts, string][]) {
      const mean = meanings[key] ?? ((same: string) => same);
      if (joined[key] !== undefined && mean(joined[key] as string) !== mean(word)) return undefined;
      joined[key] = word;
    }
  return joined;
}
