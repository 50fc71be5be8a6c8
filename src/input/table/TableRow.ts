import { columns } from '../../model/Column.js';
import { type CellError, isUnusable } from '../files/Grid.js';
import type { IssueCollector } from '../IssueCollector.js';
import { findColumn } from '../rows/columnHeadings.js';
import { isSame } from '../rows/ObjectRows.js';
import { type Clash, columnAt, type Facts, isBlank, noFacts, type Row } from '../rows/Row.js';
import { isNoFigure } from '../rows/readFigure.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { columnLetter } from './columnLetter.js';
import { type HeaderColumn, isFigure } from './headerLines.js';
import { joinParts } from './headingParts.js';
import type { FigureColumn, KeyColumn, Layout } from './Layout.js';
import { readHeading } from './readHeading.js';

/** Mutable: one object serves all rows of a table. */
export interface TableRow extends Row {
  number: number;
  readonly cells: unknown[];
  headings: readonly (string | undefined)[];
  stated: Facts;
  assumed: Facts;
  readonly clashes: Clash[];
  /** The positions of counts that belong to single figures of the table. */
  readonly countCells: ReadonlySet<number>;
}

/** A row without cells. */
export const emptyRow = (assumed: Facts, figures: readonly FigureColumn[]): TableRow => ({
  number: 0,
  cells: [],
  headings: [],
  stated: noFacts,
  assumed,
  clashes: [],
  countCells: new Set(figures.flatMap(({ counts = [] }) => counts.map(({ cell }) => cell))),
});

/** The headings of the cells of a row, by position, for one of its figures. */
export function headingsOf(
  keys: readonly KeyColumn[],
  { heading: figure, counts = [] }: Partial<FigureColumn> = {},
): readonly (string | undefined)[] {
  const headings: (string | undefined)[] = [];
  for (const { cell, heading } of [...counts, ...keys]) headings[cell] ??= heading;
  headings[columnAt.value] = figure;
  return headings;
}

/**
 * The number of filled cells of a row from `left` to `right`, and the first and the last of them.
 * `width` is the width of the whole row if its table is the last one in the header, else 0.
 */
export function spanOf(cells: readonly unknown[], left: number, right: number, header: number) {
  let [filled, first, last] = [0, -1, -1];
  for (let at = left; at < cells.length && at < right; at += 1) {
    if (isBlank(cells[at])) continue;
    if (first === -1) first = at;
    last = at;
    filled += 1;
  }
  const width = right === header ? cells.findLastIndex((cell) => !isBlank(cell)) + 1 : 0;
  return { filled, first, last, width };
}

/** Copies a figure and its counts into the row, in place of those of the previous figure. */
export function fillFigure(
  row: TableRow,
  cells: readonly unknown[],
  { at: place, counts = [] }: FigureColumn,
): void {
  row.cells[columnAt.value] = cells[place];
  for (const cell of row.countCells) row.cells[cell] = undefined;
  for (const { at, cell } of counts) row.cells[cell] = cells[at];
}

/**
 * Sets what a figure is about, from its heading and the name of its row. If these contradict each
 * other, as 婴儿死亡率（女） and 男 do, it reports an error and returns `false`.
 */
export function stateFigure(
  row: TableRow,
  { heading, stated }: FigureColumn,
  own: Facts,
  found: unknown,
  collector: IssueCollector,
): boolean {
  const joined = own === noFacts ? stated : joinParts([stated, own]);
  if (joined !== undefined) {
    row.stated = joined;
    return true;
  }
  const expected = { kind: 'sameAs', column: heading } as const;
  collector.error('badStructure', { row: row.number, column: heading, found, expected });
  return false;
}

