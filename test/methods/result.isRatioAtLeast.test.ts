import { expect, it } from 'vitest';
import { isRatioAtLeast } from '../../src/methods/result.js';
import { Decimal } from '../../src/quantity/decimal.js';

const reaches = (numerator: string, denominator: string, threshold: string) =>
  isRatioAtLeast(new Decimal(numerator), new Decimal(denominator), threshold);

it('isRatioAtLeast compares exactly, whatever the signs', () => {
  expect(reaches('0.3', '0.6', '0.5')).toBe(true);
  expect(reaches('0.2999999999999999999999999', '0.6', '0.5')).toBe(false);
  expect(reaches('-0.3', '-0.6', '0.5')).toBe(true);
  expect(reaches('-0.2999999999999999999999999', '-0.6', '0.5')).toBe(false);
  expect(reaches('1', '-1', '0')).toBe(false);
  expect(reaches('0', '-1', '0')).toBe(true);
  expect(reaches('-10', '1', '-10')).toBe(true);
});
