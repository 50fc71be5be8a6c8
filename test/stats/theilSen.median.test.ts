import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../src/stats/theilSen.js';

test('the middle, or the mean of the two middle values', () => {
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 9, 1])).toBe(5.5);
  expect(median([10, 9, 100])).toBe(10);
});

test('is where sorting puts it, whatever the order and however many are equal', () => {
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

test('the list that was given stays as it was', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
