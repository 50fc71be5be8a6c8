import type { Language } from '../locale/makeIssue.js';
import type { VocabularyInput } from './rows/Vocabulary.js';

/** What a caller can say about rows. */
export interface ParseOptions extends VocabularyInput {
  /** The language of the messages. */
  readonly language?: Language | undefined;
  /** The name of the file, for the issues. */
  readonly file?: string | undefined;
  /**
   * The area of rows that name none; else the one that all `plans` are for; else the one of `areas` that is part of no other. Where there
   * is none, it stays empty, and a notice says so.
   */
  readonly area?: string | undefined;
}
