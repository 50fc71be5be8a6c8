import type { PartsOption } from '../evaluate/Context.js';
import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import { evaluateTarget as evaluate } from '../evaluate/evaluateTarget.js';
import type { TargetEvaluationOf } from '../model/EvaluationOf.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { EvaluationParts, TargetVerdict } from '../model/TargetEvaluation.js';
import { withDefaults } from './withDefaults.js';

/**
 * Evaluates one target against a set of observations: attainment, regime, progress, forecast,
 * disparities, warnings and the evidence.
 *
 * @formula progress share = (x − x0) ÷ (T − x0); expected share = (t − t0) ÷ (tT − t0), or 1 for a
 * target to be maintained; headroom = d·(x − T), with d = 1 where more is better and −1 where less
 * is. x is the value in year t, x0 the base in year t0, and T the target, due in year tT; for
 * “about” and ranges, distances are measured to the nearer end. The guide to judgement explains
 * each kind of rule.
 * @unit Values and margins are decimal strings in the unit of the rule; shares and probabilities
 * are plain numbers.
 * @edge Observations of later years are ignored. So are those of any indicator other than the
 * target's own, its components, its reference and the nested rates. If a figure does not exist, the
 * result is `notAssessed` with a reason; nothing is estimated to fill a gap. Unlike `evaluatePlan`,
 * it does not control the false alarms among urgent warnings across targets.
 * @throws {@link PlansError} `ambiguousArea` if the observations of the target's indicators are
 * from several areas and none is specified; `badNumber`, `badYear`, `mixedUnits`, `unknownId` or
 * `badArgument` for an observation that cannot be used; `unknownId` for an empty area; `badYear`
 * for an invalid year; `badArgument` for an argument of the wrong type.
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
export function evaluateTarget<T extends Target, Parts extends EvaluationParts = 'all'>(
  target: T,
  observations: readonly Observation[],
  options: TargetOptions & PartsOption<Parts>,
): TargetEvaluationOf<T, Parts>;
export function evaluateTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions & PartsOption,
): TargetVerdict {
  const known: TargetOptions = withDefaults(options);
  return evaluate(target, observations, known);
}
