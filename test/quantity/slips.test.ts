import { describe, expect, it } from 'vitest';
import {
  isNear,
  isTenfoldNearZero,
  isTooFrequent,
  isWorse,
  reach,
  slipsFromTarget,
} from '../../src/quantity/slips.js';

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
  it('proceeds from a known value in steps below the factor, up and down', () => {
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

  it('counts a small share on the right side of a small target as an achievement', () => {
    expect(slipsFromTarget(0.05, 5, -1, share)).toBe(false);
    expect(slipsFromTarget(0.05, 5, 1, share)).toBe(true);
    expect(slipsFromTarget(0.05, 5, undefined, share)).toBe(false);
  });

  it('moves the decimal point of a rate by two or three places, and tries another unit', () => {
    expect(slipsFromTarget(0.012, 12, -1, rate)).toBe(true);
    expect(slipsFromTarget(1.2, 120, -1, rate)).toBe(true);
    expect(slipsFromTarget(1.2, 12_000_000, -1, rate)).toBe(false);
    expect(slipsFromTarget(1200, 12, -1, rate, [])).toBe(true);
    expect(slipsFromTarget(900_000, 9, -1, rate)).toBe(false);
    expect(slipsFromTarget(900_000, 9, -1, rate, [9])).toBe(true);
  });
});

describe('slipsFromTarget, for quantities that are not proportions', () => {
  const places = { unit: 'per1000people', bounds: {} } as const;

  it('requires a closer fit, since a service may begin far below its target', () => {
    // 100 times 0.2 is 20, 4.4 times 4.5; 100 times 0.05 is 5, 1.1 times 4.5.
    expect(slipsFromTarget(0.2, 4.5, 1, places)).toBe(false);
    expect(slipsFromTarget(0.05, 4.5, 1, places)).toBe(true);
    // 100 times 0.067 is 6.7, 1.49 times 4.5; 6.8 is 1.51 times.
    expect(slipsFromTarget(0.067, 4.5, 1, places)).toBe(true);
    expect(slipsFromTarget(0.068, 4.5, 1, places)).toBe(false);
  });
});

describe('isTenfoldNearZero', () => {
  it.each([
    // One other figure is no evidence that 0.7 or 0.05 is wrong.
    [0.7, 8, [8], 'percent', true],
    [0.05, 0.7, [8, 0.7], 'percent', true],
    [10.1, 0.9, [0.9], 'per100000', true],
    [0.3, 3, [3], 'per10000', true],
    [0.2, 4.6, [4.6], 'per1000people', true],
    // Two figures near each other are: 2.8 is within a factor of 3 of 2.7.
    [0.28, 2.7, [2.7, 2.8], 'permille', false],
    [0.28, 2.7, [2.7, 0.9], 'permille', true],
    // 28 and 2.8 are far from zero, and 95 is a hundred times 0.95.
    [28, 2.8, [2.8], 'permille', false],
    [10, 1, [1], 'permille', false],
    [0.95, 95, [95], 'percent', false],
    [0.1, 2.9, [2.9], 'percent', true],
    [0.1, 3, [3], 'percent', false],
    // Nobody sleeps for only 0.98 hours.
    [0.98, 9.8, [9.8], 'hoursPerDay', false],
  ] as const)('%d beside %d, of %j %s: %s', (value, known, others, unit, expected) => {
    expect(isTenfoldNearZero(value, known, others, unit)).toBe(expected);
  });
});

it('isTooFrequent is one in a hundred of what is rare', () => {
  const bounds = { max: '100000' };
  const mortality = { unit: 'per100000', scale: 'log', bounds } as const;
  const births = { ...mortality, unit: 'per10000' } as const;
  const of = (indicator: typeof mortality | typeof births, values: readonly number[]) =>
    values.map((value) => isTooFrequent(value, indicator));
  expect(of(mortality, [999, 1000, 2100])).toEqual([false, true, true]);
  // 100/万 is one in a hundred.
  expect(of(births, [99, 100])).toEqual([false, true]);
  for (const other of [
    { ...mortality, unit: 'permille' },
    { ...mortality, scale: 'identity' },
    { ...mortality, bounds: {} },
  ] as const)
    expect(isTooFrequent(2100, other)).toBe(false);
});

it('isWorse follows the direction, and is false without one', () => {
  expect([isWorse(4, 5, 1), isWorse(4, 5, -1), isWorse(5, 5, 1)]).toEqual([true, false, false]);
  expect(isWorse(4, 5, undefined)).toBe(false);
});
