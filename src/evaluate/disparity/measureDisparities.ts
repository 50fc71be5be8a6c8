import type { Disparity, DisparityGroup } from '../../model/Disparity.js';
import type { Target } from '../../model/Target.js';
import { Decimal, toRatio } from '../../quantity/decimal.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import { assessValue } from '../../rules/Criterion.js';
import type { Context } from '../Context.js';
import { isGap, listUnits } from '../series/deriveSeries.js';
import type { Point, Series } from '../series/Series.js';
import { formatIn } from '../series/Series.js';
import { selectGroups, selectSeries } from '../series/selectSeries.js';

/**
 * The gaps between the sexes, town and country, and the townships, where groups report for one year.
 *
 * @formula absolute = largest − smallest; relative = largest ÷ smallest; weighted total = Σ value·denominator ÷ Σ denominator
 * @edge Two groups of one year are needed. `masked` names the groups that miss although the total attains.
 */
export function measureDisparities(
  target: Target,
  unit: UnitId,
  criterion: Criterion | undefined,
  isAttained: boolean,
  context: Context,
): Disparity[] {
  const observations = context.getObservations(target.indicator);
  // Nearly always only the whole area reports, and there is nothing to compare.
  if (
    !isGap(target.rule) &&
    observations.every(
      (one) => one.area === context.area && one.sex === 'total' && one.residence === 'total',
    )
  )
    return [];
  const indicator = context.getIndicator(target.indicator);
  const selection = { indicator, area: context.area, unit, upTo: context.year };
  const townships = listUnits({ scope: 'perTownship' }, observations, context);
  const kinds: [Disparity['kind'], ReadonlyMap<string, Series>][] = [
    ['sex', indicator?.sex ? new Map() : selectGroups(observations, 'sex', selection)],
    [
      'residence',
      indicator?.residence ? new Map() : selectGroups(observations, 'residence', selection),
    ],
    [
      'township',
      new Map(townships.map((area) => [area, selectSeries(observations, { ...selection, area })])),
    ],
  ];
  const total = selectSeries(observations, selection);
  const judged = criterion !== undefined && !criterion.strict ? criterion : undefined;
  return kinds.flatMap(([kind, groups]) => {
    const disparity = measure(
      kind,
      groups,
      total,
      judged,
      isAttained,
      unit,
      context.policy.baseYear,
    );
    return disparity ? [disparity] : [];
  });
}

function measure(
  kind: Disparity['kind'],
  groups: ReadonlyMap<string, Series>,
  total: Series,
  criterion: Criterion | undefined,
  isAttained: boolean,
  unit: UnitId,
  baseYear: number,
): Disparity | undefined {
  const years = [
    ...new Set([...groups.values()].flatMap((series) => series.points.map((point) => point.year))),
  ].sort((a, b) => b - a);
  const year = years.find((one) => pointsOf(groups, one).length >= 2);
  if (year === undefined) return undefined;
  const found = pointsOf(groups, year);
  const { low, high } = range(found);
  const isMet = (point: Point) =>
    criterion !== undefined && assessValue(point.exact, criterion, '0').status === 'attained';
  const shown: DisparityGroup[] = found.map(([group, point]) => ({
    group,
    value: formatIn(point, unit),
    ...(criterion ? { attained: isMet(point) } : {}),
  }));
  const atBase = year > baseYear ? pointsOf(groups, baseYear) : [];
  const isSameGroups =
    atBase.length === found.length && atBase.every(([group], index) => group === found[index]?.[0]);
  const gap = high.minus(low);
  const before = isSameGroups ? range(atBase).high.minus(range(atBase).low) : undefined;
  const check = compareTotal(
    found,
    total.points.find((point) => point.year === year),
    unit,
  );
  return {
    kind,
    year,
    groups: shown,
    absolute: { value: gap.toFixed(), unit },
    ...(low.isZero() ? {} : { relative: toRatio(high, low) }),
    ...(before
      ? {
          base: { year: baseYear, absolute: { value: before.toFixed(), unit } },
          trend: gap.lt(before) ? 'narrowing' : gap.gt(before) ? 'widening' : 'unchanged',
        }
      : {}),
    masked: isAttained ? shown.filter((one) => one.attained === false).map((one) => one.group) : [],
    ...(check ? { total: check } : {}),
  };
}

const pointsOf = (groups: ReadonlyMap<string, Series>, year: number): [string, Point][] =>
  [...groups].flatMap(([group, series]) =>
    series.points
      .filter((point) => point.year === year)
      .map((point): [string, Point] => [group, point]),
  );

function range(points: readonly (readonly [string, Point])[]): { low: Decimal; high: Decimal } {
  const sorted = points.map(([, point]) => point.exact).sort((a, b) => a.comparedTo(b));
  return { low: sorted[0] ?? new Decimal(0), high: sorted.at(-1) ?? new Decimal(0) };
}

/** The total that was reported against the parts weighted by their denominators; they agree within their printed precision. */
function compareTotal(
  parts: readonly (readonly [string, Point])[],
  total: Point | undefined,
  unit: UnitId,
): Disparity['total'] {
  if (total === undefined) return undefined;
  let weights = new Decimal(0);
  let sum = new Decimal(0);
  for (const [, { exact: x, observation }] of parts) {
    if (observation.denominator === undefined) return undefined;
    const weight = toDecimal(observation.denominator);
    weights = weights.plus(weight);
    sum = sum.plus(x.times(weight));
  }
  if (weights.isZero()) return undefined;
  const slack = [total, ...parts.map(([, point]) => point)]
    .map((point) => halfPlace(point.exact))
    .reduce((a, b) => a.plus(b));
  return {
    reported: formatIn(total, unit),
    weighted: sum.div(weights).toDecimalPlaces(Math.max(4, total.exact.decimalPlaces())).toFixed(),
    agrees: sum.minus(total.exact.times(weights)).abs().lte(slack.times(weights)),
  };
}

const halfPlace = (x: Decimal) => Decimal.pow(10, -x.decimalPlaces()).times('0.5');
