import type { Issue } from '../errors/Issue.js';
import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import type { Observation } from '../model/Observation.js';
import type { TableAccount } from '../model/TableAccount.js';
import { readSource } from './files/readSource.js';
import { requireBytes, toBytes } from './files/toBytes.js';
import { IssueCollector } from './IssueCollector.js';
import { type FileBytes, type ReadOptions, readShape } from './ReadOptions.js';
import { finish, type ReadResult, resolveRows, toFacts, toResult } from './rows/finish.js';
import type { ReadRow } from './rows/ReadRow.js';
import type { RowContext } from './rows/RowAccess.js';
import { makeVocabulary } from './rows/Vocabulary.js';
import { readRemark } from './table/readRemark.js';
import { readTable } from './table/readTable.js';

/**
 * Reads observations from the bytes of a file: CSV, TSV, XLSX, XLS, ODS or JSON, as departments
 * send them. It takes bytes, not paths, so it also runs in browsers; a `Blob` or `File` is accepted
 * too.
 *
 * A byte order mark determines the encoding. Without one, the file is read as UTF-8 if all of it is
 * valid UTF-8, otherwise as GB18030 if it is valid GB18030, otherwise in the encoding of most
 * lines, and the other lines are reported. Tables may be long (one figure per row) or wide (a
 * column for each year, indicator, group or area), one below or beside another, with titles above,
 * headers of several rows, merged cells, and units in headings (孕产妇死亡率（1/10万）). Valid rows are
 * kept; invalid rows are reported with file, sheet, row and column.
 *
 * @edge Columns with an unknown heading are left out and reported; targets, changes and ranks are
 * not observations. An unknown column that may distinguish rows makes its table unreadable. Values
 * that can be read in only one way are read, with a notice: full-width digits, 。 as the decimal
 * point, 5‰ in a cell, separators in 1,234,567. Ambiguous values such as 1,234 are issues. A number
 * in a workbook is read as its cell shows it: 2.7 formatted as 0.00 is 2.70, with a notice if the
 * cell has more digits; 0.971 formatted as percent is 97.1 %. Hidden sheets, rows and columns are
 * skipped with a notice, unless `hidden` is set. A formula that was saved without a result is an
 * issue, and so is a figure that is partly in superscript, subscript or strikethrough. These files
 * are rejected with an issue: files of any other format, workbooks with a password, files of more
 * than 200 MB, packed or unpacked, and workbooks of more than 5 million cells or 2 000 sheets. A
 * table of more than 1 048 576 rows or 16 384 columns is rejected, too.
 * @throws `PlansError` with `badArgument` for invalid options or an encoding that does not exist,
 * `badYear` for an invalid default year, and any error raised while the workbook readers are
 * loaded, but never for data.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readObservations } from '@lipu/plans/intake';
 * const bytes = new TextEncoder().encode('项目,2019年,2020年\n婴儿死亡率（‰）,2.95,2.70\n');
 * const { ok, observations } = await readObservations(bytes, { catalogue });
 * const figures = observations.map(({ year, value }) => `${year}: ${value}`);
 * console.log(ok, figures); // true [ '2019: 2.95', '2020: 2.70' ]
 * ```
 */
export async function readObservations(
  bytes: FileBytes,
  options: ReadOptions = {},
): Promise<FileResult> {
  requireBytes('bytes', bytes);
  requireOptions('options', options, readShape);
  const collector = new IssueCollector(options.file);
  const context = makeContext(options, collector);
  const { tables, contradicted } = context;
  return { ...finish(await readFile(bytes, options, context), context), tables, contradicted };
}

/** The observations of files, all issues, and an account of how each table was understood. */
export type FileResult = ReadResult & {
  readonly tables: readonly TableAccount[];
  /**
   * The figures that contradict each other, which are not in `observations`. If you pass both lists
   * to an evaluation, it reports a contradiction instead of missing data.
   */
  readonly contradicted: readonly Observation[];
};

