import type { Issue, Result } from '../errors/Issue.js';
import type { Observation } from '../model/Observation.js';
import { limits, megabyte } from './files/limits.js';
import { readSource } from './files/readSource.js';
import { IssueCollector } from './IssueCollector.js';
import type { ReadOptions } from './ReadOptions.js';
import { makeVocabulary } from './rows/Vocabulary.js';
import type { TableContext } from './table/readTable.js';
import { readTable } from './table/readTable.js';

/**
 * Bytes of a file as observations: CSV, TSV, XLSX or JSON, as departments send them. Bytes in, no file system: it runs in browsers too.
 *
 * Encoding: a byte order mark decides, else UTF-8 where the whole is valid, else GB18030. Tables may be long (one figure in a row) or wide (a
 * column for each year, indicator or group), with titles above, headers of two rows, merged cells, and units in headings (孕产妇死亡率（1/10万）).
 * Good rows survive, bad rows are named with file, sheet, row and column.
 *
 * @edge What can be read in one way only is read, and each such reading is a notice: full-width digits, 。 for the point, 5‰ in a cell,
 * separators in 1,234,567. What could be read in two ways is an issue: 1,234 as a value. A number of a workbook is taken with the 15 digits
 * that a spreadsheet shows; 0.971 in a cell formatted as percent is 97.1 %.
 * Refused, and named: binary files, workbooks with a password, files above 200 MB or that unpack to more, formulas saved without a result.
 * @throws `PlansError` with `badArgument` for an encoding that does not exist; never for data.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readObservations } from '@lipu/plans/intake';
 * const bytes = new TextEncoder().encode('项目,2019年,2020年\n婴儿死亡率（‰）,2.95,2.70\n');
 * const { ok, observations } = await readObservations(bytes, { catalogue });
 * console.log(ok, observations.map(({ year, value }) => `${year}: ${value}`)); // true [ '2019: 2.95', '2020: 2.70' ]
 * ```
 */
export async function readObservations(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<'observations', readonly Observation[]>> {
  const reports = new IssueCollector(options.file);
  const context: TableContext = { options, vocabulary: makeVocabulary(options.catalogue), reports };
  const observations: Observation[] = [];
  if (bytes.length > limits.bytes)
    reports.error('tooLarge', {
      found: Math.ceil(bytes.length / megabyte),
      expected: { kind: 'atMost', value: limits.bytes / megabyte, unit: 'megabytes' },
    });
  else
    for (const source of await readSource(bytes, context))
      for (const observation of readTable(source, context)) observations.push(observation);
  // Sheets without a table and cells without a figure are passed over, but a file that gives nothing is told so; a template waits to be filled in.
  if (
    observations.length === 0 &&
    reports.issues.length === 0 &&
    !reports.notices.some(({ code }) => code === 'unfilled')
  ) {
    const hasTable =
      reports.notices.length === 0 || reports.notices.some(({ code }) => code !== 'noTable');
    reports.enterTable(undefined, 0);
    reports.error('emptyFile', { expected: { kind: hasTable ? 'rows' : 'table' } });
  }
  const [first, ...others] = inOrder(reports.issues);
  const notices = inOrder(reports.notices);
  return first === undefined
    ? { ok: true, observations, notices }
    : { ok: false, observations, notices, issues: [first, ...others] };
}

/** What concerns a whole file comes first, then row by row; sheets stay in their order. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
  return [...issues].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0),
  );
}