/** Copies the cells that describe a figure from a row of the grid to their positions. */
export function fillKeys(
  row: TableRow,
  cells: readonly unknown[],
  keys: readonly KeyColumn[],
): void {
  for (let place = 0; place < row.cells.length; place += 1) row.cells[place] = undefined;
  if (row.clashes.length > 0) row.clashes.length = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const { at, cell: place, heading } = keys[index] as KeyColumn;
    // A name that is merged with the group cell beside it means the total.
    const isWhole = place === columnAt.group && cells[at] === row.cells[columnAt.indicator];
    const cell = isWhole && !isBlank(cells[at]) ? 'total' : cells[at];
    const before = row.cells[place];
    if (isBlank(before)) row.cells[place] = cell;
    else if (!isBlank(cell) && !isSame(cell, before))
      row.clashes.push({ column: columns[place] ?? 'group', heading, cell });
  }
}

/** The columns of the names and of the figures of a table. */
interface Columns {
  readonly keys: readonly { readonly at: number }[];
  readonly figures: readonly { readonly at: number }[];
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * The first heading of another header that follows the rows: a row without a name that has words in
 * place of figures.
 */
export function findOtherHeading(
  cells: readonly unknown[],
  { keys, figures }: Columns,
  vocabulary: Vocabulary,
): string | undefined {
  const words: string[] = [];
  for (const { at } of figures) {
    const cell = cells[at];
    if (isBlank(cell)) continue;
    // A fast path: a string that begins and ends with a digit is a figure.
    if (typeof cell !== 'string') return undefined;
    if (isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(cell.length - 1))) return undefined;
    if (isNoFigure(cell)) continue;
    if (isFigure(cell)) return undefined;
    words.push(cell);
  }
  const names = keys.flatMap(({ at }) => (isBlank(cells[at]) ? [] : [String(cells[at])]));
  const parts = words.map((word) => readHeading(word, vocabulary));
  const isHeading =
    names.length === 0
      ? words.length > 1 || parts[0] !== undefined
      : names.some((name) => findColumn(name) !== undefined) ||
        (words.length > 1 &&
          parts.every((part) => part !== undefined && !part.notObserved) &&
          names.every((name) => readHeading(name, vocabulary) === undefined));
  return isHeading ? words[0] : undefined;
}

/** Whether nothing was filled in: neither the figure nor the counts behind it. */
export function isUnfilled(cells: readonly unknown[], { figures, keys }: Layout): boolean {
  const counts = keys.filter(
    ({ cell }) => cell === columnAt.numerator || cell === columnAt.denominator,
  );
  return [...figures, ...counts].every(({ at }) => isBlank(cells[at]));
}

/** Reports cells with errors or notices; `true` if an error hides what the row is about. */
export function reportErrors(
  errors: ReadonlyMap<number, CellError>,
  cells: readonly unknown[],
  row: number,
  header: readonly HeaderColumn[],
  { keys, left, right }: Layout,
  collector: IssueCollector,
): boolean {
  let invalidatesRow = false;
  for (const [at, error] of errors) {
    if (at < left || (at >= right && right < header.length)) continue;
    const column = header[at]?.heading || columnLetter(at);
    const isYear = keys.some((key) => key.at === at && key.cell === columnAt.year);
    if (isYear && error.code === 'markedFigure' && !isBlank(cells[at])) {
      const expected = { kind: 'reading', value: String(cells[at]) } as const;
      collector.notice('markedText', { row, column, ...error.facts, expected });
      continue;
    }
    collector.report(error.code, { row, column, ...error.facts });
    if (isUnusable(error) && keys.some((key) => key.at === at)) invalidatesRow = true;
  }
  return invalidatesRow;
}

const groupCells: ReadonlySet<number> = new Set([
  columnAt.area,
  columnAt.group,
  columnAt.sex,
  columnAt.residence,
  columnAt.age,
]);

/**
 * Whether a row of a wide table names a group or an area, so that its blank name is that of the row
 * above.
 */
export const isOfGroup = (cells: readonly unknown[], { keys, isWide }: Layout): boolean =>
  isWide && keys.some(({ at, cell }) => groupCells.has(cell) && !isBlank(cells[at]));
