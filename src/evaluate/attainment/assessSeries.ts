import type { Attainment } from '../../model/Attainment.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { Target } from '../../model/Target.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';
import {
  assessValue,
  type Criterion,
  type CriterionAt,
  type Verdict,
} from '../../rules/Criterion.js';
import { criterionFor } from '../../rules/criterionFor.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { baseYearOf, type Context } from '../Context.js';
import { type Base, findBase } from '../series/findBase.js';
import { emptySeries, type Point, type Series } from '../series/Series.js';
import { selectSeries } from '../series/selectSeries.js';
import { toAttainmentDetails } from './assessAttainment.js';
import {
  findFailing,
  isMaintained,
  type Judged,
  toFailingYear,
  whyUnknown,
  worse,
} from './maintain.js';
import { type SlowingFigures, slowingFigures } from './slowingFigures.js';

/** A verdict on a series: the public part, and the exact numbers behind it. */
export interface SeriesVerdict {
  readonly attainment: Attainment;
  /** The point that decided the verdict. */
  readonly point?: Point;
  readonly verdict?: Verdict;
  readonly criterion?: Criterion;
  /** The changes that a slowing trend compares. */
  readonly slowing?: SlowingFigures;
  /** The requirement of the rule in each year. */
  readonly criterionAt?: CriterionAt;
}

/**
 * Judges the figure that the stage selects.
 *
 * @edge For a target that has to be maintained, an annual verdict is about the latest figure alone
 * and also lists the failing years of the period. At mid-term and at the end, the target has to be
 * met in every year of the period up to the due year, and the worst year decides the verdict. If a
 * year has no figure, no reference or contradictory figures, there is no verdict, unless the target
 * was missed in another year.
 */
export function assessSeries(
  target: Target,
  indicatorId: string,
  series: Series,
  unit: UnitId,
  context: Context,
): SeriesVerdict {
  const { rule } = target;
  const point = selectPoint(series, target, context);
  if (context.stage !== 'annual' && isMaintained(target))
    return assessEveryYear(target, series, point, unit, context);
  if (typeof point === 'string') return notAssessed(point);
  const base =
    traitsOf(rule).against(rule) === 'base'
      ? findBase(target, indicatorId, series, unit, context)
      : undefined;
  if (base !== undefined) {
    if (point.year === base.year) return notAssessed('baseYear');
    if (point.year < base.year) return notAssessed('baseAfterData');
    if (point.groups !== base.groups) return notAssessed('differentGroups');
  }
  const slowing = base && isSlowing(target) ? slowingFigures(series, base, point) : undefined;
  const criterionAt = slowing
    ? () => criterionFor(rule, { unit, base: slowing.before, value: slowing.after }, context.policy)
    : readCriteria(target, base, series, unit, context);
  const criterion = criterionAt(point.year);
  const beside =
    isMaintained(target) && context.year >= context.start
      ? listFailing(findFailing(target, series, point, criterionAt, context), unit)
      : nothing;
  if (typeof criterion === 'string') {
    const reason = slowing ? 'tooFewYears' : criterion;
    return { attainment: { status: 'notAssessed', reason, ...beside }, criterionAt };
  }
  const verdict = assessValue(slowing?.after ?? point.exact, criterion, context.policy.nearBand);
  const judged = decide(target, { point, criterion, verdict }, beside, criterionAt);
  return slowing === undefined ? judged : { ...judged, slowing };
}

/**
 * Judges a target that has to hold in every year of the period; the worst year decides the verdict.
 */
function assessEveryYear(
  target: Target,
  series: Series,
  selected: Point | Reason,
  unit: UnitId,
  context: Context,
): SeriesVerdict {
  const criterionAt = readCriteria(target, undefined, series, unit, context);
  const failing = findFailing(target, series, selected, criterionAt, context);
  const beside = listFailing(failing, unit);
  const [first, ...others] = failing;
  const worst = first && others.reduce(worse, first);
  // The target may have been missed in a year for which too little is known.
  const reason =
    typeof selected === 'string' ? selected : whyUnknown(target, series, criterionAt, context);
  if (reason !== undefined && worst?.verdict.status !== 'missed')
    return { attainment: { status: 'notAssessed', reason, ...beside }, criterionAt };
  if (worst !== undefined) return decide(target, worst, beside, criterionAt);
  const point = selected as Point;
  const criterion = criterionAt(point.year) as Criterion;
  const verdict = assessValue(point.exact, criterion, context.policy.nearBand);
  return decide(target, { point, criterion, verdict }, beside, criterionAt);
}

const listFailing = (failing: readonly Judged[], unit: UnitId): Pick<Attainment, 'notHeldIn'> =>
  failing.length === 0 ? nothing : { notHeldIn: failing.map((year) => toFailingYear(year, unit)) };

