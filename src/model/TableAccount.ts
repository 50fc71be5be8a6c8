import type { Column } from './Column.js';

/** The roles that a column can have. */
export const columnRoles = [
  'dimension',
  'group',
  'figure',
  'ornament',
  'notObserved',
  'refused',
  'unknown',
  'empty',
] as const;
/**
 * What a column contains. A `dimension` column states what a figure describes, a `group` column
 * names a group of any kind, and a `figure` column contains figures. The other columns are left
 * out. An `ornament` has a known heading that does not describe a figure, such as a serial number.
 * A `notObserved` column contains targets, changes or ranks. The heading of a `refused` column is
 * only partly understood, and that of an `unknown` column not at all. An `empty` column has no
 * heading.
 */
export type ColumnRole = (typeof columnRoles)[number];

/** The kinds of rows below a header. */
export const rowKinds = [
  'figures',
  'section',
  'remark',
  'repeatedHeader',
  'partOfWhole',
  'unfilled',
  'error',
] as const;
/**
 * The kind of a row below a header. `section`: a heading that applies to the rows below it.
 * `remark`: text alone in its row. `partOfWhole`: a part of the figure above, which is left out.
 * `unfilled`: a row of a template without a figure.
 */
export type RowKind = (typeof rowKinds)[number];

/** The kinds of cells. */
export const cellKinds = [
  'title',
  'heading',
  'dimension',
  'observed',
  'counted',
  'missing',
  'ornament',
  'leftOut',
  'remark',
  'error',
] as const;
/**
 * The kind of a filled cell. An `observed` cell gave an observation, and a `counted` cell a
 * numerator or denominator. A `missing` cell contains a mark for a missing figure. An `error` cell
 * is reported by an issue. An `ornament` cell is in a column of that role, and a `leftOut` cell in
 * a column or row that is not read.
 */
export type CellKind = (typeof cellKinds)[number];

/** A column of a table, and its role. */
export interface ColumnAccount {
  /** The letters of the column, as in a spreadsheet: A, B, …, AA. */
  readonly letter: string;
  /** The heading, with the header rows joined; empty if the column has none. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** The key of the column, for the role `dimension`. */
  readonly column?: Column;
  /** What the heading states about the figures below it, such as their year or unit. */
  readonly states: Readonly<Partial<Record<Column, string>>>;
}

/** How a table of a file was understood. Each filled cell is counted once. */
export interface TableAccount {
  readonly file?: string;
  readonly sheet?: string;
  /** The first and the last row of the header, as a spreadsheet counts them. */
  readonly header: { readonly first: number; readonly last: number };
  /** The first and the last row of the whole table, including its titles. */
  readonly range: { readonly first: number; readonly last: number };
  /** What titles, the name of the file and the caller state about all figures. */
  readonly states: ColumnAccount['states'];
  readonly columns: readonly ColumnAccount[];
  /** The number of rows of each kind, below the header. */
  readonly rows: Readonly<Record<RowKind, number>>;
  /** The number of filled cells of each kind. */
  readonly cells: Readonly<Record<CellKind, number>>;
}
