import type { Grid } from '../files/Grid.js';
import { isBlank } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { continueHeader } from './continueHeader.js';
import {
  emptyCell,
  type HeaderCell,
  type HeaderColumn,
  type HeaderLine,
  isBand,
  isCornerOfYears,
  isFigure,
  isHeader,
  isOnlyYear,
  isRowOfGroup,
  isRowOfYears,
  joinLines,
} from './headerLines.js';
import { pickOuterTitles } from './pickOuterTitles.js';
import { readHeading } from './readHeading.js';
import { spreadMerged } from './spreadMerged.js';
import { isNote } from './titleWords.js';

/** A table of a grid: its titles, its header, its rows. Ends are exclusive. */
export interface TableRegion {
  readonly titles: readonly (readonly unknown[])[];
  /** The titles of the table above it, and those of them that also apply to it. */
  readonly before: readonly (readonly unknown[])[];
  readonly above: readonly (readonly unknown[])[];
  /** The first row of its titles, and that of its header. */
  readonly from: number;
  readonly top: number;
  /** The first row of data. */
  readonly bottom: number;
  readonly end: number;
  readonly columns: readonly HeaderColumn[];
  /** The rows of the header. */
  readonly lines: readonly HeaderLine[];
}

/** The number of rows searched for the first header: titles, units and remarks may precede it. */
const searched = 30;
const mostRows = 4;

/**
 * Finds the tables of a grid from top to bottom. A repeated header does not begin another table.
 * `above` contains the titles of a table that precedes the grid.
 */
