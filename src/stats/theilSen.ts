/**
 * Returns the robust prediction for a year, on a line with the median of the slopes between all
 * pairs of points, through the median of the residuals. Up to about 29 % of the points may be
 * outliers without moving it far, and a single extreme value in the last year does not decide it.
 *
 * @formula slope = median of (yⱼ − yᵢ)/(xⱼ − xᵢ) over all pairs; median of y − slope·(x − due)
 * @unit that of the values
 * @edge Years are in ascending order. The result is `undefined` if there are fewer than two.
 * @source Theil, H. (1950), A rank-invariant method of linear and polynomial regression analysis,
 * Proc. Kon. Ned. Akad. v. Wetensch. A53; Sen, P. K. (1968), Estimates of the regression
 * coefficient based on Kendall's tau, J. Am. Stat. Assoc. 63, 1379–1389
 */
export function theilSen(
  years: readonly number[],
  values: readonly number[],
  due: number,
): number | undefined {
  const n = years.length;
  const slopes: number[] = [];
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1)
      slopes.push(
        ((values[j] as number) - (values[i] as number)) /
          ((years[j] as number) - (years[i] as number)),
      );
  const slope = medianOf(slopes);
  if (slope === undefined) return undefined;
  return medianOf(years.map((year, i) => (values[i] as number) - slope * (year - due)));
}

/**
 * Returns the middle value, or the mean of the two middle values if their number is even.
 *
 * It uses Hoare's selection, since sorting the slopes between all pairs of years took longer than
 * everything else that a robust line needs.
 *
 * @edge The result is `undefined` for an empty list.
 * @source Hoare, C. A. R. (1961), Algorithm 65: Find, Commun. ACM 4, 321–322
 */
export const median = (values: readonly number[]): number | undefined => medianOf([...values]);

/** Returns the median of a list, which is reordered in place. */
function medianOf(values: number[]): number | undefined {
  const half = values.length >> 1;
  const upper = select(values, half);
  if (upper === undefined) return undefined;
  // Selection has put every smaller value before the middle; the largest of these is the lower
  // middle value.
  let lower = values.length % 2 === 1 ? upper : (values[0] as number);
  if (values.length % 2 === 0)
    for (let i = 1; i < half; i += 1)
      if ((values[i] as number) > lower) lower = values[i] as number;
  return lower + (upper - lower) / 2;
}

/** Returns the value at a position of the sorted list, and partitions the list around it. */
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
