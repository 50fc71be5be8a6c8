import { type Issue, type IssueCode, type IssueFacts, makeIssue } from '../errors/Issue.js';

/** Collects the issues of one file, each with the name of the file and the sheet at hand. */
export class IssueCollector {
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  readonly #file: { readonly file?: string };
  #place: { readonly sheet?: string } = {};
  #above = 0;

  constructor(file: string | undefined) {
    this.#file = file === undefined ? {} : { file };
  }

  /** Enters a table: its sheet, where there are several, and how many rows lie above its data. */
  enterTable(sheet: string | undefined, above: number): void {
    this.#place = sheet === undefined ? {} : { sheet };
    this.#above = above;
  }

  /** Takes over what a reader of rows found in the table at hand. */
  append(issues: readonly Issue[]): void {
    for (const issue of issues)
      (issue.severity === 'error' ? this.issues : this.notices).push(this.#placed(issue));
  }

  #placed(issue: Issue): Issue {
    return {
      ...issue,
      ...this.#place,
      ...(issue.row === undefined ? {} : { sheetRow: issue.row + this.#above }),
    };
  }

  /** Something is wrong and was left out. */
  error(code: IssueCode, facts: IssueFacts = {}): void {
    this.issues.push(this.#placed(makeIssue(code, { ...facts, ...this.#file })));
  }

  /** Something worth knowing; nothing was left out. */
  notice(code: IssueCode, facts: IssueFacts = {}): void {
    this.notices.push(
      this.#placed(makeIssue(code, { ...facts, severity: 'notice', ...this.#file })),
    );
  }
}
