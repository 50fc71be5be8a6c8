import { dropUndefined } from '../errors/dropUndefined.js';
import { type Issue, type IssueCode, type IssueFacts, makeIssue } from '../errors/Issue.js';

/** The origin of rows. */
export interface Origin {
  readonly file?: string;
  readonly sheet?: string;
  /**
   * The number of rows of the sheet above its first row of data; `undefined` if there is no sheet.
   */
  readonly above?: number;
}

/** Collects issues and adds the place of each. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  #origin: Origin;

  constructor(file?: string) {
    this.#origin = file === undefined ? {} : { file };
  }

  /** The current file and table. */
  get origin(): Origin {
    return this.#origin;
  }

  enterFile(file: string | undefined): void {
    this.#origin = file === undefined ? {} : { file };
  }

  /** Enters a table: its sheet, if there are several, and the number of rows above its data. */
  enterTable(sheet: string | undefined, above: number | undefined): void {
    const { file } = this.#origin;
    this.#origin = dropUndefined({ file, sheet, above });
  }

  /** Reports an issue of the current table. */
  report(code: IssueCode, facts: IssueFacts = {}): void {
    this.reportAt(this.#origin, code, facts);
  }

  /** Reports an error, which means that something was left out. */
  error(code: IssueCode, facts: IssueFacts = {}): void {
    this.report(code, { ...facts, severity: 'error' });
  }

  /** Reports a notice, which means that something was interpreted, or skipped by design. */
  notice(code: IssueCode, facts: IssueFacts = {}): void {
    this.report(code, { ...facts, severity: 'notice' });
  }

  /** Reports an issue of a table other than the current one. */
  reportAt({ file, sheet, above }: Origin, code: IssueCode, facts: IssueFacts): void {
    const { row } = facts;
    const issue = makeIssue(code, {
      file,
      sheet,
      ...(row === undefined || above === undefined ? {} : { sheetRow: row + above }),
      ...facts,
    });
    (issue.severity === 'error' ? this.issues : this.notices).push(issue);
  }
}
