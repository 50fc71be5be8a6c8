import { Decimal as Original } from 'decimal.js';
import fc from 'fast-check';
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

  it('gives the double nearest to a quotient, however long the figures are', () => {
    const figure = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(24), fc.nat(24))
      .map(([digits, cut, places]) => new Decimal((digits / 10n ** BigInt(cut)).toString()).times(Decimal.pow(10, -places)));
    const Wide = Original.clone({ precision: 60 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        if (b.isZero()) return;
        // The oracle divides to 60 digits; a tie that 34 digits could not see does not exist for figures of this length.
        expect(toRatio(a, b)).toBe(new Wide(a).div(b).toNumber());
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives quotients that are only reported', () => {
    expect(toRatio(new Decimal('1'), new Decimal('3'))).toBe(1 / 3);
    expect(toQuotient(new Decimal('2'), new Decimal('3'))).toBe('0.6666666667');
    expect(toQuotient(new Decimal('-1'), new Decimal('4'))).toBe('-0.25');
    // Half to even: 0.5 / 10^10 stands between 0 and 10^-10.
    expect(toQuotient(new Decimal('0.00000000005'), new Decimal('1'))).toBe('0');
  });
});
