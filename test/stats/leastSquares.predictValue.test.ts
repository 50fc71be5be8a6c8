import { expect, test } from 'vitest';
import { predictValue } from '../../src/stats/leastSquares.js';

const line = { slope: 1.7, intercept: -3424.4, centre: { x: 2022, y: 13 } };

test('the height of the line', () => {
  // 13 + 1.7·(2030 − 2022) = 13 + 13.6 = 26.6, and −3424.4 + 1.7·2030 = −3424.4 + 3451 = 26.6.
  expect(predictValue(line, 2030)).toBeCloseTo(26.6, 12);
  expect(predictValue(line, 2030)).toBeCloseTo(line.intercept + line.slope * 2030, 9);
  expect(predictValue(line, 2022)).toBe(13);
});

test('no value beyond the numbers', () => {
  expect(predictValue(line, NaN)).toBeUndefined();
  expect(predictValue(line, Infinity)).toBeUndefined();
  expect(predictValue({ ...line, slope: 1e300 }, 1e10)).toBeUndefined();
});
