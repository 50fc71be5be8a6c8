import type { PartsOption } from '../evaluate/Context.js';
import { evaluatePlan as evaluate, type PlanOptions } from '../evaluate/evaluatePlan.js';
import type { EvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Plan } from '../model/Plan.js';
import type { PlanVerdicts } from '../model/PlanEvaluation.js';
import type { EvaluationParts } from '../model/TargetEvaluation.js';
import { withDefaults } from './withDefaults.js';

/**
 * Evaluates every target of a plan against a set of observations, counts targets, and gives
 * compliance rates with their denominators.
 *
 * @formula compliance = attained ÷ monitorable, where the monitorable targets are those that could
 * be assessed; given twice: nearly attained targets (基本实现) count as attained only in `withNearly`
 * @unit Counts of targets; each rate is given as its numerator and two denominators, the
 * monitorable targets and all targets.
 * @edge A target without data is `notAssessed` with a reason and counted as such. Observations that
 * no target of the plan uses are reported as issues. The stage selects the figures: annual uses the
 * latest figure up to the year, mid-term only figures of the plan's period, and final the figure of
 * the due year, or else the first one after it.
 * @source Compliance rate of the national monitoring reports: (attained early + nearly attained) ÷
 * monitorable indicators.
 * @throws {@link PlansError} `badYear` for a year that the stage does not allow; `badNumber`,
 * `badYear`, `mixedUnits`, `unknownId` or `badArgument` for an observation that cannot be used;
 * `unknownId` for an empty area; `badArgument` for an argument of the wrong type.
 * @example
 * ```ts
 * import { childrenPlan, evaluatePlan } from '@lipu/plans';
 * const { summary } = evaluatePlan(childrenPlan, [], { year: 2025 });
 * console.log(summary.compliance.strict.monitorable); // 0
 * ```
 */
export function evaluatePlan<P extends Plan, Parts extends EvaluationParts = 'all'>(
  plan: P,
  observations: readonly Observation[],
  options: PlanOptions & PartsOption<Parts>,
): EvaluationOf<P, Parts>;
export function evaluatePlan(
  plan: Plan,
  observations: readonly Observation[],
  options: PlanOptions & PartsOption,
): PlanVerdicts {
  const known: PlanOptions = withDefaults(options);
  return evaluate(plan, observations, known);
}
