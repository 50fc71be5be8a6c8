import { expect, test } from 'vitest';
import { compareEstimates } from '../../src/stats/leastSquares.js';

test('below, at, above', () => {
  expect(compareEstimates(1, 2)).toBe(-1);
  expect(compareEstimates(2, 2)).toBe(0);
  expect(compareEstimates(3, 2)).toBe(1);
});

test('a difference of rounding is none', () => {
  expect(compareEstimates(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareEstimates(100, 100 + 0.5e-10)).toBe(0);
  expect(compareEstimates(100, 100 + 2e-10)).toBe(-1);
});

test('near zero the size of the data decides', () => {
  expect(compareEstimates(1e-16, 0)).toBe(1);
  expect(compareEstimates(1e-16, 0, 5)).toBe(0);
  expect(compareEstimates(1e-16, 0, -5)).toBe(0);
  expect(compareEstimates(1e-6, 0, 5)).toBe(1);
});
