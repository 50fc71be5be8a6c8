import { describe, expect, it } from 'vitest';
import { agreesWithCounts } from '../../src/quantity/agreesWithCounts.js';

describe('agreesWithCounts', () => {
  it.each([
    // 1 / 3000 × 100000 = 33.33…; printed with one place it may lie up to 0.05 away.
    ['33.3', 'per100000', '1', '3000', true],
    ['33.4', 'per100000', '1', '3000', false],
    ['33', 'per100000', '1', '3000', true],
    // 27 / 10000 × 1000 = 2.7 exactly.
    ['2.70', 'permille', '27', '10000', true],
    ['2.71', 'permille', '27', '10000', false],
    // 1 / 8 × 100 = 12.5: half of the last place of "12" or "13" is still agreement.
    ['12', 'percent', '1', '8', true],
    ['13', 'percent', '1', '8', true],
    ['14', 'percent', '1', '8', false],
  ] as const)('%s %s of %s/%s: %s', (value, unit, numerator, denominator, expected) => {
    expect(agreesWithCounts({ value, unit }, numerator, denominator)).toBe(expected);
  });

  it('is undefined for other quantities and for a denominator of zero', () => {
    expect(agreesWithCounts({ value: '3', unit: 'count' }, '3', '1')).toBeUndefined();
    expect(agreesWithCounts({ value: '3', unit: 'percent' }, '3', '0')).toBeUndefined();
  });
});
