import { expect, test } from 'vitest';
import type { LeastSquaresFit } from '../../src/stats/leastSquares.js';
import { leastSquares, predictionError } from '../../src/stats/leastSquares.js';

// The series of the hand-worked regression: s² = 1.7, n = 5, x̄ = 2022, Sxx = 10.
const fit = leastSquares(
  [10, 12, 11, 15, 17].map((y, i) => ({ x: 2020 + i, y })),
) as LeastSquaresFit;

test('worked by hand', () => {
  // 2030: √(1.7·(1 + 1/5 + 8²/10)) = √(1.7·7.6) = √12.92 = 3.594440.
  expect(predictionError(fit, 2030)).toBeCloseTo(Math.sqrt(12.92), 12);
  // At the mean year: √(1.7·1.2) = √2.04 = 1.428286.
  expect(predictionError(fit, 2022)).toBeCloseTo(Math.sqrt(2.04), 12);
});

test('it grows with the distance from the data, alike on both sides', () => {
  expect(predictionError(fit, 2035)).toBeGreaterThan(predictionError(fit, 2030) ?? NaN);
  expect(predictionError(fit, 2014)).toBe(predictionError(fit, 2030));
});

test('0 for a perfect line, none for two points or a year that is no number', () => {
  expect(predictionError({ ...fit, residualStandardError: 0 }, 2030)).toBe(0);
  const { residualStandardError: _, ...two } = fit;
  expect(predictionError(two, 2030)).toBeUndefined();
  expect(predictionError(fit, NaN)).toBeUndefined();
  expect(predictionError({ ...fit, residualStandardError: 0 }, NaN)).toBeUndefined();
  expect(predictionError(fit, 1e300)).toBeUndefined();
});
