import type { ParseOptions } from './ParseOptions.js';

/** What a caller can say about bytes. */
export interface ReadOptions extends ParseOptions {
  /** What the bytes are; told by their content unless given. */
  readonly format?: 'csv' | 'tsv' | 'xlsx' | 'json' | undefined;
  /** A name of the Encoding Standard, such as `gb18030`; told by the content unless given. */
  readonly encoding?: string | undefined;
  /** The sheet of a workbook, by name or by number from 1; all sheets that hold a table unless given. */
  readonly sheet?: string | number | undefined;
}
