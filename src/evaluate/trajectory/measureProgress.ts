import { type EveryPartOf, requireArgument } from '../../errors/requireArgument.js';
import type { Indicator } from '../../model/Indicator.js';
import type { PolicyInput } from '../../model/Policy.js';
import type { RuleUnit } from '../../model/Rule.js';
import { measuredShape, requireRule } from '../../model/shapes.js';
import { type Target, timings } from '../../model/Target.js';
import type { Trajectory } from '../../model/Trajectory.js';
import { convertArgument } from '../../quantity/convertQuantity.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/Unit.js';
import { measuredUnits } from '../../quantity/unitMeasures.js';
import { criterionFor } from '../../rules/criterionFor.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { unitOf } from '../attainment/assessAttainment.js';
import { isMaintained } from '../attainment/maintain.js';
import { resolvePolicy } from '../policy.js';
import { computeTrajectory } from './computeTrajectory.js';

/** A figure with its year. */
export interface DatedQuantity<U extends UnitId = UnitId> extends Quantity<U> {
  readonly year: number;
}

/**
 * The parts of a target that progress depends on. Without `timing`, it has to be met in its due
 * year.
 */
export type ProgressTarget = Pick<Target, 'rule' | 'dueYear'> & Partial<Pick<Target, 'timing'>>;

/**
 * The figures for two years, and the definition of the indicator. For a slowing trend, `base` and
 * `current` are the mean yearly changes before and after the base year.
 */
export interface ProgressFigures<U extends UnitId = UnitId> {
  readonly base: DatedQuantity<U>;
  readonly current: DatedQuantity<U>;
  /** The definition: polarity, bounds and the unit of the tolerances. */
  readonly indicator?: Pick<Indicator, 'polarity' | 'bounds' | 'suspectAbove' | 'unit'> | undefined;
}

const datedShape = { year: 'year', value: 'decimal', unit: measuredUnits } as const;
const figuresShape = {
  base: datedShape,
  current: datedShape,
  'indicator?': measuredShape,
} as const satisfies EveryPartOf<ProgressFigures>;

/**
 * Measures progress from the base, or the headroom if the base already met the target.
 *
 * @formula share = (x − x0) ÷ (T − x0); expected share = (t − t0) ÷ (tT − t0), or 1 for a target to
 * be maintained; pace = share ÷ expected share; headroom = d·(x − T), with d = 1 where more is
 * better and −1 where less is; required per year = (T − x) ÷ (tT − t). x is the value in year t, x0
 * the base in year t0, and T the target, due in year tT.
 * @unit Shares and pace are plain numbers; headroom and required change are in the unit of the
 * rule.
 * @edge If the base already met the target, there is headroom but no progress. Values exactly on
 * the straight path are on course; the comparison is exact. With d0 and d the distances of x0 and x
 * to the nearer end of a range or of “about”, negative inside, share = (d0 − d) ÷ d0.
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
 * const progress = trajectory.regime === 'improve' ? trajectory.progress : undefined;
 * console.log(progress?.status === 'assessed' && progress.share); // 0.5
 * ```
 */
export function measureProgress<const T extends ProgressTarget>(
  target: T,
  figures: ProgressFigures<NoInfer<RuleUnit<T['rule']>>>,
  policy?: PolicyInput,
): Trajectory {
  requireRule(target);
  requireArgument('target', target, { dueYear: 'year', 'timing?': timings });
  requireArgument('figures', figures, figuresShape);
  const resolved = resolvePolicy(policy);
  const { rule, dueYear, timing = 'unstated' } = target;
  const { indicator } = figures;
  const unit = unitOf(rule, indicator, figures.current.unit);
  const read = (name: 'base' | 'current') => ({
    year: figures[name].year,
    exact: toDecimal(convertArgument(figures[name], unit, `figures.${name}`).value),
  });
  const [base, current] = [read('base'), read('current')];
  const criterion = criterionFor(rule, { unit, base: base.exact, indicator }, resolved);
  return computeTrajectory({
    base,
    current,
    criterion,
    dueYear,
    hasDistance: traitsOf(rule).hasDistance(rule),
    unit,
    policy: resolved,
    isMaintained: isMaintained({ rule, timing }),
  });
}
