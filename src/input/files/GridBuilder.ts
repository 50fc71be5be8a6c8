import type { LimitUnit } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { isReminder } from '../rows/columnHeadings.js';
import { damaged } from './cellContent.js';
import type { CellError, Grid, MergedCells } from './Grid.js';
import { limits } from './limits.js';

/** Thrown to stop reading a workbook that exceeds the limits. */
export class TooLarge extends Error {
  readonly found: number;
  readonly limit: number;
  readonly unit: LimitUnit;

  constructor(found: number, limit: number, unit: LimitUnit) {
    super();
    this.found = found;
    this.limit = limit;
    this.unit = unit;
  }
}

/** The number of cells read so far in all sheets of a workbook. */
export interface CellCount {
  cells: number;
}

interface HiddenCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly error: CellError | undefined;
}

const noCells: readonly unknown[] = [];

/**
 * Builds the grid of a sheet cell by cell, within the limits. Empty rows above a cell take almost
 * no memory, and rows below the last cell take none.
 */
export class GridBuilder {
  readonly #cells: (readonly unknown[])[] = [];
  readonly #errors = new Map<number, Map<number, CellError>>();
  readonly #merged: MergedCells[] = [];
  readonly #count: CellCount;
  #hiddenRows = 0;
  /** Hidden columns have the value 1. */
  #hiddenColumns: Uint8Array | undefined;
  readonly #hidden: HiddenCell[] = [];
  /** Whether hidden rows and columns are read. */
  readonly readsHidden: boolean;

  constructor(count: CellCount, readsHidden = false) {
    this.#count = count;
    this.readsHidden = readsHidden;
  }

  put(row: number, column: number, value: unknown, error?: CellError): void {
    if (row >= limits.rows) throw new TooLarge(row + 1, limits.rows, 'rows');
    if (column >= limits.columns) throw new TooLarge(column + 1, limits.columns, 'columns');
    if (this.#hiddenColumns?.[column] === 1) {
      this.#hidden.push({ row, column, value, error });
      this.#add(1);
    } else this.#place(row, column, value, error);
  }

  #place(row: number, column: number, value: unknown, error: CellError | undefined): void {
    if (row >= this.#cells.length) this.#add(row + 1 - this.#cells.length);
    while (this.#cells.length <= row) this.#cells.push(noCells);
    if (this.#cells[row] === noCells) this.#cells[row] = [];
    const cells = this.#cells[row] as unknown[];
    if (column >= cells.length) this.#add(column + (cells.length === 0 ? 0 : 1) - cells.length);
    while (cells.length < column) cells.push(null);
    // There are two cells in one position, so neither can be trusted.
    const isTaken = cells[column] !== undefined && cells[column] !== null;
    cells[column] = isTaken ? null : value;
    if (isTaken) this.report(row, column, damaged(value));
    else if (error !== undefined) this.report(row, column, error);
  }

  /** Reports why a cell that is already in the grid cannot be used. */
  report(row: number, column: number, error: CellError): void {
    const errors = this.#errors.get(row) ?? new Map<number, CellError>();
    this.#errors.set(row, errors.set(column, error));
  }

  merge(range: MergedCells): void {
    const { top, left, bottom, right } = range;
    this.#merged.push(range);
    this.#add(Math.max(0, Math.min(bottom, this.#cells.length - 1) + 1 - top) * (right + 1 - left));
  }

  /** Counts hidden rows that are not empty. Their cells are left out. */
  hideRows(count: number): void {
    this.#hiddenRows += count;
  }

  /** Hides columns up to and including `to`. Call it before their cells are added. */
  hideColumns(from: number, to: number): void {
    if (this.readsHidden || !(from >= 0 && to >= from)) return;
    this.#hiddenColumns ??= new Uint8Array(limits.columns);
    this.#hiddenColumns.fill(1, from, to + 1);
  }

  /**
   * Returns the grid, and reports the hidden rows and columns that are not empty. Columns that our
   * own templates hide are read.
   */
  finish(sheet: string, collector: IssueCollector): Grid {
    const isTemplate = this.#hidden.some(
      ({ value }) => typeof value === 'string' && isReminder(value),
    );
    const left = isTemplate ? [] : this.#hidden;
    if (isTemplate)
      for (const { row, column, value, error } of this.#hidden)
        this.#place(row, column, value, error);
    const [rows, columns] = [this.#hiddenRows, new Set(left.map(({ column }) => column)).size];
    const facts = { sheet, severity: 'notice' } as const;
    if (rows > 0) collector.report('hiddenRows', { ...facts, count: rows });
    if (columns > 0) collector.report('hiddenColumns', { ...facts, count: columns });
    return {
      cells: this.#cells,
      rowErrors: new Map(),
      cellErrors: this.#errors,
      merged: this.#merged,
    };
  }

  #add(cells: number): void {
    this.#count.cells += cells;
    if (this.#count.cells > limits.cells)
      throw new TooLarge(this.#count.cells, limits.cells, 'cells');
  }
}
