/**
 * Whether one estimate lies below, at or above another, where a difference of at most 1e-12 of their size is rounding.
 * For estimates only; figures that decide a verdict are compared exactly, as decimals.
 *
 * @formula |a − b| ≤ 1e-12·max(|a|, |b|, scale) is 0, else the sign of a − b
 * @edge `scale` is the size of the data that both come from; with it an estimate of 1e-16 equals a threshold of 0.
 */
export function compareEstimates(a: number, b: number, scale = 0): -1 | 0 | 1 {
  if (Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), Math.abs(scale))) return 0;
  return a < b ? -1 : 1;
}
