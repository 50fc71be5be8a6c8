import { addTo } from '../../lookup/addTo.js';
import type { DisparityKind } from '../../model/Disparity.js';
import {
  type Observation,
  type ObservationStatus,
  observationStatuses,
} from '../../model/Observation.js';
import type { CompareRule } from '../../model/Rule.js';
import type { Target } from '../../model/Target.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { Context } from '../Context.js';
import { listUnits } from './listUnits.js';
import { emptySeries, formatExact, type Point, type Series } from './Series.js';
import { type Selection, selectGroups, selectSeries } from './selectSeries.js';

/**
 * Returns the series on which a target is judged: the published figures, or a gap between groups.
 */
export function deriveSeries(
  target: Target,
  indicatorId: string,
  unit: UnitId,
  context: Context,
): Series {
  const selection: Selection = {
    indicator: context.getIndicator(indicatorId),
    area: context.area,
    institution: context.institution,
    sex: target.sex,
    unit,
    upTo: context.year,
    rivals: context.rivals,
  };
  const observations = context.getObservations(indicatorId);
  return target.rule.kind === 'compare' && traitsOf(target.rule).subject(target.rule) === 'gap'
    ? gapSeries(target.rule, observations, selection, context)
    : selectSeries(observations, selection);
}

/**
 * Calculates the gap for each year in which the groups reported.
 *
 * @formula difference = largest − smallest; ratio = smallest ÷ largest · 100
 * @edge The townships that reported are compared by their totals, so that women in one are never
 * compared with everyone in another. Both sexes, or both urban and rural areas, have to report. A
 * ratio requires figures of at least 0, one of them above 0.
 */
function gapSeries(
  rule: CompareRule,
  observations: readonly Observation[],
  selection: Selection,
  context: Context,
): Series {
  if (rule.across === undefined) return emptySeries;
  const unit =
    rule.gap === 'ratio'
      ? (selection.indicator?.unit ?? observations[0]?.unit ?? selection.unit)
      : selection.unit;
  const own = { ...selection, unit, sex: undefined };
  const groups = collectGroups(rule.across, observations, own, context);
  const years = new Map<number, { readonly group: string; readonly point: Point }[]>();
  for (const [group, { points }] of groups)
    for (const point of points) addTo(years, point.year, { group, point });
  const points: Point[] = [];
  for (const [year, members] of [...years].sort(([a], [b]) => a - b)) {
    const [first] = members;
    if (first === undefined || members.length < 2) continue;
    const sorted = members.map(({ point }) => point.exact).sort((a, b) => a.comparedTo(b));
    const [smallest, largest] = [sorted[0] as Decimal, sorted.at(-1) as Decimal];
    if (rule.gap === 'ratio' && (smallest.lt(0) || largest.isZero())) continue;
    const exact = rule.gap === 'ratio' ? smallest.times(100).div(largest) : largest.minus(smallest);
    points.push({
      year,
      exact,
      approximate: exact.toNumber(),
      groups: members.map(({ group }) => group).join(' '),
      observation: {
        ...withoutCounts(first.point.observation),
        ...combineOrigins(members.map(({ point }) => point.observation)),
        value: formatExact(exact),
        unit: selection.unit,
        sex: 'total',
        residence: 'total',
      },
    });
  }
  const all = [...groups.values()];
  return {
    points,
    replaced: all.flatMap((group) => group.replaced),
    noCases: [],
    contradicted: [...new Set(all.flatMap((group) => group.contradicted))].sort((a, b) => a - b),
    sex: 'total',
  };
}

/** Returns a series for each group of one kind; for townships, the series of their totals. */
export const collectGroups = (
  kind: DisparityKind,
  observations: readonly Observation[],
  selection: Selection,
  context: Context,
): ReadonlyMap<string, Series> =>
  kind === 'township'
    ? new Map(
        listUnits({ scope: 'perTownship' }, observations, context).map((place) => [
          place.area,
          selectSeries(observations, { ...selection, ...place }),
        ]),
      )
    : selectGroups(observations, kind, selection);

/** Returns the least reliable status of several figures, and all their sources. */
function combineOrigins(
  observations: readonly Pick<Observation, 'status' | 'source'>[],
): Pick<Observation, 'status' | 'source'> {
  const statuses = observations.map(({ status }) => status);
  const sources = new Set(observations.flatMap(({ source }) => source ?? []));
  return {
    status: observationStatuses.findLast((one) => statuses.includes(one)) as ObservationStatus,
    ...(sources.size === 0 ? {} : { source: [...sources].join('; ') }),
  };
}

/** Removes the counts, which belong to one group and not to the gap. */
function withoutCounts({
  numerator: _numerator,
  denominator: _denominator,
  age: _age,
  ...observation
}: Observation): Observation {
  return observation;
}
