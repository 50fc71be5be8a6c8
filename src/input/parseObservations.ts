import type { Result } from '../errors/Issue.js';
import { requireOptions } from '../errors/requireArgument.js';
import type { Observation } from '../model/Observation.js';
import { IssueCollector } from './IssueCollector.js';
import type { ParseOptions } from './ReadOptions.js';
import { parseShape } from './ReadOptions.js';
import { finish, toFacts } from './rows/finish.js';
import { parseRows } from './rows/parseRows.js';
import { listRows } from './rows/readWrapper.js';
import { makeVocabulary } from './rows/Vocabulary.js';

/**
 * Parses rows of external data into observations. Valid rows are kept; invalid rows are reported
 * with row, column, the value found, the value expected and the nearest valid value.
 *
 * `input` is a list of objects, or an object that has such a list under `observations`, `data`,
 * `rows` or `数据`. Headings and words are Chinese or English. Observations are in the order of their
 * rows.
 *
 * @edge Only indicator, year and value are required. If the unit is missing, the indicator's own is
 * used, with a notice. If two rows for the same figure disagree, both are left out and reported;
 * equal rows are kept once; rows that differ only in status are all kept, since the evaluation uses
 * the most reliable one. Nothing is repaired: full-width digits, separators and exponents are
 * issues. A year may be followed by 年. A JSON number is read in its shortest form, so write a
 * figure as text if its final zeros matter (2.70). Without indicators in the catalogue, any id is
 * accepted (or, if it has plans, the ids that their targets name), a unit is required, and neither
 * bounds nor units are checked. For objects that already have the form of observations, use
 * `observationSchema`.
 * @throws `PlansError` `badArgument` for invalid options, `badYear` for an invalid default year,
 * but never for data.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { parseObservations } from '@lipu/plans/schema';
 * const row = { 指标: '婴儿死亡率', 年份: 2020, 数值: '2.70', 单位: '‰', 地区: '450381' };
 * const result = parseObservations([row], { catalogue });
 * console.log(result.ok, result.observations[0]?.indicator); // true infant-mortality-rate
 * ```
 */
export function parseObservations(
  input: unknown,
  options: ParseOptions = {},
): Result<'observations', readonly Observation[]> {
  requireOptions('options', options, parseShape);
  const collector = new IssueCollector(options.file);
  const context = {
    vocabulary: makeVocabulary({ ...options.catalogue, area: options.defaults?.area }),
    isLoose: false,
    collector,
    counts: [],
    tables: [],
    contradicted: [],
  };
  const rows = parseRows(listRows(input), input, context, toFacts(options.defaults));
  return finish(rows, context);
}
