import { expect, it } from 'vitest';
import { chooseDecimal } from '../../src/methods/growth.js';
import { Decimal } from '../../src/quantity/decimal.js';

it('chooseDecimal keeps thirty digits beyond the longest value', () => {
  const digits = (...values: string[]) =>
    chooseDecimal(...values.map((value) => new Decimal(value))).precision;
  expect(digits('99.5', '100')).toBe(47);
  expect(digits('0.12345678901234567')).toBe(47);
  expect(digits('99.5', '0.123456789012345678')).toBe(150);
});
