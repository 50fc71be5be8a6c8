import type { Issue } from '../faults/Issue.js';
import { type Language, makeIssue } from '../faults/makeIssue.js';
import { PlansError } from '../faults/PlansError.js';
import type { Result } from '../faults/Result.js';
import type { Observation } from '../model/Observation.js';
import { expectations } from './expectations.js';
import { isBlank } from './isBlank.js';
import { makeVocabulary } from './makeVocabulary.js';
import { markSuspects } from './markSuspects.js';
import { RowCells } from './RowCells.js';
import type { ReadRow, RowContext } from './RowContext.js';
import { RowFaults } from './RowFaults.js';
import { readRow } from './readRow.js';
import { settleRepeats } from './settleRepeats.js';
import type { Vocabulary, VocabularyInput } from './Vocabulary.js';

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

/**
 * Rows of outside data as observations: good rows survive, bad rows are named with row, column, what was found, what was expected and the
 * nearest valid value.
 *
 * `input` is a list of objects, or an object that holds one under `observations`, `data` or `rows`. Headings and words are Chinese or
 * English; observations come in the order of their rows.
 *
 * @edge Only indicator, year and value are required. A missing unit is the indicator's own, and a notice says so. Two rows for one figure
 * that disagree are both left out and both named; equal ones are kept once; rows that differ only in status are all kept, since the
 * evaluation takes the latest. Nothing is repaired: full-width digits, separators and exponents are issues. A year may carry its 年.
 * JSON numbers are taken by their shortest form; a figure whose zeros at the end count (2.70) is text.
 * Without `indicators`, ids are taken as they stand (those of the plans' targets, where `plans` are given), a unit is required, and
 * neither bounds nor units are checked.
 * Rows are read by hand and not by a zod schema: an issue names row, column and nearest word in two languages, which zod could say only
 * through its global settings, and those belong to the application. `observationSchema` is there for observations that are typed already.
 * @throws never for data. {@link PlansError} `badArgument` for a language other than zh and en.
 * @example
 * ```ts
 * import { indicators } from '@lipu/plans';
 * import { parseObservations } from '@lipu/plans/schema';
 * const result = parseObservations([{ 指标: '婴儿死亡率', 年份: 2020, 数值: '2.70', 单位: '‰', 地区: '450381' }], { indicators });
 * console.log(result.ok, result.observations[0]?.indicator); // true infant-mortality-rate
 * ```
 */
export function parseObservations(input: unknown, options: ParseOptions = {}): Result<'observations', readonly Observation[]> {
  const { language = 'en', file } = options;
  if (!Object.hasOwn(expectations, language))
    throw new PlansError('badArgument', `There is no language “${String(language)}”; expected zh or en`, { found: language, expected: 'zh or en' });
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const report: RowContext['report'] = (code, facts) => {
    const issue = makeIssue(code, language, file === undefined ? facts : { ...facts, file });
    (issue.severity === 'error' ? issues : notices).push(issue);
  };
  const vocabulary = makeVocabulary(options);
  const context: RowContext = {
    vocabulary,
    cells: new RowCells((facts) => report('unknownColumn', facts)),
    language,
    say: expectations[language],
    homeArea: findHomeArea(options, vocabulary),
    said: new Set(),
    report,
  };
  const list = findList(input);
  if (list === undefined) report('notAList', { ...(isBlank(input) ? {} : { found: input }), expected: context.say.rows });
  const rows: ReadRow[] = [];
  const faults = new RowFaults(context);
  for (const [index, row] of (list ?? []).entries()) {
    const read = readRow(row, index + 1, context, faults);
    if (read !== undefined) rows.push(read);
  }
  const settled = settleRepeats(rows, context);
  markSuspects(settled, context);
  const observations = settled.map((one) => one.observation);
  const [first, ...others] = issues.sort(byRow);
  notices.sort(byRow);
  return first === undefined ? { ok: true, observations, notices } : { ok: false, observations, issues: [first, ...others], notices };
}

const byRow = (a: Issue, b: Issue) => (a.row ?? 0) - (b.row ?? 0);

/** The rows of a list, or of an object that holds one under a usual name. */
function findList(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name of ['observations', 'data', 'rows']) {
    const list: unknown = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

function findHomeArea({ area, plans = [], areas = [] }: ParseOptions, vocabulary: Vocabulary): string {
  const ofPlans = new Set(plans.map((plan) => plan.areaCode));
  const tops = areas.filter((one) => one.parent === undefined);
  const [only] = ofPlans.size === 1 ? ofPlans : tops.length === 1 ? tops.map((one) => one.code) : [];
  const home = area ?? only ?? '';
  const match = vocabulary.areas.match(home);
  return 'found' in match ? match.found.code : home;
}
