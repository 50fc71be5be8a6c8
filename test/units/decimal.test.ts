import { Decimal as Original } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { Decimal, isDecimalString, maxDigits, toQuotient, toRatio } from '../../src/units/decimal.js';

describe('decimal', () => {
  it('never rounds a product of three figures of the greatest length', () => {
    const figure = `1${'0'.repeat(maxDigits - 2)}1`;
    const product = new Decimal(figure).times(figure).times(figure).toFixed();
    expect(product).toBe((BigInt(figure) ** 3n).toString());
  });

  it('leaves the settings of decimal.js as they were', () => {
    expect(Original.precision).toBe(20);
    expect(new Original('1e30').toString()).toBe('1e+30');
    expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
  });

  it.each([
    ['2.70', true],
    ['-0', true],
    ['007', true],
    ['', false],
    ['1e3', false],
    ['1.', false],
    ['.1', false],
    ['--1', false],
    ['1\n', false],
    [2.7, false],
    [null, false],
  ])('%j is a decimal string: %s', (value, expected) => {
    expect(isDecimalString(value)).toBe(expected);
  });

  it('gives quotients that are only reported', () => {
    expect(toRatio(new Decimal('1'), new Decimal('3'))).toBe(1 / 3);
    expect(toQuotient(new Decimal('2'), new Decimal('3'))).toBe('0.6666666667');
    expect(toQuotient(new Decimal('-1'), new Decimal('4'))).toBe('-0.25');
    // Half to even: 0.5 / 10^10 stands between 0 and 10^-10.
    expect(toQuotient(new Decimal('0.00000000005'), new Decimal('1'))).toBe('0');
  });
});
