import type { Line, Point } from './leastSquares.js';

/**
 * The robust line: the median of the slopes between all pairs of points, through the median of the
 * residuals. Up to about 29 % of the points may be outliers without moving it far; one spike in the
 * last year does not decide it.
 *
 * @formula slope = median of (yⱼ − yᵢ)/(xⱼ − xᵢ) over all pairs with xᵢ ≠ xⱼ, intercept = median of
 * y − slope·x
 * @edge `undefined` with fewer than two distinct x, or if a value is not finite. Pairs with the
 * same x have no slope and are skipped (Sen). `centre` is the point of the line at the median x.
 * @source Theil, H. (1950), A rank-invariant method of linear and polynomial regression analysis,
 * Proc. Kon. Ned. Akad. v. Wetensch. A53; Sen, P. K. (1968), Estimates of the regression
 * coefficient based on Kendall's tau, J. Am. Stat. Assoc. 63, 1379–1389
 */
export function theilSen(points: readonly Point[]): Line | undefined {
  if (!points.every((point) => Number.isFinite(point.x) && Number.isFinite(point.y)))
    return undefined;
  const slopes: number[] = [];
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
  const slope = median(slopes);
  const x = median(points.map((point) => point.x));
  if (slope === undefined || x === undefined) return undefined;
  // The median of y − slope·(x − median x) is the value at the median x: the same line, computed
  // with smaller numbers.
  const y = median(points.map((point) => point.y - slope * (point.x - x)));
  if (y === undefined) return undefined;
  const intercept = y - slope * x;
  return [slope, intercept, x, y].every(Number.isFinite)
    ? { slope, intercept, centre: { x, y } }
    : undefined;
}

/**
 * The median: the middle value, or the mean of the two middle values of an even number.
 *
 * Found by Hoare's selection: sorting all slopes between pairs of years took longer than the rest
 * of the fit.
 *
 * @edge `undefined` for an empty list.
 * @source Hoare, C. A. R. (1961), Algorithm 65: Find, Commun. ACM 4, 321–322
 */
export function median(values: readonly number[]): number | undefined {
  const half = Math.floor(values.length / 2);
  const partitioned = [...values];
  const upper = select(partitioned, half);
  if (upper === undefined) return undefined;
  // Selection put all smaller values before the middle; the largest of them is the other one.
  const lower =
    values.length % 2 === 1
      ? upper
      : partitioned.slice(0, half).reduce((most, value) => (value > most ? value : most));
  return lower + (upper - lower) / 2;
}

/** The value at a place of the sorted list; partitions the list around it. */
function select(values: number[], place: number): number | undefined {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1] as number;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while (pivot < (values[right] as number)) right -= 1;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left] = values[right] as number;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place];
}
