import type { Run } from '../../model/Attainment.js';
import type { Reason } from '../../model/NotAssessed.js';
import type { Change, History } from '../../model/Trajectory.js';
import { type Decimal, toRatio } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Criterion, CriterionAt } from '../../rules/Criterion.js';
import type { Base } from '../series/findBase.js';
import type { Point } from '../series/Series.js';
import { comparePoints, formatExact } from '../series/Series.js';

/**
 * Determines when a target was met, for how many years in a row, and since when it has been lost.
 *
 * @edge A year without a figure ends the run. A base printed in the plan counts as a year. A rule
 * about the change since the base year concerns only later years.
 */
export function measureHistory(
  points: readonly Point[],
  criterionAt: CriterionAt,
  base?: Base,
  after = -Infinity,
): History {
  const met: { readonly year: number; readonly isMet: boolean }[] = [];
  let before: Criterion | Reason | undefined;
  let isMet: ReturnType<typeof toPredicate> | undefined;
  for (const point of withBase(points, base)) {
    if (point.year <= after) continue;
    const criterion = criterionAt(point.year);
    // Nearly every rule has one criterion for all years.
    if (criterion !== before)
      isMet = typeof criterion === 'string' ? undefined : toPredicate(criterion);
    before = criterion;
    if (isMet !== undefined) met.push({ year: point.year, isMet: isMet(point) });
  }
  const first = met.find((one) => one.isMet);
  let currentRun = 0;
  for (let at = met.length - 1; at >= 0 && met[at]?.isMet; at -= 1) {
    if (currentRun > 0 && met[at]?.year !== (met[at + 1]?.year ?? 0) - 1) break;
    currentRun += 1;
  }
  const lastMet = met.findLastIndex((one) => one.isMet);
  const lost = lastMet >= 0 ? met[lastMet + 1] : undefined;
  const missed = met.findLast((one) => !one.isMet);
  const history: { -readonly [Key in keyof History]: History[Key] } = { currentRun };
  if (first) history.firstAttained = first.year;
  if (missed) history.lastMissed = missed.year;
  if (lost) history.lostSince = lost.year;
  return history;
}

/**
 * Returns a function that states whether points meet a criterion, like `assessValue` without a near
 * band. It does not compute the margin, which takes a subtraction, since it is used for many years.
 */
export function toPredicate({
  low,
  high,
  strict,
}: Criterion): (point: Pick<Point, 'exact' | 'approximate'>) => boolean {
  const floor = readEnd(low);
  const ceiling = readEnd(high);
  const least = strict ? 1 : 0;
  return (point) =>
    (floor === undefined || comparePoints(point, floor) >= least) &&
    (ceiling === undefined || comparePoints(ceiling, point) >= least);
}

const readEnd = (end: Decimal | undefined) =>
  end === undefined ? undefined : { exact: end, approximate: end.toNumber() };

/** Returns the points of a series, including the base if it was not observed. */
function withBase(points: readonly Point[], base: Base | undefined): readonly Dated[] {
  if (base === undefined || base.used.origin === 'observed') return points;
  const at = points.findIndex(({ year }) => year > base.year);
  const printed = { year: base.year, exact: base.exact, approximate: base.exact.toNumber() };
  return at < 0 ? [...points, printed] : [...points.slice(0, at), printed, ...points.slice(at)];
}

type Dated = Pick<Point, 'year' | 'exact' | 'approximate'>;

/**
 * Returns the change between two points; it has a relative size only if the earlier value is not
 * zero.
 */
export function measureChange(
  from: Point | { year: number; exact: Point['exact'] },
  to: Point,
  unit: UnitId,
): Change {
  const difference = to.exact.minus(from.exact);
  return {
    from: from.year,
    to: to.year,
    difference: { value: formatExact(difference), unit },
    ...(from.exact.isZero() ? {} : { relative: toRatio(difference, from.exact.abs()) }),
  };
}

/** Counts the changes between figures that went in the desired direction. */
export function measureRun(points: readonly Point[], direction: 1 | -1): Run | undefined {
  const changes = points.length - 1;
  if (changes < 1) return undefined;
  const right = points
    .slice(1)
    .filter((point, index) => comparePoints(point, points[index] ?? point) * direction > 0).length;
  return { changes, desired: right, share: right / changes };
}
