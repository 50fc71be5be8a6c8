import { compareEstimates } from './compareEstimates.js';
import { studentTCdf } from './distributions.js';
import type { LeastSquaresFit } from './LeastSquaresFit.js';
import { predictionError } from './predictionError.js';
import { predictValue } from './predictValue.js';

/**
 * The probability that one new observation at x lies at or above (at or below) a threshold, if the line holds.
 *
 * @formula atLeast: F((ŷ − threshold)/e; n − 2), atMost: F((threshold − ŷ)/e; n − 2), F the distribution function of Student's t, e the
 * prediction error. The two add up to 1.
 * @unit a probability from 0 to 1; the threshold is in the unit of y, so on a transformed scale it is transformed too
 * @edge A perfect line has no scatter: 1 where ŷ is on the asked side of the threshold or equals it, else 0; equal is within 1e-12 of the size
 * of the data, and then both sides are 1. `undefined` for two points.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function thresholdProbability({ fit, x, threshold, side }: { fit: LeastSquaresFit; x: number; threshold: number; side: 'atLeast' | 'atMost' }): number | undefined {
  const expected = predictValue(fit, x);
  const error = predictionError(fit, x);
  if (expected === undefined || error === undefined || !Number.isFinite(threshold)) return undefined;
  const sign = side === 'atLeast' ? 1 : -1;
  if (error === 0) return sign * compareEstimates(expected, threshold, fit.scale) >= 0 ? 1 : 0;
  const distance = (sign * (expected - threshold)) / error;
  if (distance === Infinity) return 1;
  if (distance === -Infinity) return 0;
  return studentTCdf(distance, fit.n - 2);
}
