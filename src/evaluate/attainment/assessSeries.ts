import type { Attainment, FailingYear } from '../../model/Attainment.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { Target } from '../../model/Target.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';
import { assessValue, type Criterion, type Verdict } from '../../rules/Criterion.js';
import { criterionFor } from '../../rules/criterionFor.js';
import type { Context } from '../Context.js';
import type { Base } from '../series/findBase.js';
import { formatIn, type Point, type Series } from '../series/Series.js';
import { selectSeries } from '../series/selectSeries.js';
import { toAttainmentDetails } from './assessAttainment.js';
import { toPredicate } from './toPredicate.js';

/** A verdict on a series: what leaves the library, and the exact numbers behind it for whoever goes on working. */
export interface SeriesVerdict {
  readonly attainment: Attainment;
  /** The point that decided. */
  readonly point?: Point;
  readonly verdict?: Verdict;
  readonly criterion?: Criterion;
  /** The value judged, where it is not the point's own. */
  readonly value?: Decimal;
  /** For a slowing trend: what was compared. */
  readonly slowing?: SlowingFigures & { readonly criterion: Criterion };
}

/** Judges the latest value of a series; a target that has to be maintained, every year of the period with a figure. */
export function assessSeries(
  target: Target,
  series: Series,
  base: Base | undefined,
  unit: UnitId,
  context: Context,
): SeriesVerdict {
  const latest = series.points.at(-1);
  if (latest === undefined)
    return notAssessed(series.contradicted.length > 0 ? 'contradiction' : 'noObservation');
  if (latest.year < context.acceptFrom) return notAssessed('tooOld');
  const criterionAt = readCriteria(target, base, unit, context);
  if (isMoving(target)) {
    if (base === undefined) return notAssessed('noBaseline');
    if (latest.year === base.year) return notAssessed('baseYear');
    if (latest.year < base.year) return notAssessed('baseAfterData');
    if (target.rule.kind === 'trend' && target.rule.direction === 'slowing')
      return judgeSlowing(target, series, base, unit, latest, context);
  }
  const isKept =
    target.timing === 'maintain' && context.year >= context.start && target.rule.kind !== 'trend';
  const judged = isKept ? series.points.filter((point) => point.year >= context.start) : [latest];
  const results = judged.map((point) => ({ point, criterion: criterionAt(point.year) }));
  const last = results.at(-1);
  if (last === undefined || typeof last.criterion === 'string')
    return notAssessed((last?.criterion as Reason | undefined) ?? 'noObservation');
  const failing: FailingYear[] = [];
  let isNearly = true;
  for (const { point, criterion } of results) {
    if (typeof criterion === 'string' || toPredicate(criterion)(point)) continue;
    const verdict = assessValue(point.exact, criterion, context.policy.nearBand);
    if (verdict.status === 'missed') isNearly = false;
    failing.push({
      year: point.year,
      value: formatIn(point, unit),
      margin: { value: verdict.margin.toFixed(), unit },
    });
  }
  const verdict = assessValue(last.point.exact, last.criterion, context.policy.nearBand);
  const status = failing.length === 0 ? 'attained' : isNearly ? 'nearlyAttained' : 'missed';
  return {
    attainment: {
      status,
      ...toAttainmentDetails(verdict, last.criterion, target.rule),
      ...(isKept && failing.length > 0 ? { failingYears: failing } : {}),
    },
    point: last.point,
    verdict,
    criterion: last.criterion,
  };
}

/** What the rule asks in each year; only a comparison with another indicator changes from year to year. */
export function readCriteria(
  target: Target,
  base: Base | undefined,
  unit: UnitId,
  context: Context,
): (year: number) => Criterion | Reason {
  const { rule } = target;
  if (rule.kind !== 'compare' || rule.relation === 'narrows') {
    const fixed = criterionFor(rule, { unit, base: base?.exact }, context.policy);
    return () => fixed;
  }
  const id = rule.referenceIndicator;
  if (id === undefined) return () => 'noReference';
  const reference = selectSeries(context.getObservations(id), {
    indicator: context.getIndicator(id),
    area: context.area,
    unit,
    upTo: context.year,
  });
  return (year) =>
    criterionFor(
      rule,
      { unit, reference: reference.points.find((point) => point.year === year)?.exact },
      context.policy,
    );
}

/** Whether a rule is about movement since the base year, so that it says nothing in the base year itself. */
export function isMoving({ rule }: Pick<Target, 'rule'>): boolean {
  return (
    rule.kind === 'trend' ||
    rule.kind === 'changeFrom' ||
    (rule.kind === 'compare' && rule.relation === 'narrows')
  );
}

function judgeSlowing(
  target: Target,
  series: Series,
  base: Base,
  unit: UnitId,
  point: Point,
  context: Context,
): SeriesVerdict {
  const figures = slowingFigures(series, base);
  if (figures === undefined) return notAssessed('tooFewYears');
  const criterion = criterionFor(target.rule, { unit, base: figures.before }, context.policy);
  if (typeof criterion === 'string') return notAssessed(criterion);
  const verdict = assessValue(figures.after, criterion, context.policy.nearBand);
  return {
    attainment: { status: verdict.status, ...toAttainmentDetails(verdict, criterion, target.rule) },
    point,
    verdict,
    criterion,
    value: figures.after,
    slowing: { ...figures, criterion },
  };
}

const notAssessed = (reason: Reason): SeriesVerdict => ({
  attainment: { status: 'notAssessed', reason },
});

/** The mean yearly change before the base year and after it. */
interface SlowingFigures {
  readonly before: Decimal;
  readonly after: Decimal;
}

/**
 * The two changes that a slowing trend compares, or nothing where a year before or after the base year is missing.
 *
 * @formula before = (x0 − first) ÷ (t0 − its year); after = (latest − x0) ÷ (its year − t0)
 */
export function slowingFigures(series: Series, base: Base): SlowingFigures | undefined {
  const first = series.points[0];
  const latest = series.points.at(-1);
  if (
    first === undefined ||
    latest === undefined ||
    first.year >= base.year ||
    latest.year <= base.year
  )
    return undefined;
  return {
    before: base.exact.minus(first.exact).div(base.year - first.year),
    after: latest.exact.minus(base.exact).div(latest.year - base.year),
  };
}
