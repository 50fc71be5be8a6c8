import { type Issue, makeIssue, type Result } from '../../errors/Issue.js';
import type { Observation } from '../../model/Observation.js';
import type { ParseOptions } from '../ReadOptions.js';
import { type ColumnName, isBlank } from './columns.js';
import { flagSuspectUnits } from './flagSuspectUnits.js';
import { type ReadRow, type RowContext, RowErrors } from './Row.js';
import { RowCells } from './RowCells.js';
import { readRow } from './readRow.js';
import { resolveDuplicates } from './resolveDuplicates.js';
import type { Vocabulary } from './Vocabulary.js';

/** What is known of rows beside what the caller says. */
interface RowsInput {
  readonly options: ParseOptions;
  readonly vocabulary: Vocabulary;
  /** What stood in the place of a list. */
  readonly found?: unknown;
  /** The numbers of the rows, where they are not counted one by one. */
  readonly numbers?: readonly number[];
  /** What headings stand for beside the usual ones. */
  readonly headings?: ReadonlyMap<string, ColumnName>;
}

/** Rows as observations; `undefined` stands for no list at all. Shared by `parseObservations` and by the reading of files. */
export function parseRows(
  list: readonly unknown[] | undefined,
  { options, vocabulary, found, numbers, headings }: RowsInput,
): Result<'observations', readonly Observation[]> {
  const { file } = options;
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const report: RowContext['report'] = (code, facts) => {
    const issue = makeIssue(code, file === undefined ? facts : { ...facts, file });
    (issue.severity === 'error' ? issues : notices).push(issue);
  };
  const context: RowContext = {
    vocabulary,
    cells: new RowCells((facts) => report('unknownColumn', facts), headings),
    homeArea: findHomeArea(options, vocabulary),
    said: new Set(),
    report,
  };
  if (list === undefined)
    report('notAList', { ...(isBlank(found) ? {} : { found }), expected: { kind: 'rowList' } });
  const rows: ReadRow[] = [];
  const faults = new RowErrors(context);
  for (const [index, row] of (list ?? []).entries()) {
    const read = readRow(row, numbers?.[index] ?? index + 1, context, faults);
    if (read !== undefined) rows.push(read);
  }
  const settled = resolveDuplicates(rows, context);
  flagSuspectUnits(settled, context);
  const observations = settled.map((one) => one.observation);
  const [first, ...others] = issues.sort(byRow);
  notices.sort(byRow);
  return first === undefined
    ? { ok: true, observations, notices }
    : { ok: false, observations, issues: [first, ...others], notices };
}

const byRow = (a: Issue, b: Issue) => (a.row ?? 0) - (b.row ?? 0);

function findHomeArea(
  { area, catalogue: { plans = [], areas = [] } = {} }: ParseOptions,
  vocabulary: Vocabulary,
): string {
  const ofPlans = new Set(plans.map((plan) => plan.areaCode));
  const tops = areas.filter((one) => one.parent === undefined);
  const [only] =
    ofPlans.size === 1 ? ofPlans : tops.length === 1 ? tops.map((one) => one.code) : [];
  const home = area ?? only ?? '';
  const match = vocabulary.areas.match(home);
  return 'found' in match ? match.found.code : home;
}

/** The rows of a list, or of an object that holds one under a usual name. */
export function listRows(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name of ['observations', 'data', 'rows']) {
    const list: unknown = Object.hasOwn(input, name)
      ? (input as Record<string, unknown>)[name]
      : undefined;
    if (Array.isArray(list)) return list;
  }
  return undefined;
}
