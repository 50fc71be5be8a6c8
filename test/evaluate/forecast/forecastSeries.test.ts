import { describe, expect, it } from 'vitest';
import {
  type ForecastQuestion,
  forecastSeries,
} from '../../../src/evaluate/forecast/forecastSeries.js';
import type { NumberSeries } from '../../../src/evaluate/forecast/toNumbers.js';
import { defaultPolicy } from '../../../src/evaluate/policy.js';
import { forecastCounts } from '../../../src/stats/forecastCounts.js';
import { testDispersion } from '../../../src/stats/testCounts.js';

const question = (more: Partial<ForecastQuestion>): ForecastQuestion => ({
  due: 2030,
  ends: { low: 60 },
  isMet: false,
  scale: 'identity',
  bounds: {},
  level: 0.95,
  policy: defaultPolicy.forecast,
  ...more,
});
const yearsOf = (list: readonly unknown[]) => list.map((_, i) => 2026 - list.length + i);
const values = (list: readonly number[], decimals: number): NumberSeries => ({
  years: yearsOf(list),
  values: list,
  decimals,
});
const counts = (
  kind: 'rate' | 'share',
  events: readonly number[],
  size: number,
  factor: number,
): NumberSeries => {
  const series = { kind, years: yearsOf(events), events, exposures: events.map(() => size) };
  return {
    ...values(
      events.map((count) => (count / size) * factor),
      2,
    ),
    counts: { ...series, factor, dispersion: testDispersion(series) },
  };
};
describe('values without a scale of their own', () => {
  it('have a prior that grows with their size', () => {
    // 1, 3, 2: a line with slope ½ whose variance is 1.5/2, and a walk whose variance is 4.5/2 (see
    // test/stats/forecastValues.test.ts; their odds are those of the prior, 0.68 : 0.32). The prior
    // has √0.75 = 0.2886751·3: half of the line's slope is left, and 0.75/3 of the walk's. 2030 is
    // 2 + 6·¼ = 3.5 in six years from the middle (2024), and 2 + 5·⅛ = 2.625: 3.22.
    const found = forecastSeries(
      values([1, 3, 2], 1),
      question({
        ends: { low: 3 },
        policy: {
          ...defaultPolicy.forecast,
          leastValues: 3,
          valueSlopeSd: 0.2886751,
          stall: 0,
          widestMultiple: 1e6,
        },
      }),
    );
    expect(found?.expected).toBeCloseTo(3.22, 2);
  });
});

const coverage = question({ ends: { low: 100 }, scale: 'logit', bounds: { min: 0, max: 100 } });
const mortality = question({ ends: { high: 12 }, scale: 'log', bounds: { min: 0, max: 100_000 } });

describe('a coverage', () => {
  it('that rises to 99.9 may well reach 100 %, but not exceed it', () => {
    const found = forecastSeries(values([96, 97, 98, 99, 99.5, 99.9], 1), coverage);
    expect(found?.interval.high).toBe(100);
    expect(found?.interval.low).toBeGreaterThan(96);
    expect(found?.probability).toBeGreaterThan(0.25);
    expect(found?.probability).toBeLessThan(0.75);
    expect(found?.attainedIn).toBeLessThanOrEqual(2035);
  });

  it('that stays at 97 does not reach it, and one that stays at 100 does', () => {
    const low = forecastSeries(values([97.1, 96.9, 97, 97.2, 97, 97.1], 1), coverage);
    expect(low?.probability).toBeLessThan(0.01);
    const full = forecastSeries(values([100, 100, 100, 100, 100, 100], 1), coverage);
    expect(full?.probability).toBeGreaterThan(0.75);
    expect(full?.interval.high).toBe(100);
  });
});

describe('a rate of rare events', () => {
  it('without a death in five years is not certain to stay that way', () => {
    const found = forecastSeries(counts('rate', [0, 0, 0, 0, 0], 3000, 100_000), mortality);
    // One death in 3 000 births is 33.33 in 100 000: the upper end is at least that.
    expect(found?.model).toBe('rates');
    expect(found?.interval.low).toBe(0);
    expect(found?.interval.high).toBeGreaterThanOrEqual(33.33);
    expect(found?.probability).toBeGreaterThan(0.5);
    expect(found?.probability).toBeLessThan(1);
    const none = forecastSeries(counts('rate', [0, 0, 0, 0, 0], 3000, 100_000), {
      ...mortality,
      ends: { high: 0 },
    });
    expect(none?.probability).toBeLessThan(1);
    expect(none?.probability).toBeGreaterThan(0);
  });

  it('without counts has no forecast if a year had no event', () => {
    expect(forecastSeries(values([10, 0, 12, 9, 11], 2), mortality)).toBeUndefined();
    expect(forecastSeries(values([10, 9.5, 10.5, 9.8, 10.2], 2), mortality)).toBeDefined();
  });

  it('uses its values if its counts are overdispersed', () => {
    // Around 500 the standard deviation of a count is 22; here it is ten times that.
    const wild = counts('rate', [300, 700, 310, 690, 320, 680, 330], 10_000, 1000);
    const asked = question({ ends: { high: 50 }, scale: 'log', bounds: { min: 0, max: 1000 } });
    expect(wild.counts?.dispersion.p).toBeLessThan(1e-6);
    expect(forecastSeries(wild, asked)?.model ?? 'silent').not.toBe('rates');
    const calm = counts('rate', [500, 510, 495, 505, 490, 502, 498], 10_000, 1000);
    expect(forecastSeries(calm, asked)?.model).toBe('rates');
  });
});

