import type { IssueCode, IssueFacts } from '../../errors/Issue.js';

/** Why a row or a cell of a grid cannot be used. */
export interface CellError {
  readonly code: IssueCode;
  /** The cell can still be used if their severity is `notice`. */
  readonly facts: IssueFacts;
}

/** Whether a cell has an error, not just a notice. */
export const isUnusable = (error: CellError | undefined): boolean =>
  error !== undefined && error.facts.severity !== 'notice';

/** Cells that a workbook shows as one cell, by their first and last row and column. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A raw sheet: rows of cells, including titles and empty rows; they may differ in length. */
export interface Grid {
  readonly cells: readonly (readonly unknown[])[];
  /** Rows that cannot be used, by their index in `cells`. */
  readonly rowErrors: ReadonlyMap<number, CellError>;
  /** Cells that cannot be used, or only with a notice, by row and column. */
  readonly cellErrors: ReadonlyMap<number, ReadonlyMap<number, CellError>>;
  readonly merged: readonly MergedCells[];
}
