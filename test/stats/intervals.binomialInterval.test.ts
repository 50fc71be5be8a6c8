import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialInterval } from '../../src/stats/intervals.js';

describe('published values', () => {
  // Exact 95 % limits of the usual binomial tables, to four places.
  test.each([
    [0, 5, '0.0000', '0.5218'],
    [1, 5, '0.0051', '0.7164'],
    [2, 5, '0.0527', '0.8534'],
    [0, 10, '0.0000', '0.3085'],
    [1, 10, '0.0025', '0.4450'],
    [2, 10, '0.0252', '0.5561'],
    [3, 10, '0.0667', '0.6525'],
    [4, 10, '0.1216', '0.7376'],
    [5, 10, '0.1871', '0.8129'],
    [10, 10, '0.6915', '1.0000'],
    [3, 20, '0.0321', '0.3789'],
    [0, 30, '0.0000', '0.1157'],
    [1, 30, '0.0008', '0.1722'],
    [0, 100, '0.0000', '0.0362'],
    [1, 100, '0.0003', '0.0545'],
    [10, 100, '0.0490', '0.1762'],
    [50, 100, '0.3983', '0.6017'],
    // Newcombe (1998), Two-sided confidence intervals for the single proportion, Stat. Med. 17,
    // 857–872, table I, method 5.
    [81, 263, '0.2527', '0.3676'],
    [15, 148, '0.0578', '0.1617'],
    [0, 20, '0.0000', '0.1684'],
    [1, 29, '0.0009', '0.1776'],
  ])('%i of %i: %s to %s', (successes, trials, low, high) => {
    const interval = binomialInterval({ successes, trials, level: 0.95 });
    expect(interval?.low.toFixed(4)).toBe(low);
    expect(interval?.high.toFixed(4)).toBe(high);
  });

  // The same tables at 90 %.
  test.each([
    [0, 10, '0.0000', '0.2589'],
    [5, 10, '0.2224', '0.7776'],
    [3, 20, '0.0422', '0.3437'],
    [10, 100, '0.0553', '0.1637'],
  ])('%i of %i at 90 %%: %s to %s', (successes, trials, low, high) => {
    const interval = binomialInterval({ successes, trials, level: 0.9 });
    expect(interval?.low.toFixed(4)).toBe(low);
    expect(interval?.high.toFixed(4)).toBe(high);
  });
});

// No success: 1 − (α/2)^(1/n). With n = 10 and α = 0.05: 1 − 0.025^0.1 = 1 − 0.69150 = 0.30850.
test('no success and all successes have a closed form', () => {
  expect(binomialInterval({ successes: 0, trials: 10, level: 0.95 })).toEqual({
    low: 0,
    high: expect.closeTo(1 - 0.025 ** 0.1, 8),
  });
  expect(binomialInterval({ successes: 10, trials: 10, level: 0.95 })).toEqual({
    low: expect.closeTo(0.025 ** 0.1, 8),
    high: 1,
  });
});

test('one trial gives a wide interval', () => {
  // 0 of 1: 1 − 0.025 = 0.975.
  expect(binomialInterval({ successes: 0, trials: 1, level: 0.95 })).toEqual({
    low: 0,
    high: expect.closeTo(0.975, 8),
  });
});

test('ten million trials are the most', () => {
  // 1 − 0.025^(1/n) is −ln(0.025)/n = 3.688879e−7 for so many.
  const interval = binomialInterval({ successes: 0, trials: 10_000_000, level: 0.95 });
  expect((interval?.high ?? NaN) * 10_000_000).toBeCloseTo(3.688879, 4);
});

test('with many trials it approaches the interval of rare events', () => {
  // Garwood for 5 events: 1.6235 to 11.6683; over 100 000 the difference to the binomial is below
  // 0.01 %.
  const interval = binomialInterval({ successes: 5, trials: 100_000, level: 0.95 });
  expect((interval?.low ?? NaN) * 100_000).toBeCloseTo(1.6235, 3);
  expect((interval?.high ?? NaN) * 100_000).toBeCloseTo(11.6683, 2);
});

test.each([
  [-1, 10, 0.95],
  [11, 10, 0.95],
  [12, 10, 0.95],
  [-1, -1, 0.95],
  [0, 0, 0.95],
  [1.5, 10, 0.95],
  [1, 10.5, 0.95],
  [NaN, 10, 0.95],
  [1, Infinity, 0.95],
  [1, 10_000_001, 0.95],
  [1, 10, 0],
  [1, 10, 1],
  [1, 10, 95],
  [1, 10, NaN],
])('%f of %f at %f: no interval', (successes, trials, level) => {
  expect(binomialInterval({ successes, trials, level })).toBeUndefined();
});

const counts = fc
  .integer({ min: 1, max: 20_000 })
  .chain((trials) =>
    fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }),
  );
const level = fc.double({ min: 0.3, max: 0.9999, noNaN: true });

test('it contains the share itself and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, level, ({ successes, trials }, l) => {
      const interval = binomialInterval({ successes, trials, level: l });
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.low).toBeLessThanOrEqual(successes / trials);
      expect(interval?.high).toBeGreaterThanOrEqual(successes / trials);
      expect(interval?.high).toBeLessThanOrEqual(1);
    }),
  );
});

test('a higher level is wider', () => {
  fc.assert(
    fc.property(counts, level, level, ({ successes, trials }, a, b) => {
      fc.pre(Math.abs(a - b) > 1e-3);
      const narrow = binomialInterval({ successes, trials, level: Math.min(a, b) });
      const wide = binomialInterval({ successes, trials, level: Math.max(a, b) });
      const width = (interval: typeof wide): number =>
        interval === undefined ? NaN : interval.high - interval.low;
      expect(wide?.low).toBeLessThanOrEqual(narrow?.low ?? NaN);
      expect(wide?.high).toBeGreaterThanOrEqual(narrow?.high ?? NaN);
      expect(width(wide)).toBeGreaterThan(width(narrow));
    }),
  );
});

test('failures mirror successes', () => {
  fc.assert(
    fc.property(counts, level, ({ successes, trials }, l) => {
      const one = binomialInterval({ successes, trials, level: l });
      const other = binomialInterval({ successes: trials - successes, trials, level: l });
      expect((one?.low ?? NaN) + (other?.high ?? NaN)).toBeCloseTo(1, 7);
    }),
  );
});
