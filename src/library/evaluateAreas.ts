import type { PartsOption } from '../evaluate/Context.js';
import { type AreasOptions, evaluateAreas as evaluate } from '../evaluate/evaluateAreas.js';
import type { EvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import type { EvaluationParts } from '../model/TargetEvaluation.js';
import { withDefaults } from './withDefaults.js';

/**
 * Evaluates a plan for many areas. Observations are grouped once, and each area is evaluated when
 * the iteration reaches it, so that memory does not grow with the number of areas.
 *
 * @formula Each evaluation is that of `evaluatePlan` over the observations of the area and of the
 * areas that the catalogue lists as part of it.
 * @edge Without `areas`, every area with observations is evaluated, in order of first appearance;
 * an area that the catalogue lists as part of another one is included in that one. A listed area
 * without observations is evaluated too, with every target `notAssessed`, and with the issue
 * `unknownArea` if the catalogue does not contain it. The result can be iterated repeatedly. Memory
 * holds the observations and the current evaluation.
 * @throws {@link PlansError} with the same codes as `evaluatePlan`; for an observation, when the
 * iteration reaches its area.
 * @example
 * ```ts
 * import { evaluateAreas, womenPlan } from '@lipu/plans';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio', year: 2025, unit: 'per100000',
 *   sex: 'total', residence: 'total', status: 'final',
 * } as const;
 * const observations = [
 *   { ...figure, area: '450381', value: '11.5' },
 *   { ...figure, area: '450332', value: '12.5' },
 * ];
 * const attained = Array.from(
 *   evaluateAreas(womenPlan, observations, { year: 2025 }),
 *   ({ area, summary }) => `${area}: ${summary.attained}`,
 * );
 * console.log(attained); // [ '450381: 1', '450332: 0' ]
 * ```
 */
export function evaluateAreas<P extends Plan, Parts extends EvaluationParts = 'all'>(
  plan: P,
  observations: readonly Observation[],
  options: AreasOptions & PartsOption<Parts>,
): Iterable<EvaluationOf<P, Parts>>;
export function evaluateAreas(
  plan: Plan,
  observations: readonly Observation[],
  options: AreasOptions & PartsOption,
): Iterable<PlanVerdicts> {
  const known: AreasOptions = withDefaults(options);
  return evaluate(plan, observations, known);
}
