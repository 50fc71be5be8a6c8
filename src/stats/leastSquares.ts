import { studentTCdf, studentTQuantile } from './distributions.js';
import type { Interval } from './intervals.js';

/**
 * The straight line with the least sum of squared residuals.
 *
 * Points are summed from left to right in any case, so that the same points always give the same
 * digits.
 *
 * @formula slope = Σ(x − x̄)(y − ȳ)/Σ(x − x̄)², intercept = ȳ − slope·x̄, residual standard error =
 * √(Σ(y − ŷ)²/(n − 2))
 * @edge `undefined` with fewer than two distinct x, or if a value is not finite. Two points have no
 * residual standard error. A residual standard error of at most 1e-12 of the largest |y| is a
 * rounding error of a perfect line, and becomes 0.
 * @source Legendre (1805); the usual formulas, e.g. Draper & Smith, Applied Regression Analysis,
 * ch. 1
 */
export function leastSquares(points: readonly Point[]): LeastSquaresFit | undefined {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const n = sorted.length;
  const first = sorted[0];
  if (first === undefined) return undefined;
  // Relative to the first point, so that means of large numbers keep their digits.
  const xMean = first.x + sum(sorted, (point) => point.x - first.x) / n;
  const yMean = first.y + sum(sorted, (point) => point.y - first.y) / n;
  const sxx = sum(sorted, (point) => (point.x - xMean) ** 2);
  const sxy = sum(sorted, (point) => (point.x - xMean) * (point.y - yMean));
  if (!(sxx > 0)) return undefined;
  const slope = sxy / sxx;
  const intercept = yMean - slope * xMean;
  const scale = sorted.reduce((most, point) => Math.max(most, Math.abs(point.y)), 0);
  const squares = sum(sorted, (point) => (point.y - yMean - slope * (point.x - xMean)) ** 2);
  if (![sxx, slope, intercept, squares].every(Number.isFinite)) return undefined;
  const centre = { x: xMean, y: yMean };
  if (n < 3) return { slope, intercept, centre, n, sxx, scale };
  const error = Math.sqrt(squares / (n - 2));
  return {
    slope,
    intercept,
    centre,
    n,
    sxx,
    scale,
    residualStandardError: error <= rounding * scale ? 0 : error,
  };
}

const rounding = 1e-12;

function sum(points: readonly Point[], term: (point: Point) => number): number {
  let total = 0;
  for (const point of points) total += term(point);
  return total;
}

/** One observation of a series: x is the year, y the value on the scale of the fit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A straight line, y = intercept + slope·x.
 *
 * `centre` is a point of the line amid the data, from which predictions start: years are near 2
 * 000, and intercept + slope·x would lose three digits by subtracting two large numbers.
 */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly centre: Point;
}

/**
 * A least-squares line with the figures that predictions need. `centre` is (mean of x, mean of y).
 */
export interface LeastSquaresFit extends Line {
  /** The number of points. */
  readonly n: number;
  /** Σ(x − x̄)². */
  readonly sxx: number;
  /** √(Σ(y − ŷ)²/(n − 2)); 0 for a perfect line, absent for two points. */
  readonly residualStandardError?: number;
  /** The largest |y|, to which rounding errors are compared. */
  readonly scale: number;
}

/**
 * The value of a line at x.
 *
 * @formula y of the centre + slope·(x − x of the centre), which equals intercept + slope·x
 * @edge `undefined` if it is not finite.
 */
export function predictValue(line: Line, x: number): number | undefined {
  const value = line.centre.y + line.slope * (x - line.centre.x);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The standard error of one new observation at x: the scatter of the points and the uncertainty of
 * the line combined.
 *
 * @formula s·√(1 + 1/n + (x − x̄)²/Sxx), s the residual standard error
 * @edge 0 for a perfect line. `undefined` for two points, which have no scatter, or if it is not
 * finite.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function predictionError(fit: LeastSquaresFit, x: number): number | undefined {
  if (fit.residualStandardError === undefined || !Number.isFinite(x)) return undefined;
  if (fit.residualStandardError === 0) return 0;
  const error =
    fit.residualStandardError * Math.sqrt(1 + 1 / fit.n + (x - fit.centre.x) ** 2 / fit.sxx);
  return Number.isFinite(error) ? error : undefined;
}

/**
 * The interval that contains one new observation at x with probability `level`, if the line holds.
 * Not the narrower confidence interval of the line itself: a plan is assessed by the value of a
 * year, not by its mean.
 *
 * @formula ŷ ± t((1 + level)/2; n − 2)·s·√(1 + 1/n + (x − x̄)²/Sxx)
 * @unit that of y; on a transformed scale, transform both ends back
 * @edge A perfect line: both ends are ŷ. `undefined` for two points, or if the level is not
 * strictly between 0 and 1.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function predictionInterval(
  fit: LeastSquaresFit,
  x: number,
  level: number,
): Interval | undefined {
  const expected = predictValue(fit, x);
  const error = predictionError(fit, x);
  if (expected === undefined || error === undefined || !(level > 0 && level < 1)) return undefined;
  const factor = studentTQuantile((1 + level) / 2, fit.n - 2);
  if (factor === undefined) return undefined;
  const low = expected - factor * error;
  const high = expected + factor * error;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/**
 * Compares two estimates, treating a difference of at most 1e-12 of their size as rounding. Values
 * that decide an assessment are compared exactly, as decimals.
 *
 * @formula 0 if |a − b| ≤ 1e-12·max(|a|, |b|, scale), else the sign of a − b
 * @edge `scale` is the size of the underlying data; with it an estimate of 1e-16 equals a threshold
 * of 0.
 */
export function compareEstimates(a: number, b: number, scale = 0): -1 | 0 | 1 {
  if (Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), Math.abs(scale))) return 0;
  return a < b ? -1 : 1;
}

/**
 * The probability that one new observation at x is at or above (at or below) a threshold, if the
 * line holds.
 *
 * @formula atLeast: F((ŷ − threshold)/e; n − 2), atMost: F((threshold − ŷ)/e; n − 2), F the
 * distribution function of Student's t, e the prediction error. The two add up to 1.
 * @unit a probability from 0 to 1; the threshold is in the unit of y, so on a transformed scale it
 * is transformed too
 * @edge A perfect line has no scatter: 1 if ŷ is on the required side of the threshold or equals
 * it, else 0; equal means within 1e-12 of the size of the data, and then both sides are 1.
 * `undefined` for two points.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function thresholdProbability({
  fit,
  x,
  threshold,
  side,
}: {
  fit: LeastSquaresFit;
  x: number;
  threshold: number;
  side: 'atLeast' | 'atMost';
}): number | undefined {
  const expected = predictValue(fit, x);
  const error = predictionError(fit, x);
  if (expected === undefined || error === undefined || !Number.isFinite(threshold))
    return undefined;
  const sign = side === 'atLeast' ? 1 : -1;
  if (error === 0) return sign * compareEstimates(expected, threshold, fit.scale) >= 0 ? 1 : 0;
  const distance = (sign * (expected - threshold)) / error;
  if (distance === Infinity) return 1;
  if (distance === -Infinity) return 0;
  return studentTCdf(distance, fit.n - 2);
}
