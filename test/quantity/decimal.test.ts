import { Decimal as Original } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Decimal,
  interpolate,
  isDecimalString,
  maxDigits,
  powerOfTen,
  toQuotient,
  toQuotientAtLeast,
  toRatio,
} from '../../src/quantity/decimal.js';

describe('decimal', () => {
  it('never rounds a product of three figures of the greatest length', () => {
    const figure = `1${'0'.repeat(maxDigits - 2)}1`;
    const product = new Decimal(figure).times(figure).times(figure).toFixed();
    expect(product).toBe((BigInt(figure) ** 3n).toString());
  });

  it('does not change the settings of decimal.js', () => {
    expect(Original.precision).toBe(20);
    expect(new Original('1e30').toString()).toBe('1e+30');
    expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
    expect(new Decimal('1e-30').toString()).toBe(`0.${'0'.repeat(29)}1`);
  });

  it('computes a ratio to 34 digits before rounding to the nearest double', () => {
    // 1e-30 above the halfway point of 1 and the next double: twenty digits would fall short of it.
    expect(toRatio(new Decimal('1.000000000000000111022302462516'), new Decimal(1))).toBe(
      1 + Number.EPSILON,
    );
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
    ['12.34.5', false],
    ['1a', false],
    ['9'.repeat(maxDigits), true],
    ['9'.repeat(maxDigits + 1), false],
    [2.7, false],
    [null, false],
  ])('%j is a decimal string: %s', (value, expected) => {
    expect(isDecimalString(value)).toBe(expected);
  });

  it('gives the double nearest to a quotient, however long the figures are', () => {
    const figure = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(24), fc.nat(24))
      .map(([digits, cut, places]) =>
        new Decimal((digits / 10n ** BigInt(cut)).toString()).times(powerOfTen(-places)),
      );
    const Wide = Original.clone({ precision: 60 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        if (b.isZero()) return;
        // The reference divides to 60 digits; for figures of this length, 34 digits are enough to
        // recognise every tie.
        expect(toRatio(a, b)).toBe(new Wide(a.toFixed()).div(b.toFixed()).toNumber());
      }),
      { numRuns: 20_000 },
    );
  });

  it('interpolates between two values as the quotient of exact ones', () => {
    // 6.76 − (6.76 − 6)·3/10 = 6.532; 1 + (2 − 1)·1/3 = 1.333…
    expect(interpolate(new Decimal('6.76'), new Decimal('6'), 3, 10)).toBe('6.532');
    expect(interpolate(new Decimal(1), new Decimal(2), 1, 3)).toBe('1.3333333333');
    // 0.000000001/4 and 3 times that, at ten places: 2.5 and 7.5 units, half to even.
    expect(interpolate(new Decimal(0), new Decimal('0.000000001'), 1, 4)).toBe('0.0000000002');
    expect(interpolate(new Decimal(0), new Decimal('0.000000001'), 3, 4)).toBe('0.0000000008');
    // 1.000000001/4 is 0.25000000025: half to even again, and its mirror image.
    expect(interpolate(new Decimal(0), new Decimal('1.000000001'), 1, 4)).toBe('0.2500000002');
    expect(interpolate(new Decimal(0), new Decimal('-1.000000003'), 1, 4)).toBe('-0.2500000008');
    // A millionth and less, where doubles print with an exponent: 0.000002/2, 0.000001/2.
    expect(interpolate(new Decimal(0), new Decimal('0.000002'), 1, 2)).toBe('0.000001');
    expect(interpolate(new Decimal(0), new Decimal('0.000001'), 1, 2)).toBe('0.0000005');
    // 9 007 199 254 740 990 units of the tenth place are nearly 2^53; a half of it has all ten.
    expect(interpolate(new Decimal(0), new Decimal('900719.925474099'), 1, 2)).toBe(
      '450359.9627370495',
    );
    const figure = fc
      .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.nat(10))
      .map(([digits, places]) => new Decimal(digits).times(powerOfTen(-places)));
    const steps = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(figure, figure, steps, (from, to, [step, of]) => {
        const way = to.minus(from).times(step);
        const exact = toQuotient(from.times(of).plus(way), new Decimal(of));
        expect(interpolate(from, to, step, of)).toBe(exact);
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives quotients for reporting', () => {
    expect(toRatio(new Decimal('1'), new Decimal('3'))).toBe(1 / 3);
    expect(toQuotient(new Decimal('2'), new Decimal('3'))).toBe('0.6666666667');
    expect(toQuotient(new Decimal('-1'), new Decimal('4'))).toBe('-0.25');
    // Half to even: 0.5 / 10^10 stands between 0 and 10^-10.
    expect(toQuotient(new Decimal('0.00000000005'), new Decimal('1'))).toBe('0');
  });

  it('gives quotients that are never too small when multiplied by the divisor', () => {
    const atLeast = (above: string, below: string) =>
      toQuotientAtLeast(new Decimal(above), new Decimal(below));
    // 6 × 1.6333333334 = 9.8000000004
    expect(atLeast('9.8', '6')).toBe('1.6333333334');
    expect(atLeast('-9.8', '6')).toBe('-1.6333333334');
    expect(atLeast('9.8', '5')).toBe('1.96');
    // One unit of the fortieth place above 1.
    expect(atLeast(`1.${'0'.repeat(39)}1`, '1')).toBe('1.0000000001');
  });
});
