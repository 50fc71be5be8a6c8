import type { Target } from '../../model/Target.js';
import type { ImpliedBound } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import { selectSeries } from '../series/selectSeries.js';

/**
 * What a nested indicator says about one that has no figure: neonatal deaths are infant deaths, so the neonatal rate is at most
 * the infant rate. The chain is followed to the first indicator with a figure.
 */
export function impliedBound(
  target: Target,
  unit: UnitId,
  context: Context,
): ImpliedBound | undefined {
  const { rule } = target;
  if ((rule.kind !== 'atMost' && rule.kind !== 'atLeast') || target.scope !== 'area')
    return undefined;
  let id = context.getIndicator(target.indicator)?.within;
  for (
    const seen = new Set<string>();
    id !== undefined && !seen.has(id);
    id = context.getIndicator(id)?.within
  ) {
    seen.add(id);
    const indicator = context.getIndicator(id);
    if (indicator !== undefined && !isConvertible(indicator.unit, unit)) return undefined;
    const point = selectSeries(context.getObservations(id), {
      indicator,
      area: context.area,
      unit,
      upTo: context.year,
    }).points.at(-1);
    if (point === undefined) continue;
    const { value } = convertQuantity(point.observation, unit);
    const limit = toDecimal(rule.value);
    const implies =
      rule.kind === 'atMost'
        ? point.exact.lte(limit)
          ? 'attained'
          : undefined
        : point.exact.lt(limit)
          ? 'missed'
          : undefined;
    return {
      relation: 'atMost',
      value,
      unit,
      year: point.year,
      from: id,
      ...(implies ? { implies } : {}),
    };
  }
  return undefined;
}
