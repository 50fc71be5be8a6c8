import { Decimal as Whole } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cagr, growthFactor } from '../../src/methods/growth.js';
import { Decimal } from '../../src/quantity/decimal.js';

const growth = (from: string, to: string, years: number) =>
  cagr(new Decimal(from), new Decimal(to), years)?.toNumber();

describe('cagr', () => {
  it('worked by hand', () => {
    expect(growth('100', '121', 2)).toBe(0.1); // 1.1² = 1.21
    expect(growth('100', '133.1', 3)).toBe(0.1); // 1.1³ = 1.331
    expect(growth('100', '200', 10)).toBe(0.07177346253629316); // 2^(1/10) = 1.0717734625362931…
    expect(growth('5', '5', 7)).toBe(0);
    expect(growth('5', '0', 7)).toBe(-1);
  });

  it('does not exist for b ≤ 0 or a < 0', () => {
    expect(growth('0', '5', 1)).toBeUndefined();
    expect(growth('-5', '5', 1)).toBeUndefined();
    expect(growth('-5', '-6', 1)).toBeUndefined();
    expect(growth('5', '-1', 1)).toBeUndefined();
  });

  it('is the power with a fractional exponent, to 45 digits', () => {
    const Powers = Whole.clone({ precision: 80 });
    const value = fc
      .tuple(fc.bigInt(1n, 10n ** 17n - 1n), fc.nat(17))
      .map(([digits, places]) => new Decimal(`${digits}e-${places}`));
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 60 }), (from, to, years) => {
        const root = new Powers(to.toFixed()).div(from.toFixed()).pow(new Powers(1).div(years));
        const error = root.minus(growthFactor(from, to, years).toFixed()).div(root);
        expect(error.abs().lt('1e-45')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('exists for a ratio beyond the range of doubles', () => {
    expect(growth('1e-118', '1e282', 4)).toBe(1e100); // (10⁴⁰⁰)^(1/4)
    expect(growth('1e282', '1e-118', 4)).toBe(-1); // 10⁻¹⁰⁰ − 1
    expect(growth('1e-300', '1e300', 400)).toBeCloseTo(30.6227766, 6); // 10^1.5 − 1
  });

  it('distinguishes long values that differ only in their last digit', () => {
    // (1 + 10⁻¹¹⁰)^(1/2) − 1 = 5·10⁻¹¹¹
    expect(growth('1', `1.${'0'.repeat(109)}1`, 2)).toBeCloseTo(5e-111, 120);
    expect(growth('1', `1.${'0'.repeat(109)}1`, 2)).toBeGreaterThan(4.9e-111);
  });
});
