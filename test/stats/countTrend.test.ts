import { describe, expect, test } from 'vitest';
import { predictRate, predictShare, type TrendPart } from '../../src/stats/countTrend.js';

const years = [2021, 2022, 2023, 2024, 2025];
const series = (kind: 'rate' | 'share', events: readonly number[], size: number) => ({
  kind,
  years,
  events,
  exposures: events.map(() => size),
});
/** No slope to speak of, so that the level has its textbook distribution. */
const flat = { slopeSd: 1e-9, stall: 0, levelEvents: 1 };
const sum = (parts: readonly TrendPart[], of: (part: TrendPart) => number) =>
  parts.reduce((total, part) => total + part.weight * of(part), 0);

describe('predictRate', () => {
  test('without a slope is the gamma distribution of the events', () => {
    // 20 events in 5 000 and a prior of one: Gamma(21, 5 000).
    const parts = predictRate(series('rate', [4, 4, 4, 4, 4], 1000), 2030, flat);
    expect(sum(parts, () => 1)).toBeCloseTo(1, 12);
    for (const { weight, a, b } of parts.filter((part) => part.weight > 0)) {
      expect(weight).toBeGreaterThan(0);
      expect(a).toBe(21);
      expect(b).toBeCloseTo(5000, 3);
    }
    // A prior at 0.002 is one event in 500: Gamma(21, 5 500).
    const held = predictRate(series('rate', [4, 4, 4, 4, 4], 1000), 2030, {
      ...flat,
      levelRate: 0.002,
    });
    expect(sum(held, ({ b }) => b)).toBeCloseTo(5500, 3);
  });

  test('finds a slope that the prior leaves free', () => {
    // Twice as many each year: ln 2 = 0.693.
    const events = [1000, 2000, 4000, 8000, 16000];
    const parts = predictRate(series('rate', events, 1e6), 2026, { ...flat, slopeSd: 10 });
    expect(sum(parts, ({ slope }) => slope)).toBeCloseTo(Math.log(2), 3);
    expect(sum(parts, ({ a, b }) => a / b)).toBeCloseTo(0.032, 3);
  });

  test('draws slopes towards none as far as the prior is narrow', () => {
    const slopeAt = (slopeSd: number) =>
      sum(
        predictRate(series('rate', [2, 4, 5, 8, 9], 1000), 2030, { ...flat, slopeSd }),
        (part) => part.slope,
      );
    expect(slopeAt(0.01)).toBeGreaterThan(0);
    expect(slopeAt(0.01)).toBeLessThan(slopeAt(0.05));
    expect(slopeAt(0.05)).toBeLessThan(slopeAt(1));
  });

  test('a trend that stops keeps the level of the last year', () => {
    const events = [1000, 2000, 4000, 8000, 16000];
    const stopped = predictRate(series('rate', events, 1e6), 2030, {
      ...flat,
      slopeSd: 10,
      stall: 1,
    });
    expect(sum(stopped, ({ a, b }) => a / b)).toBeCloseTo(0.016, 3);
    expect(sum(stopped, ({ slope }) => slope)).toBe(0);
  });
});

describe('predictShare', () => {
  test('without a slope is the beta distribution of the counts', () => {
    // None of 50, and one of either kind before: Beta(1, 51).
    const parts = predictShare(series('share', [0, 0, 0, 0, 0], 10), 2030, flat);
    expect(sum(parts, ({ a }) => a)).toBeCloseTo(1, 3);
    expect(sum(parts, ({ b }) => b)).toBeCloseTo(51, 1);
  });

  test('finds a slope that the prior leaves free', () => {
    // Odds 1/4, 1/2, 1, 2, 4: ln 2 a year, so 8 in 2026.
    const size = 30_000;
    const events = [1 / 5, 1 / 3, 1 / 2, 2 / 3, 4 / 5].map((share) => share * size);
    const parts = predictShare(series('share', events, size), 2026, { ...flat, slopeSd: 10 });
    expect(sum(parts, ({ slope }) => slope)).toBeCloseTo(Math.log(2), 3);
    expect(sum(parts, ({ a, b }) => a / b)).toBeCloseTo(8, 1);
    const stopped = predictShare(series('share', events, size), 2030, {
      ...flat,
      slopeSd: 10,
      stall: 1,
    });
    expect(sum(stopped, ({ a, b }) => a / b)).toBeCloseTo(4, 1);
  });
});
