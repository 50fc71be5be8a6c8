import { describe, expect, it } from 'vitest';
import { isNear, isWorse, reach, slipsFromTarget } from '../../src/quantity/slips.js';

const share = { unit: 'percent', bounds: { min: '0', max: '100' } } as const;
const rate = { unit: 'per100000', bounds: {} } as const;

describe('isNear', () => {
  it.each([
    [10, 2, 5, false], // exactly five times
    [9.9, 2, 5, true],
    [2, 10, 5, false],
    [2.1, 10, 5, true],
    [0, 10, 5, false],
    [0, 0, 5, false],
  ])('%d and %d within a factor of %d: %s', (value, other, times, expected) => {
    expect(isNear(value, other, times)).toBe(expected);
  });
});

describe('reach', () => {
  it('goes from a known value in steps below the factor, up and down', () => {
    // From 10 by less than 8 times: 70, then 500; 4 000 is 8 times 500. Down: 2, not 0.2.
    const isReached = reach([0.2, 2, 70, 500, 4000], 10, 8);
    expect([0.2, 0.3, 2, 70, 500, 3999, 4000].map(isReached)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('slipsFromTarget', () => {
  it('finds a percentage that was written as a fraction', () => {
    // 0.951 · 100 = 95.1, near 93
    expect(slipsFromTarget(0.951, 93, 1, share)).toBe(true);
    // 0.1 · 100 = 10, 9.3 times below 93
    expect(slipsFromTarget(0.1, 93, 1, share)).toBe(false);
    // 1.2 · 100 is more than is possible.
    expect(slipsFromTarget(1.2, 93, 1, share)).toBe(false);
  });

  it('takes a small share on the good side of a small target for an achievement', () => {
    expect(slipsFromTarget(0.05, 5, -1, share)).toBe(false);
    expect(slipsFromTarget(0.05, 5, 1, share)).toBe(true);
    expect(slipsFromTarget(0.05, 5, undefined, share)).toBe(false);
  });

  it('moves the point of a rate by two or three places, and tries another unit', () => {
    expect(slipsFromTarget(0.012, 12, -1, rate)).toBe(true);
    expect(slipsFromTarget(1.2, 120, -1, rate)).toBe(true);
    expect(slipsFromTarget(1.2, 12_000_000, -1, rate)).toBe(false);
    expect(slipsFromTarget(1200, 12, -1, rate, [])).toBe(true);
    expect(slipsFromTarget(900_000, 9, -1, rate)).toBe(false);
    expect(slipsFromTarget(900_000, 9, -1, rate, [9])).toBe(true);
  });
});

it('isWorse follows the direction, and knows none without it', () => {
  expect([isWorse(4, 5, 1), isWorse(4, 5, -1), isWorse(5, 5, 1)]).toEqual([true, false, false]);
  expect(isWorse(4, 5, undefined)).toBe(false);
});
