import type { PathPoint } from '../../model/Trajectory.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { Compared } from './computeTrajectory.js';

/**
 * The change needed in each remaining year to the nearest value that meets the target; none where
 * it is met or no year is left.
 */
export function requiredChange({ dueYear, unit, current, now }: Compared): {
  readonly requiredPerYear?: Quantity;
} {
  const left = dueYear - current.year;
  if (now.status === 'attained' || left <= 0) return {};
  const value = toQuotient(now.end.minus(current.exact), new Decimal(left));
  return { requiredPerYear: { value, unit } };
}

const longestPath = 200;

/** A value for each remaining year. */
export function listPath(from: number, to: number, valueAt: (year: number) => string): PathPoint[] {
  const points: PathPoint[] = [];
  for (let year = from + 1; year <= to && year <= from + longestPath; year += 1)
    points.push({ year, value: valueAt(year) });
  return points;
}
