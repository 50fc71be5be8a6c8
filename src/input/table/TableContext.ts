import type { Vocabulary } from '../rows/Vocabulary.js';
import type { ReadOptions } from '../ReadOptions.js';
import type { Reports } from '../IssueCollector.js';

/** What reading a table needs to know, and where it reports trouble. */
export interface TableContext {
  readonly options: ReadOptions;
  readonly vocabulary: Vocabulary;
  readonly reports: Reports;
}
