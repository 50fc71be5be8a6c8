import {
  type Disparity,
  type DisparityGroup,
  type DisparityKind,
  disparityKinds,
  type GapTrend,
} from '../../model/Disparity.js';
import type { Target } from '../../model/Target.js';
import { Decimal, powerOfTen, toRatio } from '../../quantity/decimal.js';
import { isConvertible } from '../../quantity/getUnit.js';
import { toDecimal } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion } from '../../rules/Criterion.js';
import { assessValue } from '../../rules/Criterion.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { baseYearOf, type Context } from '../Context.js';
import { collectGroups } from '../series/deriveSeries.js';
import type { Point, Series } from '../series/Series.js';
import { formatIn } from '../series/Series.js';
import { isPlainTotal, type Selection, selectSeries } from '../series/selectSeries.js';

/**
 * Measures the gaps between sexes, urban and rural areas, ages and townships whose groups report
 * for the same year.
 *
 * @formula absolute = largest − smallest; relative = largest ÷ smallest; weighted total = Σ
 * value·denominator ÷ Σ denominator
 * @edge At least two groups have to report for the same year. `masked` names the groups that miss
 * the target in a year in which the total meets it. A total is checked against its parts only if
 * all parts report.
 */
export function measureDisparities(
  target: Target,
  unit: UnitId,
  criterion: Criterion | undefined,
  context: Context,
): Disparity[] {
  const observations = context.getObservations(target.indicator);
  // Usually, only the whole area reports, and there is nothing to compare.
  if (observations.every((one) => isPlainTotal(one, context.area))) return [];
  const indicator = context.getIndicator(target.indicator);
  const own = indicator?.unit ?? observations[0]?.unit ?? unit;
  const selection: Selection = {
    indicator,
    area: context.area,
    // The ratio of two groups is in percent; their own figures are not.
    unit: isConvertible(own, unit) ? unit : own,
    upTo: context.year,
    rivals: context.rivals,
  };
  const total = selectSeries(observations, selection);
  // A rule relative to a base or a reference does not apply to groups.
  const isAsked = traitsOf(target.rule).against(target.rule) === 'figure';
  return disparityKinds.flatMap((kind) => {
    // The indicator may itself be about one of the groups.
    if (indicator?.[kind as 'sex' | 'residence'] !== undefined) return [];
    const groups = collectGroups(kind, observations, selection, context);
    const disparity = measure({
      kind,
      groups,
      total,
      criterion: isAsked ? criterion : undefined,
      unit: selection.unit,
      baseYear: baseYearOf(target.rule, context),
    });
    return disparity === undefined ? [] : [disparity];
  });
}

interface MeasureInput {
  readonly kind: DisparityKind;
  readonly groups: ReadonlyMap<string, Series>;
  readonly total: Series;
  readonly criterion: Criterion | undefined;
  readonly unit: UnitId;
  readonly baseYear: number;
}

function measure(input: MeasureInput): Disparity | undefined {
  const { kind, groups, criterion, unit, baseYear } = input;
  const years = [...groups.values()].flatMap(({ points }) => points.map(({ year }) => year));
  const year = [...new Set(years)]
    .sort((a, b) => b - a)
    .find((candidate) => pointsOf(groups, candidate).length >= 2);
  if (year === undefined) return undefined;
  const found = pointsOf(groups, year);
  const total = input.total.points.find((point) => point.year === year);
  const isMet = (point: Point) =>
    criterion !== undefined && assessValue(point.exact, criterion, '0').status === 'attained';
  const shown: DisparityGroup[] = found.map(([group, point]) => ({
    group,
    value: formatIn(point, unit),
    ...(criterion ? { attained: isMet(point) } : {}),
  }));
  const now = gapOf(found);
  const atBase = year > baseYear ? pointsOf(groups, baseYear) : [];
  const isSameGroups =
    atBase.length === found.length && atBase.every(([group], index) => group === found[index]?.[0]);
  const before = isSameGroups ? gapOf(atBase) : undefined;
  const isComplete = kind !== 'age' && found.length === groups.size;
  const check = isComplete ? compareTotal(found, total, unit) : undefined;
  return {
    kind,
    year,
    groups: shown,
    ...show(now, unit),
    ...(before
      ? {
          base: { year: baseYear, ...show(before, unit) },
          trend: trendOf(now.absolute.comparedTo(before.absolute)),
          // To avoid a division, a·d is compared with c·b instead of a ÷ b with c ÷ d.
          ...(now.low.gt(0) && before.low.gt(0)
            ? {
                relativeTrend: trendOf(
                  now.high.times(before.low).comparedTo(before.high.times(now.low)),
                ),
              }
            : {}),
        }
      : {}),
    masked:
      total !== undefined && isMet(total)
        ? shown.filter(({ attained }) => attained === false).map(({ group }) => group)
        : [],
    ...(check ? { total: check } : {}),
  };
}

interface Gap {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly absolute: Decimal;
}

const show = ({ low, high, absolute }: Gap, unit: UnitId) => ({
  absolute: { value: absolute.toFixed(), unit },
  ...(low.gt(0) ? { relative: toRatio(high, low) } : {}),
});

const trendOf = (order: number): GapTrend =>
  order < 0 ? 'narrowing' : order > 0 ? 'widening' : 'unchanged';

const pointsOf = (groups: ReadonlyMap<string, Series>, year: number): [string, Point][] =>
  [...groups].flatMap(([group, series]) =>
    series.points
      .filter((point) => point.year === year)
      .map((point): [string, Point] => [group, point]),
  );

function gapOf(points: readonly (readonly [string, Point])[]): Gap {
  const sorted = points.map(([, point]) => point.exact).sort((a, b) => a.comparedTo(b));
  const [low, high] = [sorted[0] ?? new Decimal(0), sorted.at(-1) ?? new Decimal(0)];
  return { low, high, absolute: high.minus(low) };
}

/**
 * Compares the reported total with that of the parts, weighted by their denominators: whether the
 * two agree within their printed precision.
 */
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

const halfPlace = (x: Decimal) => powerOfTen(-x.decimalPlaces()).times('0.5');
