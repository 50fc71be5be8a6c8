import type { IssueCode } from '../../errors/Issue.js';
import type { IssueFacts } from '../../locale/makeIssue.js';
import type { ColumnName } from './columns.js';
import { headingOf } from './headingOf.js';
import type { RowContext } from './Row.js';

/** What is wrong in the row that is being read, each thing reported with the row's own heading. */
export class RowFaults {
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
    this.#context.report(code, { severity: 'notice', row: this.#row, column: this.nameOf(column), ...facts });
  }

  /** The heading of a column in this row. */
  nameOf(column: ColumnName): string {
    return this.#context.cells.headingOf(column) ?? headingOf(column, this.#context.language);
  }
}
