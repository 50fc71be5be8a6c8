import { expect, it } from 'vitest';
import { isAtLeast } from '../../src/methods/result.js';
import { Decimal } from '../../src/quantity/decimal.js';

it('isAtLeast counts values within 1e-12 below the threshold as reaching it', () => {
  const at = (value: string) => isAtLeast(new Decimal(value), '0.95');
  expect(at('0.95')).toBe(true);
  expect(at('0.949999999999')).toBe(true);
  expect(at('0.9499999999989')).toBe(false);
  expect(at('1')).toBe(true);
});
