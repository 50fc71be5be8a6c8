import type { IssueCode, IssueFacts } from '../../errors/Issue.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { ColumnName } from './columns.js';
import type { RowCells } from './RowCells.js';
import type { Vocabulary } from './Vocabulary.js';

/** What reading a row needs to know, and where it reports issues. */
export interface RowContext {
  readonly vocabulary: Vocabulary;
  readonly cells: RowCells;
  /** The area of rows that name none; empty where it is not known. */
  readonly homeArea: string;
  /** What has been said once already and need not be said for each row. */
  readonly said: Set<string>;
  readonly report: (code: IssueCode, facts: IssueFacts) => void;
}

/** A good row: its observation, and the headings that issues about it name. */
export interface ReadRow {
  readonly row: number;
  readonly observation: Observation;
  /** The definition of its indicator, where one is known. */
  readonly definition: Indicator | undefined;
  readonly valueHeading: string;
  readonly unitHeading: string;
}

/** What is wrong in the row that is being read, each thing reported with the row's own heading. */
export class RowErrors {
  readonly #context: RowContext;
  #row = 0;
  #any = false;

  constructor(context: RowContext) {
    this.#context = context;
  }

  /** Turns to a row. */
  start(row: number): void {
    this.#row = row;
    this.#any = false;
  }

  /** Whether anything is wrong in this row. */
  get any(): boolean {
    return this.#any;
  }

  add(code: IssueCode, column: ColumnName, facts: IssueFacts): void {
    this.#any = true;
    this.#context.report(code, { row: this.#row, column: this.nameOf(column), ...facts });
  }

  /** Worth knowing, but the row is kept. */
  notice(code: IssueCode, column: ColumnName, facts: IssueFacts): void {
    this.#context.report(code, {
      severity: 'notice',
      row: this.#row,
      column: this.nameOf(column),
      ...facts,
    });
  }

  /** The heading of a column in this row; its key where the row has none. */
  nameOf(column: ColumnName): string {
    return this.#context.cells.headingOf(column) ?? column;
  }
}
