import type { Attainment, FailingYear } from '../../model/Attainment.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import {
  assessValue,
  type Criterion,
  type CriterionAt,
  type Verdict,
} from '../../rules/Criterion.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import type { Context } from '../Context.js';
import { formatExact, formatIn, type Point, type Series } from '../series/Series.js';
import { toPredicate } from '../trajectory/measureHistory.js';

/** A year that was judged. */
export interface Judged {
  readonly point: Point;
  readonly criterion: Criterion;
  readonly verdict: Verdict;
}

/** Whether a target has to hold in every year of the period. */
export const isMaintained = ({ timing, rule }: Pick<Target, 'timing' | 'rule'>): boolean =>
  timing === 'maintain' && traitsOf(rule).canBeHeld(rule);

/**
 * Whether a target that has to hold in every year of the period was missed in one of them, which no
 * later figure can change. An annual verdict still concerns only its own year.
 */
export const isForfeited = (
  target: Pick<Target, 'timing' | 'rule'>,
  { notHeldIn, failingUnits }: Pick<Attainment, 'notHeldIn' | 'failingUnits'>,
  { year, start }: Pick<Context, 'year' | 'start'>,
): boolean => (notHeldIn ?? failingUnits) !== undefined && year >= start && isMaintained(target);

/**
 * Lists the years of the period, up to the due year, in which a target that has to be maintained
 * was missed. The year that the stage selects is checked too, even outside the period.
 */
export function findFailing(
  target: Target,
  { points }: Series,
  selected: Point | Reason,
  criterionAt: CriterionAt,
  context: Context,
): Judged[] {
  const failing: Judged[] = [];
  for (const point of points) {
    if (point !== selected && !isAsked(point.year, target, context)) continue;
    const criterion = criterionAt(point.year);
    if (typeof criterion === 'string' || toPredicate(criterion)(point)) continue;
    failing.push({
      point,
      criterion,
      verdict: assessValue(point.exact, criterion, context.policy.nearBand),
    });
  }
  return failing;
}

/** Whether a year is in the period in which a target has to hold, up to the evaluated year. */
const isAsked = (year: number, { dueYear }: Target, context: Context) =>
  year >= context.start && year <= Math.min(dueYear, context.year);

/**
 * Returns why it is unknown whether a maintained target was met in each year of the period: the
 * figures for a year contradict each other, are missing, or cannot be compared with anything. A
 * target cannot be missed in a year without cases.
 */
export function whyUnknown(
  target: Target,
  { points, contradicted, noCases }: Series,
  criterionAt: CriterionAt,
  context: Context,
): Reason | undefined {
  if (contradicted.some((year) => isAsked(year, target, context))) return 'contradiction';
  for (let year = context.start; isAsked(year, target, context); year += 1) {
    if (noCases.includes(year)) continue;
    if (!points.some((point) => point.year === year)) return 'tooFewYears';
    const criterion = criterionAt(year);
    if (typeof criterion === 'string') return criterion;
  }
  return undefined;
}

/** Returns the year that is further from the target; a miss is worse than nearly attaining it. */
export function worse(a: Judged, b: Judged): Judged {
  const [isMissed, isOtherMissed] = [a, b].map(({ verdict }) => verdict.status === 'missed');
  if (isMissed !== isOtherMissed) return isMissed ? a : b;
  return b.verdict.margin.lt(a.verdict.margin) ? b : a;
}

/** Returns a failing year in its public shape. */
export const toFailingYear = ({ point, verdict }: Judged, unit: UnitId): FailingYear => ({
  year: point.year,
  value: formatIn(point, unit),
  unit,
  margin: { value: formatExact(verdict.margin), unit },
});
