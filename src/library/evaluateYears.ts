import type { PartsOption } from '../evaluate/Context.js';
import { evaluateYears as evaluate, type YearsOptions } from '../evaluate/evaluateYears.js';
import type { EvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import type { EvaluationParts } from '../model/TargetEvaluation.js';
import { withDefaults } from './withDefaults.js';

/**
 * Evaluates a plan for each of several years, to show how the compliance rate and each verdict
 * changed.
 *
 * @formula Each evaluation is the annual one of `evaluatePlan` for its year.
 * @unit One evaluation per year, oldest first.
 * @edge Each year uses only figures up to that year, but in their latest form, including
 * corrections.
 * @throws {@link PlansError} `badYear` if `from` is after `to` or either is not a year; also with
 * the same codes as `evaluatePlan`.
 * @example
 * ```ts
 * import { evaluateYears, womenPlan } from '@lipu/plans';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio', unit: 'per100000', area: '450381',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [
 *   { ...figure, year: 2023, value: '12.5' },
 *   { ...figure, year: 2024, value: '11.5' },
 * ];
 * const attained = evaluateYears(womenPlan, observations, { from: 2023, to: 2024 }).map(
 *   ({ year, summary }) => `${year}: ${summary.attained}`,
 * );
 * console.log(attained); // [ '2023: 0', '2024: 1' ]
 * ```
 */
export function evaluateYears<P extends Plan, Parts extends EvaluationParts = 'all'>(
  plan: P,
  observations: readonly Observation[],
  options: YearsOptions & PartsOption<Parts>,
): EvaluationOf<P, Parts>[];
export function evaluateYears(
  plan: Plan,
  observations: readonly Observation[],
  options: YearsOptions & PartsOption,
): PlanVerdicts[] {
  const known: YearsOptions = withDefaults(options);
  return evaluate(plan, observations, known);
}
