import { expect, it } from 'vitest';
import { isYear } from '../../src/units/isYear.js';

it('a year is a whole number from 1900 to 2200', () => {
  expect([1900, 2020, 2200].every(isYear)).toBe(true);
  for (const other of [1899, 2201, 2020.5, Number.NaN, Number.POSITIVE_INFINITY, '2020', null, undefined, [2020]]) expect(isYear(other), String(other)).toBe(false);
});
