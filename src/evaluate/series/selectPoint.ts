import type { Reason } from '../../model/NotAssessed.js';
import type { Target } from '../../model/Target.js';
import type { Context } from '../Context.js';
import type { Point, Series } from './Series.js';

/**
 * The figure that a stage judges, or the reason why it has none.
 *
 * annual: the latest one, however old (an old one raises a warning); of a target that has to be
 * maintained, the latest of the period once it has begun. midterm: the latest one of the
 * period. final: that of the due year, else the first one after it.
 *
 * @edge A target that has to be maintained is not judged on years after its due year while an
 * earlier one is known. A contradictory year is never replaced by another year.
 */
export function selectPoint(
  { points, contradicted }: Series,
  target: Pick<Target, 'timing' | 'dueYear'>,
  { stage, start, end, year }: Pick<Context, 'stage' | 'start' | 'end' | 'year'>,
): Point | Reason {
  if (points.length === 0) return contradicted.length > 0 ? 'contradiction' : 'noObservation';
  switch (stage) {
    case 'annual': {
      const point = latestOf(points, target) as Point;
      if (contradicted.some((other) => other > point.year)) return 'contradiction';
      // A year before the period cannot show that a target holds in every year of it.
      const isBefore = target.timing === 'maintain' && point.year < start && year >= start;
      return isBefore ? 'tooOld' : point;
    }
    case 'midterm': {
      const point = latestOf(points, target) as Point;
      const from = Math.max(start, point.year + 1);
      if (contradicted.some((other) => other >= from)) return 'contradiction';
      return point.year >= start ? point : 'tooOld';
    }
    case 'final': {
      const from = Math.min(target.dueYear, end);
      const point = points.find((candidate) => candidate.year >= from);
      const to = point?.year ?? Infinity;
      if (contradicted.some((other) => other >= from && other < to)) return 'contradiction';
      return point ?? 'tooOld';
    }
  }
}

function latestOf(
  points: readonly Point[],
  { timing, dueYear }: Pick<Target, 'timing' | 'dueYear'>,
): Point | undefined {
  const latest = points.at(-1);
  if (timing !== 'maintain' || latest === undefined || latest.year <= dueYear) return latest;
  return points.findLast(({ year }) => year <= dueYear) ?? latest;
}
