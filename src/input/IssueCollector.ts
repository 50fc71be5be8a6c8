import type { Issue, IssueCode } from '../errors/Issue.js';
import { type IssueFacts, type Language, makeIssue } from '../errors/messages.js';
import { wording } from './wording.js';

/** Collects what is said about one file, with its name and in one language. */
export class IssueCollector {
  readonly language: Language;
  readonly say: (typeof wording)[Language];
  readonly issues: Issue[] = [];
  readonly notices: Issue[] = [];
  readonly #file: { readonly file?: string };
  #place: { readonly sheet?: string } = {};
  #above = 0;

  constructor(language: Language, file: string | undefined) {
    this.language = language;
    this.say = wording[language];
    this.#file = file === undefined ? {} : { file };
  }

  /** Turns to a table: its sheet, where there are several, and how many rows stand above its data. */
  enterTable(sheet: string | undefined, above: number): void {
    this.#place = sheet === undefined ? {} : { sheet };
    this.#above = above;
  }

  /** Takes over what a reader of rows said about the table at hand. */
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
    this.issues.push(this.#placed(makeIssue(code, this.language, { ...facts, ...this.#file })));
  }

  /** Something worth knowing; nothing was left out. */
  notice(code: IssueCode, facts: IssueFacts = {}): void {
    this.notices.push(
      this.#placed(makeIssue(code, this.language, { ...facts, severity: 'notice', ...this.#file })),
    );
  }
}
