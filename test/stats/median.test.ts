import { expect, test } from 'vitest';
import { median } from '../../src/stats/median.js';

test('the middle, or the mean of the two middle values', () => {
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 9, 1])).toBe(5.5);
  expect(median([10, 9, 100])).toBe(10);
});

test('an empty list has none', () => {
  expect(median([])).toBeUndefined();
});

test('the list that was given stays as it was', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
