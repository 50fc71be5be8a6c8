/**
 * A cell: text, a whole number, a list of words, or empty. A value is text, so that it keeps its
 * printed digits.
 */
export type Cell = string | number | readonly string[] | undefined;

/** A column: its description (Table Schema of Data Package v2) and how to read it from a row. */
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

/** A foreign key to another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  /** The other table; omitted for a link within the table. */
  readonly resource?: string;
  readonly to: readonly string[];
}

/** One CSV file: its rows and their description. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Row[];
  readonly fields: readonly Field<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}
