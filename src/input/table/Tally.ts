import { type CellKind, cellKinds, type RowKind, rowKinds } from '../../model/TableAccount.js';
import { isBlank } from '../rows/Row.js';
import type { Layout } from './Layout.js';

/** The role of a cell in a row without errors. */
type CellRole = 'dimension' | 'figure' | 'ornament' | 'leftOut';

/** How the cells of a row without figures are counted. */
const cellsOf: Readonly<Record<Exclude<RowKind, 'figures'>, CellKind>> = {
  section: 'remark',
  remark: 'remark',
  repeatedHeader: 'heading',
  partOfWhole: 'leftOut',
  unfilled: 'leftOut',
  error: 'error',
};

const zeros = <Kind extends string>(kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;

/** Counts the rows and the filled cells of a table by how they are read. */
export class Tally {
  readonly rows = zeros(rowKinds);
  readonly cells = zeros(cellKinds);
  readonly #left: number;
  readonly #right: number;
  /** The role of each column, except for ornaments. */
  readonly #roles: CellRole[] = [];

  constructor({ keys, figures, notObserved, refused, left, right }: Layout, isLast: boolean) {
    this.#left = left;
    // Cells to the right of the last column are reported in an issue.
    this.#right = isLast ? Number.POSITIVE_INFINITY : right;
    for (const { at } of keys) this.#roles[at] = 'dimension';
    for (const { at } of [...notObserved, ...refused]) this.#roles[at] = 'leftOut';
    for (const { at, counts = [] } of figures) {
      this.#roles[at] = 'figure';
      for (const count of counts) this.#roles[count.at] = 'dimension';
    }
  }

  /** Counts the cells of rows above the data. */
  above(rows: readonly (readonly unknown[])[], kind: 'title' | 'heading'): void {
    const [left, right] =
      kind === 'title' ? [0, Number.POSITIVE_INFINITY] : [this.#left, this.#right];
    for (const row of rows) this.cells[kind] += countFilled(row, left, right);
  }

  /**
   * Counts a row and its cells. The figures in a row of figures are counted one by one elsewhere.
   */
  row(cells: readonly unknown[], kind: RowKind): void {
    this.rows[kind] += 1;
    if (kind !== 'figures') {
      this.cells[cellsOf[kind]] += countFilled(cells, this.#left, this.#right);
      return;
    }
    for (let at = this.#left; at < cells.length && at < this.#right; at += 1) {
      if (isBlank(cells[at])) continue;
      const role = this.#roles[at] ?? 'ornament';
      if (role !== 'figure') this.cells[role] += 1;
    }
  }

  /** Counts the rows of a table that cannot be read at all. */
  refuse(rows: readonly (readonly unknown[])[]): void {
    for (const row of rows)
      if (countFilled(row, this.#left, this.#right) > 0) this.row(row, 'error');
  }
}

function countFilled(row: readonly unknown[], left: number, right: number): number {
  let filled = 0;
  for (let at = left; at < row.length && at < right; at += 1) if (!isBlank(row[at])) filled += 1;
  return filled;
}
