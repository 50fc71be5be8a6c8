import type { AllParts, VerdictsOnly } from '../evaluate/Context.js';
import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import { evaluateTarget as evaluate } from '../evaluate/evaluateTarget.js';
import type { TargetEvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { TargetVerdict } from '../model/TargetEvaluation.js';
import { withDefaults } from './withDefaults.js';

/**
 * One target judged over a set of observations: attainment, regime, progress, forecast,
 * disparities, warnings and the evidence.
 *
 * @formula progress share = (x − x0) ÷ (T − x0); expected share = (t − t0) ÷ (tT − t0); headroom =
 * d·(x − T). What each kind of rule asks is in the guide to judgement.
 * @unit Values and margins are decimal strings in the unit of the rule; shares and probabilities
 * are plain numbers.
 * @edge Observations of other indicators and later years are passed over. Where a figure does not
 * exist the answer is `notAssessed` with a reason; nothing is estimated to fill a gap.
 * Warnings of high urgency are those of this target alone: `evaluatePlan` controls how many of a
 * plan are false alarms, this function controls nothing over several targets.
 * @throws {@link PlansError} `ambiguousArea` where observations of several areas are given and none
 * is named; `badYear`, `badPolicy`, `mixedUnits`, `badNumber`.
 * @example
 * ```ts
 * import { evaluateTarget, getTarget } from '@lipu/plans';
 * const target = getTarget('children.health.g3.infant-mortality-rate');
 * const figure = {
 *   indicator: 'infant-mortality-rate',
 *   unit: 'permille',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * } as const;
 * const { trajectory } = evaluateTarget(
 *   target,
 *   [{ ...figure, year: 2020, value: '2.70' }, { ...figure, year: 2024, value: '4.9' }],
 *   { year: 2024 },
 * );
 * if (trajectory.regime === 'hold') {
 *   const { course, headroom } = trajectory;
 *   console.log(course, headroom.now.value, headroom.runsOutIn); // eroding 0.1 2025
 * }
 * ```
 */
export function evaluateTarget<T extends Target>(
  target: T,
  observations: readonly Observation[],
  options: TargetOptions & VerdictsOnly,
): TargetEvaluationOf<T, TargetVerdict>;
export function evaluateTarget<T extends Target>(
  target: T,
  observations: readonly Observation[],
  options: TargetOptions & AllParts,
): TargetEvaluationOf<T>;
export function evaluateTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions & (VerdictsOnly | AllParts),
): TargetVerdict {
  const known: TargetOptions = withDefaults(options);
  return evaluate(target, observations, known);
}
