import type { Column } from './Column.js';

/** Every role of a column. */
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
 * `dimension` states what a figure is about, `group` a group of any kind, `figure` contains
 * figures. The others are left out: `ornament` has a known heading that does not describe a figure,
 * such as a serial number, `notObserved` contains targets, changes or ranks, `refused` has a
 * heading that is not fully understood, `unknown` a heading that is not understood at all.
 */
export type ColumnRole = (typeof columnRoles)[number];

/** Every kind of row below a header. */
export const rowKinds = [
  'figures',
  'section',
  'remark',
  'repeatedHeader',
  'partOfWhole',
  'unfilled',
  'error',
] as const;
/** The kind of a row below a header; `remark` is a text alone in its row. */
export type RowKind = (typeof rowKinds)[number];

/** Every kind of cell. */
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
 * `observed` gave an observation, `counted` a numerator or denominator, `missing` is a mark for a
 * missing figure, `error` is named by an issue.
 */
export type CellKind = (typeof cellKinds)[number];

/** A column of a table, and its role. */
export interface ColumnAccount {
  /** As in a spreadsheet: A, B, …, AA. */
  readonly letter: string;
  /** The header rows, joined; empty if the column has no heading. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** The column of a dimension. */
  readonly column?: Column;
  /** What the heading states about the figures below it. */
  readonly states: Readonly<Partial<Record<Column, string>>>;
}

/** How a table of a file was understood: each filled cell is counted once. */
export interface TableAccount {
  readonly file?: string;
  readonly sheet?: string;
  /** The rows of the header and of the whole table, as a spreadsheet counts them. */
  readonly header: { readonly first: number; readonly last: number };
  readonly range: { readonly first: number; readonly last: number };
  /** What titles, the name of the file and the caller state about all figures. */
  readonly states: ColumnAccount['states'];
  readonly columns: readonly ColumnAccount[];
  readonly rows: Readonly<Record<RowKind, number>>;
  readonly cells: Readonly<Record<CellKind, number>>;
}
