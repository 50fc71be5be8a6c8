import type { Issue } from '../faults/Issue.js';
import { type Language, makeIssue } from '../faults/makeIssue.js';
import type { Result } from '../faults/Result.js';
import type { Observation } from '../model/Observation.js';
import { findRepeats } from './findRepeats.js';
import { readColumns } from './readColumns.js';
import { type RowContext, readRow } from './readRow.js';
import { makeVocabulary, type VocabularyInput } from './Vocabulary.js';

/** What a caller can say about rows. */
export interface ParseOptions extends VocabularyInput {
  /** The language of the messages. */
  readonly language?: Language | undefined;
  /** The name of the file, for the issues. */
  readonly file?: string | undefined;
  /** The area of rows that name none; else the one area that is part of no other, where areas are given. */
  readonly area?: string | undefined;
}

/**
 * Rows of outside data as observations: good rows survive, bad rows are named with row, column, what was found, what was expected and the
 * nearest valid value.
 *
 * @edge Only indicator, year and value are required. A missing unit is the indicator's own, and a notice says so. Two rows for one figure
 * that disagree are both left out and both named; of equal ones the first is kept. Nothing is repaired: full-width digits, separators and
 * exponents are issues. Without `indicators`, ids are taken as they stand and neither bounds nor units can be checked.
 * Rows are read by hand rather than by a zod schema for each: an issue has to name row, column and nearest word in two languages, which would
 * need zod's global settings, and those belong to the application.
 * @throws never for data.
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
  const vocabulary = makeVocabulary(options);
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  const context: RowContext = {
    vocabulary,
    language,
    homeArea: options.area ?? vocabulary.homeArea,
    assumed: new Set(),
    report: (code, facts) => {
      const issue = makeIssue(code, language, { ...facts, ...(file === undefined ? {} : { file }) });
      (issue.severity === 'error' ? issues : notices).push(issue);
    },
  };
  const rows = listRows(input);
  const read: { row: number; observation: Observation }[] = [];
  if (rows === undefined) context.report('notAList', { found: input ?? '', expected: language === 'zh' ? '由行组成的列表' : 'a list of rows' });
  else {
    const headings = readColumns(rows, context);
    for (const [index, row] of rows.entries()) {
      const observation = readRow(row, index + 1, headings, context);
      if (observation !== undefined) read.push({ row: index + 1, observation });
    }
  }
  const observations = findRepeats(read, context);
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, observations, notices } : { ok: false, observations, issues: [first, ...others], notices };
}

/** The rows of a list, or of an object that holds one under a usual name. */
function listRows(input: unknown): readonly unknown[] | undefined {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  for (const name of ['observations', 'data', 'rows']) {
    const list: unknown = Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;
    if (Array.isArray(list)) return list;
  }
  return undefined;
}
