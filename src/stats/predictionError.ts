import type { LeastSquaresFit } from './LeastSquaresFit.js';

/**
 * The standard error of one new observation at x: the scatter of the points and the doubt about the line together.
 *
 * @formula s·√(1 + 1/n + (x − x̄)²/Sxx), s the residual standard error
 * @edge 0 for a perfect line. `undefined` for two points (no scatter to judge by), or where it is not finite.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function predictionError(fit: LeastSquaresFit, x: number): number | undefined {
  if (fit.residualStandardError === undefined || !Number.isFinite(x)) return undefined;
  if (fit.residualStandardError === 0) return 0;
  const error = fit.residualStandardError * Math.sqrt(1 + 1 / fit.n + (x - fit.centre.x) ** 2 / fit.sxx);
  return Number.isFinite(error) ? error : undefined;
}