describe('values', () => {
  it('on a line continue, shrunk slightly towards no change', () => {
    // 50 … 55 by one a year: 60 in 2030 but for the prior, which is 5.5 a year wide.
    const found = forecastSeries(values([50, 51, 52, 53, 54, 55], 0), question({}));
    expect(found?.model).toBe('values');
    expect(found?.expected).toBeCloseTo(60, 1);
    expect(found?.robust).toBeCloseTo(60, 9);
    expect(found?.scale).toBe('identity');
    // 60 is printed from 59.5 on, which the line reaches in 2030.
    expect(found?.attainedIn).toBe(2030);
  });

  it('on the log scale halve each year: 32, 16, 8, 4, 2', () => {
    const found = forecastSeries(
      values([32, 16, 8, 4, 2], 2),
      question({ ends: { high: 1 }, scale: 'log', bounds: { min: 0 } }),
    );
    // 2/2⁵ = 0.0625 in 2030; 1 in 2026, but for the prior of 10 % a year.
    expect(found?.robust).toBeCloseTo(0.0625, 9);
    expect(found?.attainedIn).toBe(2026);
    expect(found?.scale).toBe('log');
  });

  it('have no forecast if they are too few or the interval is too wide', () => {
    expect(forecastSeries(values([50, 51, 52], 0), question({}))).toBeUndefined();
    const least = { ...defaultPolicy.forecast, leastValues: 3 };
    expect(forecastSeries(values([50, 51, 52], 0), question({ policy: least }))).toBeDefined();
    // From one end of the range to the other.
    expect(forecastSeries(values([10, 90, 20, 80, 15], 0), coverage)).toBeUndefined();
    // A rate of 5 to 30 per 100 000: its width is compared with the rate itself, not with 100 000.
    expect(forecastSeries(values([5, 30, 8, 25, 6], 0), mortality)).toBeUndefined();
  });

  it('have no year of attainment if they attain now, or not within the horizon', () => {
    const rising = values([50, 51, 52, 53, 54, 55], 0);
    const at = (low: number, horizon = 100, isMet = false) =>
      forecastSeries(
        rising,
        question({ ends: { low }, isMet, policy: { ...defaultPolicy.forecast, horizon } }),
      )?.attainedIn;
    expect(at(55, 100, true)).toBeUndefined();
    expect(at(60, 5)).toBe(2030);
    expect(at(60, 4)).toBeUndefined();
    expect(at(56, 1)).toBe(2026);
    expect(at(56, 0)).toBeUndefined();
    expect(at(1000)).toBeUndefined();
  });

  it('attain in the year after the latest figure if only the line meets the target now', () => {
    // The line through 40, 42, 44, 46, 44.5 is at about 46 in 2025, whose figure of 44.5 misses 45.
    const dropped = values([40, 42, 44, 46, 44.5], 1);
    expect(forecastSeries(dropped, question({ ends: { low: 45 } }))?.attainedIn).toBe(2026);
    // A line that leaves the target never meets it again.
    const leaving = values([46, 45.6, 45.4, 45.2, 44.9], 1);
    expect(forecastSeries(leaving, question({ ends: { low: 45 } }))?.attainedIn).toBeUndefined();
  });

  it('give a band the probability between its ends', () => {
    const scattered = values([50, 52, 51, 53, 52, 51], 0);
    const chance = (ends: ForecastQuestion['ends']) =>
      forecastSeries(scattered, question({ ends }))?.probability ?? Number.NaN;
    // As whole numbers, “at most 53” and “at least 54” cover everything.
    expect(chance({ high: 53 }) + chance({ low: 54 })).toBeCloseTo(1, 9);
    expect(chance({ low: 52, high: 53 })).toBeCloseTo(
      chance({ high: 53 }) - chance({ high: 51 }),
      9,
    );
    expect(chance({ low: 53, isStrict: true })).toBeCloseTo(chance({ low: 54 }), 12);
  });

  it('widen with the level', () => {
    const width = (level: number) => {
      const found = forecastSeries(values([50, 52, 51, 53, 52], 1), question({ level }));
      return found === undefined ? Number.NaN : found.interval.high - found.interval.low;
    };
    expect(width(0.99)).toBeGreaterThan(width(0.9));
  });
});

