import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, theilSen } from '../../src/stats/theilSen.js';

test('the middle, or the mean of the two middle values', () => {
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 9, 1])).toBe(5.5);
  expect(median([10, 9, 100])).toBe(10);
});

test('equals that of a sorted list, with any order and ties', () => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
      expect(median(values)).toBe(low + (high - low) / 2);
    }),
    { numRuns: 5000 },
  );
});

test('an empty list has none', () => {
  expect(median([])).toBeUndefined();
});

test('the given list is unchanged', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('the robust line, worked by hand', () => {
  // x 2020, 2021, 2022, 2024; y 10, 12, 11, 30 (a spike in the last year). Slopes: 2/1 = 2, 1/2 =
  // 0.5, 20/4 = 5, −1/1 = −1, 18/3 = 6, 19/2 = 9.5. Sorted: −1, 0.5, 2, 5, 6, 9.5; median 3.5.
  // y − 3.5·(x − 2030): 10 + 35 = 45, 12 + 31.5 = 43.5, 11 + 28 = 39, 30 + 21 = 51; median 44.25.
  expect(theilSen([2020, 2021, 2022, 2024], [10, 12, 11, 30], 2030)).toBe(44.25);
});

test('one spike in the last year does not decide the robust line', () => {
  // Down by 1 a year from 9 in 2018, the last figure thrown up by 20: ten of fifteen slopes are −1,
  // and five of six points are at 9 − 12 = −3 in 2030.
  expect(theilSen([2018, 2019, 2020, 2021, 2022, 2023], [9, 8, 7, 6, 5, 24], 2030)).toBe(-3);
});

test('one point has no line', () => {
  expect(theilSen([2020], [1], 2030)).toBeUndefined();
});
