import type { Observation } from '../../model/Observation.js';
import type { CompareRule, Rule } from '../../model/Rule.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context } from '../Context.js';
import type { Point, Series } from './Series.js';
import { type Selection, selectGroups, selectSeries } from './selectSeries.js';

/** The series on which a target is judged: the published figures, or the gap between groups where a gap has to narrow. */
export function deriveSeries(
  target: Target,
  indicatorId: string,
  unit: UnitId,
  context: Context,
): Series {
  const observations = context.getObservations(indicatorId);
  const selection: Selection = {
    indicator: context.getIndicator(indicatorId),
    area: context.area,
    sex: target.sex,
    unit,
    upTo: context.year,
  };
  return isGap(target.rule)
    ? gapSeries(target.rule, target, selection, context)
    : selectSeries(observations, selection);
}

/** Whether a rule is about a gap. */
export function isGap(rule: Rule): rule is CompareRule & { relation: 'narrows' } {
  return rule.kind === 'compare' && rule.relation === 'narrows';
}

/** The largest less the smallest value of the groups, for each year in which the groups reported. */
function gapSeries(
  rule: CompareRule,
  target: Target,
  selection: Selection,
  context: Context,
): Series {
  const observations = context.getObservations(target.indicator);
  if (rule.across === undefined) return { points: [], replaced: [], contradicted: [] };
  const groups: Series[] =
    rule.across === 'township'
      ? listUnits(target, observations, context).map((area) =>
          selectSeries(observations, { ...selection, area }),
        )
      : [...selectGroups(observations, rule.across, selection).values()];
  const years = [
    ...new Set(groups.flatMap((group) => group.points.map((point) => point.year))),
  ].sort((a, b) => a - b);
  const points: Point[] = [];
  for (const year of years) {
    const values = groups.flatMap((group) => group.points.filter((point) => point.year === year));
    const [first] = values;
    // A gap between all groups cannot be read off some of them; townships may be silent, the two sexes may not.
    if (first === undefined || values.length < 2) continue;
    const sorted = values.map((point) => point.exact).sort((a, b) => a.comparedTo(b));
    const gap = (sorted.at(-1) ?? first.exact).minus(sorted[0] ?? first.exact);
    points.push({
      year,
      exact: gap,
      approximate: gap.toNumber(),
      observation: {
        ...first.observation,
        value: gap.toFixed(),
        unit: selection.unit,
        sex: 'total',
        residence: 'total',
      },
    });
  }
  return {
    points,
    replaced: groups.flatMap((group) => group.replaced),
    contradicted: [...new Set(groups.flatMap((group) => group.contradicted))],
  };
}

/**
 * The units that a target set per unit is judged over. Townships are those that the known areas list under the area; where
 * none are known, those that report. Institutions are listed nowhere, so they are those that report.
 */
export function listUnits(
  target: Pick<Target, 'scope'>,
  observations: readonly Observation[],
  { area, areas, year }: Context,
): readonly string[] {
  const listed = areas.partsOf(area);
  if (target.scope !== 'perInstitution' && listed.length > 0) return listed;
  const reporting = observations
    .filter((one) => one.year <= year && one.area !== area && !areas.has(one.area))
    .map((one) => one.area);
  return [...new Set(reporting)].sort();
}
