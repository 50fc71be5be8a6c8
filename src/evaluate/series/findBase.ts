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

/** The exact base-year value, with its origin. */
export interface Base {
  readonly year: number;
  readonly exact: Decimal;
  readonly used: BaselineUsed;
  /** The groups between which the gap lies. */
  readonly groups?: string | undefined;
}

/**
 * Finds the base-year value: the observed one, or else the figure in the plan for the same area.
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
  const printed = findPrinted(target, indicatorId, series, unit, year, context);
  if (point === undefined) {
    if (printed === undefined) return undefined;
    const { value, unit: own, plan, place } = printed;
    return {
      year,
      exact: inUnit(printed, unit),
      used: { year, value, unit: own, origin: 'plan', source: `${plan} ${place}` },
    };
  }
  const { value, unit: own, source } = point.observation;
  const differs = printed !== undefined && !inUnit(printed, unit).eq(point.exact);
  return {
    year,
    exact: point.exact,
    used: {
      year,
      value,
      unit: own,
      origin: 'observed',
      ...(source === undefined ? {} : { source }),
      ...(differs ? { printed: { value: printed.value, unit: printed.unit } } : {}),
    },
    groups: point.groups,
  };
}

/** Finds the figure in the plan for the base year, for the same area and sex. */
function findPrinted(
  { rule }: Target,
  indicatorId: string,
  { sex }: Series,
  unit: UnitId,
  year: number,
  { area, institution, getIndicator }: Context,
): Baseline | undefined {
  const indicator = getIndicator(indicatorId);
  if (indicator === undefined || indicator.baselines.length === 0) return undefined;
  if (traitsOf(rule).subject(rule) === 'gap' || institution !== undefined) return undefined;
  return indicator.baselines.find(
    (candidate) =>
      candidate.year === year &&
      candidate.area === area &&
      (candidate.sex === sex || candidate.sex === indicator.sex) &&
      isConvertible(candidate.unit, unit),
  );
}

const inUnit = (printed: Baseline, unit: UnitId): Decimal =>
  toDecimal(convertQuantity(printed, unit).value);
