import type { Baseline } from '../../model/Indicator.js';
import type { Target } from '../../model/Target.js';
import type { BaselineUsed } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import type { Decimal } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import { isGap } from './deriveSeries.js';
import type { Series } from './Series.js';

/** The value of the base year, exact, with where it comes from. */
export interface Base {
  readonly year: number;
  readonly exact: Decimal;
  readonly used: BaselineUsed;
}

/**
 * The value of the base year: observed where it was, else the figure that the plan prints for this very area.
 * A figure of another area is never borrowed.
 */
export function findBase(
  target: Target,
  indicatorId: string,
  series: Series,
  unit: UnitId,
  context: Context,
): Base | undefined {
  const { baseYear } = context.policy;
  const point = series.points.find((one) => one.year === baseYear);
  if (point !== undefined) {
    const { value, unit: own, source } = point.observation;
    return {
      year: baseYear,
      exact: point.exact,
      used: {
        year: baseYear,
        value,
        unit: own,
        origin: 'observed',
        ...(source === undefined ? {} : { source }),
      },
    };
  }
  if (isGap(target.rule)) return undefined;
  const printed = context
    .getIndicator(indicatorId)
    ?.baselines.find(
      (one: Baseline) =>
        one.year === baseYear &&
        one.area === context.area &&
        one.sex === 'total' &&
        isConvertible(one.unit, unit),
    );
  if (printed === undefined) return undefined;
  const { value, unit: own, plan, place } = printed;
  return {
    year: baseYear,
    exact: toDecimal(convertQuantity(printed, unit).value),
    used: { year: baseYear, value, unit: own, origin: 'plan', source: `${plan} ${place}` },
  };
}