describe('a share from counts', () => {
  it('attains from the required count on', () => {
    // 50 of 100 every year: about 250 of 500, so 60 is at (60 − 50)/√(25 + 5) = 1.8, 50 in the
    // middle.
    const half = counts('share', [50, 50, 50, 50, 50], 100, 100);
    const at = (low: number) =>
      forecastSeries(half, { ...coverage, ends: { low } })?.probability ?? Number.NaN;
    expect(at(50)).toBeGreaterThan(0.5);
    expect(at(50)).toBeLessThan(0.6);
    expect(at(60)).toBeGreaterThan(0.01);
    expect(at(60)).toBeLessThan(0.15);
    expect(at(0)).toBeCloseTo(1, 9);
    expect(forecastSeries(half, { ...coverage, ends: { low: 60 } })?.attainedIn).toBeUndefined();
  });
});

describe('a rate without counts', () => {
  it('that halves every year continues, and attains in the first year printed below', () => {
    // 16, 8, 4, 2 to 2025: 2·2⁻⁵ = 0.0625 in 2030; 0.5 in 2027 is the first below 0.6.
    const found = forecastSeries(values([16, 8, 4, 2], 6), {
      ...mortality,
      ends: { high: 0.6 },
      policy: { ...defaultPolicy.forecast, stall: 0 },
    });
    expect(found).toMatchObject({
      model: 'values',
      scale: 'log',
      expected: expect.closeTo(0.0625, 4),
      robust: expect.closeTo(0.0625, 6),
      probability: expect.closeTo(1, 3),
      attainedIn: 2027,
    });
  });

  it('that was 0 in a year has no forecast, since its exposure is unknown', () => {
    const wide = { ...mortality, policy: { ...defaultPolicy.forecast, widestMultiple: 1e9 } };
    expect(forecastSeries(values([2, 0.1, 2, 2, 2], 1), wide)).toBeDefined();
    expect(forecastSeries(values([2, 0, 2, 2, 2], 1), wide)).toBeUndefined();
  });
});

describe('a rate with counts', () => {
  // 3.00 ‰ of 200 000 are 600; 3.005 ‰, the first rate that is printed above 3.00 ‰, are 601.
  const events = [560, 590, 575, 610, 640];
  const exposures = [180_000, 190_000, 185_000, 195_000, 200_000];
  const years = yearsOf(events);
  const series: NumberSeries = {
    years,
    values: events.map((count, at) => (count / (exposures[at] ?? 1)) * 1000),
    decimals: 2,
    counts: {
      kind: 'rate',
      years,
      events,
      exposures,
      factor: 1000,
      dispersion: testDispersion({ kind: 'rate', years, events, exposures }),
    },
  };
  const { slopeSd, stall, levelEvents } = defaultPolicy.forecast;
  const counted = (atMost: number, more: { levelRate?: number } = {}) =>
    forecastCounts(
      { kind: 'rate', years, events, exposures },
      { due: 2030, exposure: 200_000, atLeast: 0, atMost, level: 0.95 },
      { slopeSd, stall, levelEvents, ...more },
    );
  const rate = (ends: ForecastQuestion['ends']) =>
    forecastSeries(series, question({ ends, scale: 'log', bounds: { min: 0, max: 1000 } }));

  it('has the target as the centre of its prior, and counts what is printed as the target', () => {
    const expected = counted(600, { levelRate: 3 / 1000 });
    const found = rate({ high: 3 });
    expect(found?.probability).toBeCloseTo(expected.probability, 12);
    expect(counted(601, { levelRate: 3 / 1000 }).probability).not.toBeCloseTo(
      expected.probability,
      5,
    );
    expect(counted(600).probability).not.toBeCloseTo(expected.probability, 12);
    // The ends of the interval are counts of 200 000 in ‰, as printed.
    expect(found?.interval).toEqual({
      low: Math.round((expected.low / 200_000) * 100_000) / 100,
      high: Math.round((expected.high / 200_000) * 100_000) / 100,
      level: 0.95,
    });
  });

  it('has no such centre if the target is 0', () => {
    // 0.00 is printed below 0.005 ‰, which is 1 of 200 000.
    expect(rate({ high: 0 })?.probability).toBeCloseTo(counted(0).probability, 12);
  });
});

describe('values whose interval is too wide', () => {
  it('have no forecast: the width is a share of the range of the indicator', () => {
    const list = [50, 58, 47, 60, 52, 57];
    const ask = (widestShare: number) =>
      forecastSeries(
        values(list, 0),
        question({
          bounds: { min: 20, max: 100 },
          policy: { ...defaultPolicy.forecast, widestShare },
        }),
      );
    const { low = 0, high = 0 } = ask(10)?.interval ?? {};
    const share = (high - low) / (100 - 20);
    expect(share).toBeGreaterThan(0.1);
    expect(ask(share + 0.01)).toBeDefined();
    expect(ask(share - 0.01)).toBeUndefined();
  });
});
