import {
  measureProgress as measure,
  type ProgressFigures,
  type ProgressTarget,
} from '../evaluate/trajectory/measureProgress.js';
import type { PolicyInput } from '../model/Policy.js';
import type { RuleUnit } from '../model/Rule.js';
import type { Trajectory } from '../model/Trajectory.js';
import { withIndicator } from './withIndicator.js';

/**
 * Measures progress from the base, or the headroom if the base already met the target. It is the
 * function of the same name in `@lipu/plans/core`, but by default it takes the indicator's
 * definition from our catalogue.
 *
 * @formula share = (x − x0) ÷ (T − x0); expected share = (t − t0) ÷ (tT − t0), or 1 for a target to
 * be maintained; pace = share ÷ expected share; headroom = d·(x − T), with d = 1 where more is
 * better and −1 where less is; required per year = (T − x) ÷ (tT − t). x is the value in year t, x0
 * the base in year t0, and T the target, due in year tT.
 * @unit Shares and pace are plain numbers; headroom and required change are in the unit of the
 * rule.
 * @edge If the base already met the target, there is headroom but no progress.
 * @throws {@link PlansError} `badYear` for an invalid year, `badNumber` for a value that is not a
 * decimal string, `mixedUnits` for a unit of another dimension, `badArgument` for an argument of
 * the wrong type.
 * @example
 * ```ts
 * import { getTarget, measureProgress } from '@lipu/plans';
 * const target = getTarget('children.health.g3.under-five-mortality-rate');
 * const trajectory = measureProgress(target, {
 *   base: { year: 2020, value: '6.76', unit: 'permille' },
 *   current: { year: 2025, value: '6.38', unit: 'permille' },
 * });
 * if (trajectory.regime === 'improve') console.log(trajectory.course); // onCourse
 * ```
 */
export function measureProgress<const T extends ProgressTarget & { readonly indicator?: string }>(
  target: T,
  figures: ProgressFigures<NoInfer<RuleUnit<T['rule']>>>,
  policy?: PolicyInput,
): Trajectory {
  return measure<ProgressTarget>(target, withIndicator(target, figures), policy);
}
