import type { CellKind, ColumnRole, RowKind } from '../../model/TableAccount.js';

/** The words for how a table was understood. */
export interface TableWords {
  readonly rows: (first: number, last: number) => string;
  readonly header: (first: number, last: number) => string;
  /** The facts that apply to all figures of a table. */
  readonly states: (facts: string) => string;
  readonly column: (letter: string, heading: string, meaning: string) => string;
  readonly role: Readonly<Record<ColumnRole, string>>;
  readonly rowCounts: (counts: string) => string;
  readonly cellCounts: (counts: string) => string;
  readonly row: Readonly<Record<RowKind, string>>;
  readonly cell: Readonly<Record<CellKind, string>>;
  readonly rowCount: (name: string, count: number) => string;
  readonly cellCount: (name: string, count: number) => string;
  readonly fact: (column: string, value: string) => string;
}

const range = (first: number, last: number) =>
  first === last ? `row ${first}` : `rows ${first}–${last}`;

export const tables: TableWords = {
  rows: range,
  header: (first, last) => `header in ${range(first, last)}`,
  states: (facts) => `whole table: ${facts}`,
  column: (letter, heading, meaning) =>
    heading === '' ? `${letter}: ${meaning}` : `${letter} “${heading}”: ${meaning}`,
  role: {
    dimension: 'dimension',
    group: 'group',
    figure: 'figures',
    ornament: 'for reference only, left out',
    notObserved: 'target, change or rank, left out',
    refused: 'not read: part of the heading is not understood',
    unknown: 'not understood',
    empty: 'no heading',
  },
  rowCounts: (counts) => `rows: ${counts}`,
  cellCounts: (counts) => `filled cells: ${counts}`,
  row: {
    figures: 'with figures',
    section: 'with section headings',
    remark: 'with remarks',
    repeatedHeader: 'with a repeated header',
    partOfWhole: 'with parts of the figure above',
    unfilled: 'not filled in',
    error: 'with errors',
  },
  cell: {
    title: 'in titles',
    heading: 'in the header',
    dimension: 'with dimensions',
    observed: 'with figures',
    counted: 'with numerators or denominators',
    missing: 'marked as missing',
    ornament: 'for reference only',
    leftOut: 'left out',
    remark: 'with remarks or section headings',
    error: 'with errors',
  },
  rowCount: (name, count) => `${count} ${name}`,
  cellCount: (name, count) => `${count} ${name}`,
  fact: (column, value) => `${column} ${value}`,
};