const isSlowing = ({ rule }: Target) => traitsOf(rule).subject(rule) === 'yearlyChange';

const nothing = {};

const decide = (
  { rule }: Target,
  { point, criterion, verdict }: Judged,
  beside: Pick<Attainment, 'notHeldIn'>,
  criterionAt: CriterionAt,
): SeriesVerdict => ({
  attainment: {
    status: verdict.status,
    ...toAttainmentDetails(verdict, criterion, rule),
    ...beside,
  },
  point,
  verdict,
  criterion,
  criterionAt,
});

/**
 * Returns the requirement of the rule in each year; only that of a comparison changes from year to
 * year. Without a base or a reference, there is a criterion only for a year after the base year
 * with the best possible value.
 *
 * @edge If the figures of the base or the reference contradict each other, the reason is
 * `contradiction`.
 */
export function readCriteria(
  target: Target,
  base: Base | undefined,
  series: Pick<Series, 'points' | 'contradicted'>,
  unit: UnitId,
  context: Context,
): CriterionAt {
  // The best possible value meets a slowing trend, whatever the change to it was.
  const rule = isSlowing(target) ? ({ kind: 'trend', direction: 'down' } as const) : target.rule;
  const indicator = context.getIndicator(target.indicator);
  const ask = (reference?: Decimal, value?: Decimal) =>
    criterionFor(rule, { unit, base: base?.exact, reference, value, indicator }, context.policy);
  const fixed = ask();
  if (typeof fixed !== 'string') return () => fixed;
  const id = rule.kind === 'compare' ? rule.referenceIndicator : undefined;
  const reference =
    id === undefined
      ? emptySeries
      : selectSeries(context.getObservations(id), {
          indicator: context.getIndicator(id),
          area: context.area,
          institution: context.institution,
          unit,
          upTo: context.year,
          rivals: context.rivals,
        });
  const valueIn = ({ points }: Pick<Series, 'points'>, of: number) =>
    points.find(({ year }) => year === of)?.exact;
  const from = baseYearOf(rule, context);
  return (year) => {
    const criterion = ask(
      valueIn(reference, year),
      year > from ? valueIn(series, year) : undefined,
    );
    const isDisputed =
      (criterion === 'noBaseline' && series.contradicted.includes(from)) ||
      (criterion === 'noReference' && reference.contradicted.includes(year));
    return isDisputed ? 'contradiction' : criterion;
  };
}

const notAssessed = (reason: Reason): SeriesVerdict => ({
  attainment: { status: 'notAssessed', reason },
});

/**
 * Selects the figure that a stage judges, or returns the reason why there is none.
 *
 * annual: the latest figure, however old (an old one raises a warning). For a target that has to be
 * maintained, it is the latest one of the period once the period has begun. midterm: the latest
 * figure of the period. final: the figure for the due year, or else the first one after it.
 *
 * @edge Annual and mid-term: a target that has to be maintained is judged on a figure after its due
 * year only if there is no earlier one. A year without cases, or with figures that contradict each
 * other, is never replaced by another year.
 */
function selectPoint(
  series: Series,
  target: Pick<Target, 'timing' | 'dueYear'>,
  { stage, start, end, year }: Pick<Context, 'stage' | 'start' | 'end' | 'year'>,
): Point | Reason {
  const { points } = series;
  if (points.length === 0) return whyUnusable(series, 0) ?? 'noObservation';
  if (stage === 'final') {
    const from = Math.min(target.dueYear, end);
    const point = points.find((candidate) => candidate.year >= from);
    return whyUnusable(series, from, point?.year) ?? point ?? 'tooOld';
  }
  const point = latestOf(points, target) as Point;
  const isMidterm = stage === 'midterm';
  const unusable = whyUnusable(series, Math.max(isMidterm ? start : 0, point.year + 1));
  if (unusable !== undefined) return unusable;
  // A year before the period does not show whether a target holds in every year of the period.
  const isPeriodOnly = isMidterm || (target.timing === 'maintain' && year >= start);
  return isPeriodOnly && point.year < start ? 'tooOld' : point;
}

/** Returns why a reported year of a span has no usable figure; `undefined` if all have one. */
function whyUnusable(
  { contradicted, noCases }: Series,
  from: number,
  before = Infinity,
): Reason | undefined {
  const isIn = (year: number) => year >= from && year < before;
  if (contradicted.some(isIn)) return 'contradiction';
  return noCases.some(isIn) ? 'noCase' : undefined;
}

function latestOf(
  points: readonly Point[],
  { timing, dueYear }: Pick<Target, 'timing' | 'dueYear'>,
): Point | undefined {
  const latest = points.at(-1);
  if (timing !== 'maintain' || latest === undefined || latest.year <= dueYear) return latest;
  return points.findLast(({ year }) => year <= dueYear) ?? latest;
}
