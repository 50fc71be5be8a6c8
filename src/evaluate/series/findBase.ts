import type { Baseline } from '../../model/Indicator.js';
import type { Target } from '../../model/Target.js';
import type { BaselineUsed } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import type { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { baseYearOf, type Context } from '../Context.js';
import type { Series } from './Series.js';

/** The value of the base year, exact, with where it comes from. */
export interface Base {
  readonly year: number;
  readonly exact: Decimal;
  readonly used: BaselineUsed;
  /** The groups between which a gap lies. */
  readonly groups?: string | undefined;
}

/**
 * The value of the base year: observed, else the figure that the plan prints for the same area.
 * Figures of another area or sex are never used.
 */
export function findBase(
  target: Target,
  indicatorId: string,
  series: Series,
  unit: UnitId,
  context: Context,
): Base | undefined {
  const year = baseYearOf(target.rule, context);
  const point = series.points.find((candidate) => candidate.year === year);
  if (point !== undefined) {
    const { value, unit: own, source } = point.observation;
    return {
      year,
      exact: point.exact,
      used: {
        year,
        value,
        unit: own,
        origin: 'observed',
        ...(source === undefined ? {} : { source }),
      },
      groups: point.groups,
    };
  }
  // A printed figure is the level of a whole area.
  if (traitsOf(target.rule).subject(target.rule) === 'gap' || context.institution !== undefined)
    return undefined;
  const indicator = context.getIndicator(indicatorId);
  const printed = indicator?.baselines.find(
    (candidate: Baseline) =>
      candidate.year === year &&
      candidate.area === context.area &&
      (candidate.sex === series.sex || candidate.sex === indicator.sex) &&
      isConvertible(candidate.unit, unit),
  );
  if (printed === undefined) return undefined;
  const { value, unit: own, plan, place } = printed;
  return {
    year,
    exact: toDecimal(convertQuantity(printed, unit).value),
    used: { year, value, unit: own, origin: 'plan', source: `${plan} ${place}` },
  };
}
