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
    // 1 − (1/6)⁶: what lies beyond the interval attains too.
    const five = forecastCounts(series('rate', none, 1000), { ...question, atMost: 5 }, flat);
    expect(five.probability).toBeCloseTo(1 - 6 ** -6, 9);
    // Ten births: P(K = 0) = 5 000/5 010 = 0.998.
    const few = forecastCounts(
      series('rate', none, 1000),
      { ...question, exposure: 10, atMost: 5 },
      flat,
    );
    expect([few.low, few.high]).toEqual([0, 0]);
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

  test('of several events: the interval starts above 0', () => {
    // Gamma(21, 5 000) and 1 000 births: P(K = 0) = (5/6)²¹ = 0.02174, P(K = 1) = 21/6 of that,
    // 0.0761. At 95 % the lower end is the first k with 0.025 below or at it: 1; at 96 %: 0.
    const at = (level: number) =>
      forecastCounts(
        series('rate', [4, 4, 4, 4, 4], 1000),
        { due: 2030, level, exposure: 1000, atLeast: 1, atMost: 1 },
        flat,
      );
    expect([at(0.95).low, at(0.96).low]).toEqual([1, 0]);
    expect(at(0.95).probability).toBeCloseTo(3.5 * (5 / 6) ** 21, 6);
    // The geometric mean of the level: 21/5 000.
    expect(at(0.95).expected).toBeCloseTo(0.0042, 9);
  });

  test('of a share: the probability of each count, worked by hand', () => {
    // Beta(1, 51) and 10 trials: C(10, k)·B(1 + k, 61 − k)/B(1, 51). k = 0: 51/61 = 0.83607; k = 1:
    // 10·51/(61·60) = 0.13934; k = 2: 45·51·2/(61·60·59) = 0.02126. Sums 0.97541 and 0.99667.
    const at = (level: number, count: number) =>
      forecastCounts(
        series('share', none, 10),
        { due: 2030, level, exposure: 10, atLeast: count, atMost: count },
        flat,
      );
    expect(at(0.9, 1).probability).toBeCloseTo(510 / 3660, 6);
    expect(at(0.9, 2).probability).toBeCloseTo(4590 / 215_940, 6);
    // Upper ends at 0.95, 0.98 and 0.995.
    expect([at(0.9, 0).high, at(0.96, 0).high, at(0.99, 0).high]).toEqual([1, 2, 2]);
    // Odds of 1 to 51.
    expect(at(0.9, 0).expected).toBeCloseTo(1 / 52, 6);
  });

  test('a share near the top is counted one by one, from the top', () => {
    // 2 of 1 000 are missing every year: Beta(11, 4 991). None of 1 000 is missing with
    // B(11, 5991)/B(11, 4991) = Π (4991 + i)/(5991 + i), i = 0 … 10: 0.13439.
    const found = forecastCounts(
      series('share', [998, 998, 998, 998, 998], 1000),
      { ...due, exposure: 1000, atLeast: 1000, atMost: 1000 },
      flat,
    );
    expect(found.probability).toBeCloseTo(0.1343905, 5);
    expect(found.expected).toBeCloseTo(4991 / 5002, 6);
    expect(found.high).toBe(1000);
    // 10 are missing every year: Beta(51, 4 951), and of the next 1 000 up to 3 are missing with
    // 0.0139, up to 4 with 0.0359, up to 17 with 0.9734 and up to 18 with 0.9847.
    const some = forecastCounts(
      series('share', [990, 990, 990, 990, 990], 1000),
      { ...due, exposure: 1000, atLeast: 983, atMost: 996 },
      flat,
    );
    expect([some.low, some.high]).toEqual([982, 996]);
    expect(some.probability).toBeCloseTo(0.973422 - 0.01388, 4);
  });

  test('an interval ends at 3 000 where a distribution has a tail beyond', () => {
    // Half an event in 5 000: Gamma(½, 5 000), on average 140 in 1.4 million, but more than 3 000
    // with P(χ²₁ > 21.4) = 3.7e−6.
    const { low, high } = forecastCounts(
      series('rate', none, 1000),
      { due: 2030, level: 1 - 1e-7, exposure: 1.4e6, atLeast: 0, atMost: 0 },
      { ...flat, levelEvents: 0.5 },
    );
    expect([low, high]).toEqual([0, 3000]);
  });

  test('a trend continues, whichever end is counted', () => {
    // The rate doubles: 0.001 in 2021, 0.016 in 2025. The odds of the share do: ¼ in 2021, 4 in
    // 2025 (and its complement the other way).
    const prior = { slopeSd: 10, stall: 0, levelEvents: 1 };
    const question = { due: 2025, level: 0.95, exposure: 10, atLeast: 0, atMost: 0 };
    const rates = { kind: 'rate', years: [2021, 2023], exposures: [1e8, 1e8] } as const;
    const rate = forecastCounts({ ...rates, events: [1e5, 4e5] }, question, prior);
    expect([rate.expected, rate.slope]).toEqual([
      expect.closeTo(0.016, 5),
      expect.closeTo(Math.log(2), 4),
    ]);
    const shares = { kind: 'share', years: [2021, 2023], exposures: [1e7, 1e7] } as const;
    const share = forecastCounts({ ...shares, events: [2e6, 5e6] }, question, prior);
    expect([share.expected, share.slope]).toEqual([
      expect.closeTo(0.8, 4),
      expect.closeTo(Math.log(2), 3),
    ]);
    const turned = forecastCounts({ ...shares, events: [8e6, 5e6] }, question, prior);
    expect([turned.expected, turned.slope]).toEqual([
      expect.closeTo(0.2, 4),
      expect.closeTo(-Math.log(2), 3),
    ]);
  });

  test('large counts are normal on the log scale, worked by hand', () => {
    // Gamma(50 001, 500 000) and 100 000 births: about 10 000.2 events; the variance of the
    // logarithm is 1/50 001 + 1/10 000.2, so its standard deviation 0.0109543. 10
    // 000.2·e^∓(1.96·0.0109543): 9 787.8 and 10 217.2. From 9 899.5 to 10 000.5: z = −0.92391 and
    // 0.00274, Φ = 0.17777 and 0.50109.
    const found = forecastCounts(
      series('rate', [10_000, 10_000, 10_000, 10_000, 10_000], 100_000),
      { ...due, exposure: 100_000, atLeast: 9900, atMost: 10_000 },
      flat,
    );
    expect([found.low, found.high]).toEqual([9788, 10_217]);
    expect(found.probability).toBeCloseTo(0.323326, 4);
    expect(found.expected).toBeCloseTo(50_001 / 500_000, 6);
  });

  test('large counts of a share are normal on the logit scale, worked by hand', () => {
    // Beta(20 001, 30 001) and 10 000 trials: the logit is ln(20 001/30 001) = −0.405448 with
    // variance 1/20 001 + 1/30 001 + 1/(10 000·0.4·0.6), standard deviation 0.0223606. Its ends
    // −0.449274 and −0.361622 are 3 895.3 and 4 105.7. From 3 899.5 to 4 050.5: z = −1.8816 and
    // 0.9383, 0.82596 − 0.02994 = 0.79602.
    const at = (atLeast: number, atMost: number) =>
      forecastCounts(
        series('share', [4000, 4000, 4000, 4000, 4000], 10_000),
        { ...due, exposure: 10_000, atLeast, atMost },
        flat,
      );
    expect([at(0, 0).low, at(0, 0).high]).toEqual([3895, 4106]);
    expect(at(3900, 4050).probability).toBeCloseTo(0.796018, 4);
    expect(at(0, 10_000).probability).toBeCloseTo(1, 12);
  });

  test('the exact and the normal form agree at the switch', () => {
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
        // Also what was not counted one by one attains.
        expect(at(0, end)).toBeCloseTo(1, 12);
      }
  });
});
