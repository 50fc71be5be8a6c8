import type { Column } from '../../model/Column.js';
import type { Facts } from '../rows/Row.js';

/** A column that identifies the figures of its rows. */
export interface KeyColumn {
  readonly at: number;
  readonly heading: string;
  /** The position of its cells in a row, as in `columnAt`. */
  readonly cell: number;
  /** Whether it is a column such as 口径, whose cells may be blank or contain a remark. */
  readonly isScope?: true;
}

/** A column of figures, with the facts in its heading. */
export interface FigureColumn {
  readonly at: number;
  readonly heading: string;
  readonly stated: Facts;
  /** The columns of the counts that belong to its figures alone, such as 分子 of the same year. */
  readonly counts?: readonly KeyColumn[];
}

/** The columns of a table, grouped by type. */
export interface Layout {
  readonly keys: readonly KeyColumn[];
  readonly figures: readonly FigureColumn[];
  /** Whether a row has several figures: one for each year, indicator or group. */
  readonly isWide: boolean;
  /** Columns that do not contain observed figures for a year, such as targets and changes. */
  readonly notObserved: readonly { readonly at: number; readonly heading: string }[];
  /** Columns of figures below a heading that is not understood, or that several columns share. */
  readonly refused: readonly {
    readonly at: number;
    readonly unknown: string;
    readonly isShared?: boolean;
  }[];
  /** Columns whose heading is not understood. */
  readonly unknown: readonly { readonly at: number; readonly heading: string }[];
  /** The heading of the names of indicators if it is a word for targets, such as 主要目标. */
  readonly misnamed?: string;
  /** Columns that every row needs but the table lacks. */
  readonly missing: readonly Column[];
  /** Whether it is one of our templates, which have columns that only inform the reader. */
  readonly isTemplate: boolean;
  /** The first column, and the one after the last. */
  readonly left: number;
  readonly right: number;
  /**
   * Whether it begins with a column name that the table to its left has too, and so is certainly a
   * table of its own.
   */
  readonly isRepeated: boolean;
}
