import type { Line } from './Line.js';

/** A least-squares line with what a prediction from it needs. Its `centre` is (mean of x, mean of y). */
export interface LeastSquaresFit extends Line {
  /** How many points. */
  readonly n: number;
  /** Σ(x − x̄)². */
  readonly sxx: number;
  /** √(Σ(y − ŷ)²/(n − 2)), 0 for a perfect line; left out for two points, where it does not exist. */
  readonly residualStandardError?: number;
  /** The largest |y|: what counts as a rounding error is measured against it. */
  readonly scale: number;
}
