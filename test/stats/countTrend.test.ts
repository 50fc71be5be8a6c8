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

  test('weights years by exposure, and the prior as a year in the middle', () => {
    // Exposures of 2 and 1 thousand million put the middle in 2022. On a rate that doubles every
    // year, 0.001 in 2022, lie 1, 1 (the prior, also a thousand million) and 4 million events. Off
    // it by 2, −3 and 1 times 100 000 both Σd and Σtd stay: −2 + 0 + 2 = 0. So the fit is the same.
    const uneven = {
      kind: 'rate',
      years: [2021, 2024],
      events: [1_200_000, 4_100_000],
      exposures: [2e9, 1e9],
    } as const;
    const prior = { slopeSd: 10, stall: 0.25, levelEvents: 700_000, levelRate: 0.0007 };
    const parts = predictRate(uneven, 2025, prior);
    expect(parts).toHaveLength(14);
    const [goes, stops] = [parts.slice(6, 7), parts.slice(7, 8)];
    expect(goes[0]?.slope).toBeCloseTo(Math.log(2), 5);
    // 1.2 + 4.1 + 0.7 million; 0.001·2³ in 2025, 0.001·2² where the trend stops in 2024.
    expect(goes[0]?.a).toBe(6_000_000);
    expect((goes[0]?.a ?? NaN) / (goes[0]?.b ?? NaN)).toBeCloseTo(0.008, 6);
    expect((stops[0]?.a ?? NaN) / (stops[0]?.b ?? NaN)).toBeCloseTo(0.004, 6);
    expect(stops[0]?.slope).toBe(0);
    // The times −1, 0, 2 with weights 1, 1, 4 have variance 17/6 − (7/6)² = 53/36, so the slope has
    // the precision 6 000 000·53/36 = 8 833 333; slopes are one standard deviation apart.
    const gap = (parts[8]?.slope ?? NaN) - (goes[0]?.slope ?? NaN);
    expect(gap * Math.sqrt(8_833_333)).toBeCloseTo(1, 4);
    // The middle one of seven normal densities: 1/(1 + 2(e^−½ + e^−2 + e^−4.5)) = 0.39905.
    expect(goes[0]?.weight).toBeCloseTo(0.75 * 0.39905, 4);
    expect(stops[0]?.weight).toBeCloseTo(0.25 * 0.39905, 4);
  });

  test('a prior without a rate still counts as events in the middle', () => {
    // Σtd = (D + m)·t̄ with t̄ = (−1 + 4·2)/5 = 7/5 for a doubling rate: −1 + 2·4.7 = 8.4 = 6·7/5
    // (in millions of events, with a prior of 0.3). W = 2e9·2⁻⁴ + 1e9·2⁻¹ = 0.625e9 in 2025.
    const [, , , , , , middle] = predictRate(
      { kind: 'rate', years: [2021, 2024], events: [1e6, 4.7e6], exposures: [2e9, 1e9] },
      2025,
      { slopeSd: 10, stall: 0.5, levelEvents: 3e5 },
    );
    expect(middle?.slope).toBeCloseTo(Math.log(2), 5);
    expect((middle?.b ?? NaN) / 0.625e9).toBeCloseTo(1, 4);
  });

  test('shrinks slopes towards zero more for a narrower prior', () => {
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

  test('weights years by size, and the prior as a year in the middle', () => {
    // Odds double every year, ½ in the middle (2022): shares 1/5, 1/3, 2/3 of 6, 1.8 (the prior:
    // 0.9 of either kind) and 3 million are 1.2, 0.6 and 2. What is counted, 1, 0.9 and 1.9, is off
    // by −2, 3 and −1 times 100 000, so that both Σs and Σts stay: 2 + 0 − 2 = 0.
    const parts = predictShare(
      { kind: 'share', years: [2021, 2024], events: [1e6, 1.9e6], exposures: [6e6, 3e6] },
      2025,
      { slopeSd: 10, stall: 0.25, levelEvents: 0.9e6 },
    );
    expect(parts).toHaveLength(14);
    const [goes, stops, next] = parts.slice(6, 9);
    expect(goes?.slope).toBeCloseTo(Math.log(2), 5);
    expect((goes?.a ?? NaN) / (goes?.b ?? NaN)).toBeCloseTo(4, 3);
    expect((stops?.a ?? NaN) / (stops?.b ?? NaN)).toBeCloseTo(2, 3);
    expect(stops?.slope).toBe(0);
    // Σnp(1 − p) = 0.96 + 0.4 + 0.66667 = 2.02667 million, times 1 + the odds.
    expect((goes?.a ?? NaN) / (2.0266667e6 * 5)).toBeCloseTo(1, 4);
    expect((stops?.a ?? NaN) / (2.0266667e6 * 3)).toBeCloseTo(1, 4);
    // The precision of the slope: Σnp(1 − p)t² − (Σnp(1 − p)t)²/Σnp(1 − p) =
    // 3.62667 − 0.37333²/2.02667 = 3.55789 million.
    const gap = (next?.slope ?? NaN) - (goes?.slope ?? NaN);
    expect(gap * Math.sqrt(3.55789e6)).toBeCloseTo(1, 3);
    // The middle one of seven normal densities: 1/(1 + 2(e^−½ + e^−2 + e^−4.5)) = 0.39905.
    expect(goes?.weight).toBeCloseTo(0.75 * 0.39905, 3);
    expect(stops?.weight).toBeCloseTo(0.25 * 0.39905, 3);
  });

  test('stays finite if neither counts nor prior limit the slope', () => {
    // None of 10, then all of 10: any steep slope explains them.
    const parts = predictShare(
      { kind: 'share', years: [2021, 2024], events: [0, 10], exposures: [10, 10] },
      2025,
      { slopeSd: 1000, stall: 0, levelEvents: 0.001 },
    );
    expect(sum(parts, () => 1)).toBeCloseTo(1, 9);
    for (const { a, b } of parts) expect(Number.isFinite(a) && Number.isFinite(b)).toBe(true);
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
