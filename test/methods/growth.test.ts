import { describe, expect, it } from 'vitest';
import { cagr } from '../../src/methods/growth.js';
import { Decimal } from '../../src/quantity/decimal.js';

const growth = (from: string, to: string, years: number) =>
  cagr(new Decimal(from), new Decimal(to), years)?.toNumber();

describe('cagr', () => {
  it('works by hand', () => {
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

  it('tells long values apart that differ in their last digit only', () => {
    // (1 + 10⁻¹¹⁰)^(1/2) − 1 = 5·10⁻¹¹¹
    expect(growth('1', `1.${'0'.repeat(109)}1`, 2)).toBeCloseTo(5e-111, 120);
    expect(growth('1', `1.${'0'.repeat(109)}1`, 2)).toBeGreaterThan(4.9e-111);
  });
});
