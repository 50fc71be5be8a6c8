import type { Column } from '../../model/Column.js';
import type { Facts } from '../rows/Row.js';

/** A column that identifies the figures of its rows. */
export interface KeyColumn {
  readonly at: number;
  readonly heading: string;
  /** Its position in a row, by `columnAt`. */
  readonly cell: number;
  /** 口径, whose cells may be blank or contain a remark. */
  readonly isScope?: true;
}

/** A column of figures, with the facts in its heading. */
export interface FigureColumn {
  readonly at: number;
  readonly heading: string;
  readonly stated: Facts;
  /** The columns of the counts behind its figures alone: 分子 below or above the same year. */
  readonly counts?: readonly KeyColumn[];
}

/** The columns of a table, by type. */
export interface Layout {
  readonly keys: readonly KeyColumn[];
  readonly figures: readonly FigureColumn[];
  /** Many figures in a row: by year, by indicator, by group. */
  readonly isWide: boolean;
  /** Columns that do not contain figures of a year, such as targets and changes. */
  readonly notObserved: readonly { readonly at: number; readonly heading: string }[];
  /** Columns of figures below a heading that is not understood, or that several columns share. */
  readonly refused: readonly {
    readonly at: number;
    readonly unknown: string;
    readonly isShared?: boolean;
  }[];
  /** Columns whose heading is not understood. */
  readonly unknown: readonly { readonly at: number; readonly heading: string }[];
  /** A heading of targets above names of indicators, in a table without another column of names. */
  readonly misnamed?: string;
  /** Columns that every row needs but the table lacks. */
  readonly missing: readonly Column[];
  /** Whether it is a template of ours, which has columns for its reader only. */
  readonly isTemplate: boolean;
  /** The first column, and the one after the last. */
  readonly left: number;
  readonly right: number;
  /** Whether it repeats a column name of the table to its left, and so is certainly a table. */
  readonly isRepeated: boolean;
}
