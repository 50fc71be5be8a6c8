import type { Target } from '../../model/Target.js';
import type { ImpliedBound } from '../../model/TargetEvaluation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { isConvertible } from '../../quantity/getUnit.js';
import type { UnitId } from '../../quantity/units.js';
import { assessValue, type Criterion } from '../../rules/Criterion.js';
import { criterionFor } from '../../rules/criterionFor.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { Context } from '../Context.js';
import type { Point } from '../series/Series.js';
import { selectSeries } from '../series/selectSeries.js';

/**
 * Finds the bound that nested indicators imply for an indicator without a figure. Neonatal deaths
 * are infant deaths, so the neonatal rate is at most the infant rate, and the infant rate at least
 * the neonatal rate. Chains are followed to the first indicator with a figure.
 *
 * @edge If there are two bounds, one that determines the result takes precedence, or else the one
 * given by the indicator that includes this one.
 */
export function impliedBound(
  target: Target,
  unit: UnitId,
  context: Context,
): ImpliedBound | undefined {
  const { rule } = target;
  if (traitsOf(rule).against(rule) !== 'figure' || target.scope !== 'area') return undefined;
  const indicator = context.getIndicator(target.indicator);
  const criterion = criterionFor(rule, { unit, indicator }, context.policy);
  // A bound cannot decide whether a value is inside a two-sided band.
  if (typeof criterion === 'string' || (criterion.low && criterion.high)) return undefined;
  const listWholes = (id: string) => {
    const whole = context.getIndicator(id)?.within;
    return whole === undefined ? [] : [whole];
  };
  const outer = findFigure(target.indicator, listWholes, unit, context);
  const inner = findFigure(target.indicator, context.listParts, unit, context);
  const bounds = [
    ...outer.map((found) => boundOf(found, 'atMost', criterion, unit)),
    ...inner.map((found) => boundOf(found, 'atLeast', criterion, unit)),
  ];
  return bounds.find(({ implies }) => implies !== undefined) ?? bounds[0];
}

interface Found {
  readonly id: string;
  readonly point: Point;
}

/**
 * Finds the nearest indicators with a figure: if one has none, the search continues with the next.
 */
function findFigure(
  from: string,
  next: (id: string) => readonly string[],
  unit: UnitId,
  context: Context,
): Found[] {
  const seen = new Set([from]);
  const found: Found[] = [];
  const open = [...next(from)];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const indicator = context.getIndicator(id);
    if (indicator !== undefined && !isConvertible(indicator.unit, unit)) continue;
    const point = selectSeries(context.getObservations(id), {
      indicator,
      area: context.area,
      unit,
      upTo: context.year,
      rivals: context.rivals,
    }).points.at(-1);
    if (point === undefined) open.push(...next(id));
    else found.push({ id, point });
  }
  return found;
}

function boundOf(
  { id, point }: Found,
  relation: ImpliedBound['relation'],
  criterion: Criterion,
  unit: UnitId,
): ImpliedBound {
  const isMet = assessValue(point.exact, criterion, '0').status === 'attained';
  // If the value is at most x, it meets a maximum that x meets, and misses a minimum that x misses.
  // For “at least”, the reverse is true.
  const isSameSide = (criterion.high !== undefined) === (relation === 'atMost');
  const implies = isMet && isSameSide ? 'attained' : isMet || isSameSide ? undefined : 'missed';
  return {
    relation,
    value: convertQuantity(point.observation, unit).value,
    unit,
    year: point.year,
    from: id,
    ...(implies === undefined ? {} : { implies }),
  };
}