export function findTables(
  grid: Grid,
  vocabulary: Vocabulary,
  above: TableRegion['above'] = [],
): readonly TableRegion[] {
  const cells = spreadMerged(grid);
  const known = new Map<unknown, HeaderCell>();
  const lineOf = (at: number): HeaderLine =>
    Array.from(cells[at] ?? [], (cell, column) =>
      isMerged(at, column) ? { ...readCell(cell), isMerged: true } : readCell(cell),
    );
  const isTop = (line: HeaderLine, at: number) =>
    isHeader(line) || (isCornerOfYears(line) && isRowOfGroup(lineOf(at + 1)));
  const tables: TableRegion[] = [];
  let from = 0;
  let header = findHeader(0, Math.min(searched, cells.length));
  while (header !== undefined) {
    const columns = joinLines(header.lines);
    const next = findNext(header.bottom, columns, header.lines);
    const end = next === undefined ? cells.length : titlesBefore(next.top, header.bottom);
    const { top, bottom } = header;
    const titles = grid.cells.slice(from, top);
    const before = tables.at(-1);
    const outer = before === undefined ? above : [...before.above, ...before.titles];
    tables.push({
      titles,
      before: outer,
      above: pickOuterTitles(outer, titles, vocabulary),
      from,
      top,
      bottom,
      end,
      columns,
      lines: header.lines,
    });
    from = end;
    header = next;
  }
  return tables;

  function isMerged(row: number, column: number): boolean {
    return grid.merged.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && left < right,
    );
  }

  function readCell(cell: unknown): HeaderCell {
    if (isBlank(cell)) return emptyCell;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const read = { text: String(cell).trim(), parts: readHeading(cell, vocabulary) };
    if (known.size < 10_000) known.set(cell, read);
    return read;
  }

  function findHeader(start: number, stop: number) {
    for (let at = start; at < stop; at += 1) {
      const line = headerOf(at);
      if (isTop(line, at)) return extend(at, line, start);
    }
    return undefined;
  }

  /**
   * Extends a header by the rows above that group its columns, and the rows below that continue it.
   */
  function extend(found: number, line: HeaderLine, start: number) {
    const lines: HeaderLine[] = [line];
    // The table begins at the first column name; a first year may follow an empty corner cell.
    const first = line.findIndex(({ text }) => text !== '');
    const left = line[first]?.parts?.column === undefined ? 0 : first;
    let top = found;
    while (
      top > start &&
      lines.length < mostRows &&
      isBand(lineOf(top - 1), lines[0] as HeaderLine, left) &&
      !holdsFigures(cells[top - 1] as readonly unknown[])
    ) {
      top -= 1;
      lines.unshift(headerOf(top));
    }
    let bottom = found + 1;
    while (lines.length < mostRows) {
      const below = continueHeader(lines, lineOf(bottom));
      if (below === undefined) break;
      lines.push(below);
      bottom += 1;
    }
    return { top, bottom, lines };
  }

  /**
   * Reads a row that may be a header. 国家 above a year means the nation; above other cells, it is
   * the heading of a column of areas.
   */
  function headerOf(row: number): HeaderLine {
    const line = lineOf(row);
    if (!line.some(({ parts }) => parts?.column === 'area')) return line;
    const below = lineOf(row + 1);
    return line.map((cell, at) => {
      const isBand = cell.parts?.column === 'area' && isOnlyYear(below[at] ?? emptyCell);
      const place = isBand ? vocabulary.places.find(cell.text) : undefined;
      return place === undefined ? cell : { ...cell, parts: { place } };
    });
  }

  function findNext(start: number, columns: readonly HeaderColumn[], lines: readonly HeaderLine[]) {
    const named = columns.findIndex(({ parts }) => parts?.column === 'indicator');
    const figure = columns.findIndex(
      ({ parts }) =>
        parts !== undefined && (parts.year ?? parts.indicator ?? parts.sex) !== undefined,
    );
    const nameAt = Math.max(named, 0);
    const figureAt =
      figure === -1 ? columns.findIndex(({ parts }) => parts?.column === 'value') : figure;
    for (let at = start; at < cells.length; at += 1) {
      const row = cells[at] as readonly unknown[];
      const name = row[nameAt];
      const value = row[figureAt];
      const isCandidate =
        isName(name) ||
        (figureAt === -1 ? row.some(isName) : nameAt > 0 && isName(row[0])) ||
        (typeof value === 'string'
          ? mayBeHeading(value)
          : isBlank(name) && typeof value === 'number');
      if (!isCandidate) continue;
      const line = headerOf(at);
      // Indicators in a row may be data of tables side by side. They are headings only if the
      // header above has indicators in the same columns.
      const isNamed = line.some(
        ({ parts }, at) =>
          parts?.column ?? parts?.year ?? (parts?.indicator && columns[at]?.parts?.indicator),
      );
      // 实际 is a heading, but also occurs as a cell in a column of kinds. A row with a figure is a
      // row of data.
      if (!isNamed || !isTop(line, at) || isRowOfYears(line) || holdsFigures(row)) continue;
      // A table over several pages repeats its header on each, right below a row of figures.
      const repeats = (one: HeaderLine) => lines.some((other) => isSameLine(one, other));
      const above = cells[at - 1] as readonly unknown[];
      if (
        !repeats(line) ||
        isTitle(above) ||
        (isBandRow(above, nameAt) && !repeats(lineOf(at - 1)))
      )
        return extend(at, line, start);
    }
    return undefined;
  }

  /**
   * Whether a row contains bands above repeated years, so that the years are those of another
   * table.
   */
  function isBandRow(row: readonly unknown[], nameAt: number): boolean {
    return (isBlank(row[nameAt]) || isName(row[nameAt])) && !holdsFigures(row);
  }

  function holdsFigures(row: readonly unknown[]): boolean {
    return row.some((cell) => isNumber(cell) && readCell(cell).parts?.year === undefined);
  }

  /** Whether a cell is a figure or a year; 1/10万 is a unit. */
  function isNumber(cell: unknown): boolean {
    return isFigure(cell) && readCell(cell).parts?.unit === undefined;
  }

  function isName(cell: unknown): boolean {
    return (
      typeof cell === 'string' && cell.length < 30 && readCell(cell).parts?.column !== undefined
    );
  }

  /** The first of the title rows right above a header; they have few cells and no figures. */
  function titlesBefore(top: number, least: number): number {
    let at = top;
    while (at > least && isTitle(cells[at - 1] as readonly unknown[])) at -= 1;
    // A note below the figures of the previous table belongs to that table.
    while (at < top && isNote((cells[at] as readonly unknown[]).find((cell) => !isBlank(cell))))
      at += 1;
    return at;
  }

  function isTitle(row: readonly unknown[]): boolean {
    const filled = row.filter((cell) => !isBlank(cell));
    return new Set(filled).size <= 2 && !filled.some(isNumber);
  }
}

/** A figure begins with a digit or a sign; a year with 年 after it is a heading. */
function mayBeHeading(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  return isDigit ? /^(?:19|20)\d{2}(?:年|$)/.test(text) : first > 0x40;
}

const isSameLine = (a: HeaderLine, b: HeaderLine) =>
  a.every((cell, at) => cell.text === (b[at] ?? emptyCell).text) && a.length >= b.length;
