import type { LeastSquaresFit } from './LeastSquaresFit.js';
import type { Point } from './Point.js';

/**
 * The straight line with the least sum of squared residuals.
 *
 * The points are summed from left to right whatever their order, so that the same points always give the same digits.
 *
 * @formula slope = Σ(x − x̄)(y − ȳ)/Σ(x − x̄)², intercept = ȳ − slope·x̄, residual standard error = √(Σ(y − ŷ)²/(n − 2))
 * @edge `undefined` with fewer than two distinct x, or where a figure is not finite. Two points: no residual standard error. A residual
 * standard error of at most 1e-12 of the largest |y| is the rounding of a perfect line, and becomes 0.
 * @source Legendre (1805); the usual formulas, e.g. Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function leastSquares(points: readonly Point[]): LeastSquaresFit | undefined {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const n = sorted.length;
  const first = sorted[0];
  if (first === undefined) return undefined;
  // Taken from the first point on, so that the means of large numbers lose nothing.
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
  return { slope, intercept, centre, n, sxx, scale, residualStandardError: error <= rounding * scale ? 0 : error };
}

const rounding = 1e-12;

function sum(points: readonly Point[], term: (point: Point) => number): number {
  let total = 0;
  for (const point of points) total += term(point);
  return total;
}
