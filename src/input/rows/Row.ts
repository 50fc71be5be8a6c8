import type { IssueCode } from '../../errors/Issue.js';
import type { IssueFacts, Language } from '../../locale/makeIssue.js';
import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { expectations } from './expectations.js';
import type { RowCells } from './RowCells.js';
import type { Vocabulary } from './Vocabulary.js';

/** What reading a row needs to know, and where it reports trouble. */
export interface RowContext {
  readonly vocabulary: Vocabulary;
  readonly cells: RowCells;
  readonly language: Language;
  readonly say: (typeof expectations)[Language];
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
