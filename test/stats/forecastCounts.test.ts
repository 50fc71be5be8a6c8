import { describe, expect, test } from 'vitest';
import { forecastCounts } from '../../src/stats/forecastCounts.js';

const years = [2021, 2022, 2023, 2024, 2025];
const series = (kind: 'rate' | 'share', events: readonly number[], size: number) => ({
  kind,
  years,
  events,
  exposures: events.map(() => size),
});
const flat = { slopeSd: 1e-9, stall: 0, levelEvents: 1 };
const none = [0, 0, 0, 0, 0];
const due = { due: 2030, level: 0.95 };

describe('forecastCounts', () => {
  test('of a rate without events, worked by hand', () => {
    // λ ~ Gamma(1, 5 000) and 1 000 births: geometric, P(K ≥ k) = (1/6)^k. P(K = 0) = 5/6. The
    // upper end is 2, since 1 − 1/36 = 0.972 and 1 − 1/216 = 0.995.
    const question = { ...due, exposure: 1000, atLeast: 0, atMost: 0 };
    const found = forecastCounts(series('rate', none, 1000), question, flat);
    expect(found.probability).toBeCloseTo(5 / 6, 6);
    expect([found.low, found.high]).toEqual([0, 2]);
    const one = forecastCounts(series('rate', none, 1000), { ...question, atMost: 1 }, flat);
    expect(one.probability).toBeCloseTo(35 / 36, 6);
    const above = { ...question, atLeast: 2, atMost: Infinity };
    expect(forecastCounts(series('rate', none, 1000), above, flat).probability).toBeCloseTo(
      1 / 36,
      6,
    );
  });

  test('of a share without successes, worked by hand, and from its other end', () => {
    // Beta(1, 51) and 10 trials: P(K = 0) = 51/61.
    const question = { ...due, exposure: 10, atLeast: 0, atMost: 0 };
    const found = forecastCounts(series('share', none, 10), question, flat);
    expect(found.probability).toBeCloseTo(51 / 61, 3);
    const all = forecastCounts(
      series('share', [10, 10, 10, 10, 10], 10),
      { ...question, atLeast: 10, atMost: 10 },
      flat,
    );
    expect(all.probability).toBeCloseTo(51 / 61, 3);
    expect([all.low, all.high]).toEqual([10 - found.high, 10 - found.low]);
    expect(all.expected).toBeCloseTo(1 - found.expected, 12);
  });

  test('counts and the normal form meet where they change over', () => {
    // About 149 and about 151 events: the interval and the probability of at most 150 hardly move.
    const at = (events: number) =>
      forecastCounts(
        series(
          'rate',
          years.map(() => events),
          10_000,
        ),
        { ...due, exposure: 10_000, atLeast: 0, atMost: 150 },
        { slopeSd: 0.05, stall: 0.03, levelEvents: 1 },
      );
    const [below, above] = [at(149), at(151)];
    expect(below.probability - above.probability).toBeGreaterThan(0);
    expect(below.probability - above.probability).toBeLessThan(0.06);
    expect(Math.abs(below.low - above.low)).toBeLessThanOrEqual(4);
    expect(Math.abs(below.high - above.high)).toBeLessThanOrEqual(6);
  });

  test('probabilities on both sides add up to 1', () => {
    for (const events of [none, [2, 3, 1, 4, 2], [300, 290, 310, 280, 305]])
      for (const kind of ['rate', 'share'] as const) {
        const end = kind === 'share' ? 1000 : Infinity;
        const at = (atLeast: number, atMost: number) =>
          forecastCounts(
            series(kind, events, 1000),
            { ...due, exposure: 1000, atLeast, atMost },
            { slopeSd: 0.05, stall: 0.03, levelEvents: 1 },
          ).probability;
        expect(at(0, 5) + at(6, end)).toBeCloseTo(1, 6);
        expect(at(0, end)).toBeCloseTo(1, 6);
      }
  });
});
