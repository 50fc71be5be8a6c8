/**
 * A cell: text, a whole number, several words, or nothing. A figure is text, so that it keeps the
 * digits that were printed.
 */
export type Cell = string | number | readonly string[] | undefined;

/** A column: how it is described (Table Schema of Data Package v2) and how it is read off a row. */
export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'list';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly (string | number)[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly read: (row: Row) => Cell;
}

/** A link from columns of this table to the key of another. */
interface ForeignKey {
  readonly fields: readonly string[];
  /** The table that is linked to; left out for a table that links to itself. */
  readonly resource?: string;
  readonly to: readonly string[];
}

/** One CSV file: its rows and what is said about them, in one place. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}