/** A file with its name. */
export interface NamedFile {
  /** The name of the file, as stated in issues. */
  readonly file: string;
  readonly bytes: FileBytes;
}

/** The number of observations in a file. */
export interface FileSummary {
  readonly file: string;
  /** The number of observations that were read from the file. */
  readonly observations: number;
}

/**
 * Reads observations from several files. Figures that contradict each other across files are errors
 * that name both files.
 *
 * @throws `PlansError` with the same codes as `readObservations`.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readObservationFiles } from '@lipu/plans/intake';
 * const file = (name: string, value: string) => ({
 *   file: name,
 *   bytes: new TextEncoder().encode(`指标,年份,数值\n学前教育毛入园率,2025,${value}\n`),
 * });
 * const files = [file('a.csv', '95.1'), file('b.csv', '92.3')];
 * const result = await readObservationFiles(files, { catalogue });
 * console.log(!result.ok && result.issues[0].code); // contradiction
 * ```
 */
export async function readObservationFiles(
  files: readonly NamedFile[],
  options: Omit<ReadOptions, 'file'> = {},
): Promise<FileResult & { readonly files: readonly FileSummary[] }> {
  requireArgument('files', files, [{ file: 'text' }]);
  for (const [at, { bytes }] of files.entries()) requireBytes(`files[${at}].bytes`, bytes);
  requireOptions('options', options, readShape);
  const collector = new IssueCollector();
  const context = makeContext(options, collector);
  const rows: ReadRow[] = [];
  for (const { file, bytes } of files) {
    collector.enterFile(file);
    for (const row of await readFile(bytes, options, context)) rows.push(row);
  }
  const resolved = resolveRows(rows, context);
  const counts = new Map(files.map(({ file }) => [file, 0]));
  for (const { origin } of resolved)
    if (origin.file !== undefined) counts.set(origin.file, (counts.get(origin.file) ?? 0) + 1);
  const summaries = [...counts].map(([file, observations]) => ({ file, observations }));
  const { tables, contradicted } = context;
  return { ...toResult(resolved, collector), files: summaries, tables, contradicted };
}

/** The context for reading a file. */
export const makeContext = (options: ReadOptions, collector: IssueCollector): RowContext => ({
  vocabulary: makeVocabulary({ ...options.catalogue, area: options.defaults?.area }),
  isLoose: true,
  readRemark,
  collector,
  counts: [],
  tables: [],
  contradicted: [],
});

async function readFile(
  file: FileBytes,
  options: ReadOptions,
  context: RowContext,
): Promise<readonly ReadRow[]> {
  const { collector } = context;
  const { issues, notices } = collector;
  const [firstIssue, firstNotice] = [issues.length, notices.length];
  const firstCount = context.counts.length;
  const rows: ReadRow[] = [];
  const bytes = await toBytes(file, collector);
  if (bytes !== undefined) {
    const assumed = toFacts(options.defaults);
    for (const source of await readSource(bytes, options, context))
      for (const row of readTable(source, context, assumed)) rows.push(row);
  }
  if (rows.length === 0 && issues.length === firstIssue)
    reportNothing(notices.slice(firstNotice), context.counts[firstCount]?.name, collector);
  return rows;
}

/**
 * Reports a file that has no observations. (A sheet without a table or a cell without a figure
 * alone is merely skipped.) `count` is the first count in the file.
 */
function reportNothing(
  notices: readonly Issue[],
  count: string | undefined,
  collector: IssueCollector,
): void {
  // Neither an empty template nor a table whose figures are all marked as missing is an error.
  if (notices.some(({ code }) => code === 'unfilled' || code === 'noFigure')) return;
  const hasTable = notices.length === 0 || notices.some(({ code }) => code !== 'noTable');
  collector.enterTable(undefined, undefined);
  const expected = { kind: hasTable ? 'rows' : 'table' } as const;
  collector.error('emptyFile', { found: count, expected });
}
