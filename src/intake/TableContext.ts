import type { Vocabulary } from '../schema/Vocabulary.js';
import type { ReadOptions } from './ReadOptions.js';
import type { Reports } from './Reports.js';

/** What reading a table needs to know, and where it reports trouble. */
export interface TableContext {
  readonly options: ReadOptions;
  readonly vocabulary: Vocabulary;
  readonly reports: Reports;
}
