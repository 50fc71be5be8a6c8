import { studentTQuantile } from './distributions.js';
import type { Interval } from './intervals.js';
import type { LeastSquaresFit } from './LeastSquaresFit.js';
import { predictionError } from './predictionError.js';
import { predictValue } from './predictValue.js';

/**
 * The interval that one new observation at x falls into with probability `level`, if the line holds.
 * Not the narrower confidence interval of the line itself: a plan is judged by the figure of the year, not by its mean.
 *
 * @formula ŷ ± t((1 + level)/2; n − 2)·s·√(1 + 1/n + (x − x̄)²/Sxx)
 * @unit that of y; on a transformed scale both ends are to be transformed back
 * @edge A perfect line: both ends are ŷ. `undefined` for two points, or where the level is not strictly between 0 and 1.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function predictionInterval(fit: LeastSquaresFit, x: number, level: number): Interval | undefined {
  const expected = predictValue(fit, x);
  const error = predictionError(fit, x);
  if (expected === undefined || error === undefined || !(level > 0 && level < 1)) return undefined;
  const factor = studentTQuantile((1 + level) / 2, fit.n - 2);
  if (factor === undefined) return undefined;
  const low = expected - factor * error;
  const high = expected + factor * error;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}
