import { describe, expect, test } from 'vitest';
import { testDispersion, testTrend } from '../../src/stats/testCounts.js';

const years = [2021, 2022, 2023];
const counts = (kind: 'rate' | 'share', events: readonly number[], size = 100) => ({
  kind,
  years,
  events,
  exposures: events.map(() => size),
});

describe('testTrend', () => {
  test('is the Cochran–Armitage test, worked by hand', () => {
    // 10, 14, 19 of 100: 43 of 300. Score 19 − 10 = 9. Variance 43/300·257/300·200 = 24.558, so
    // z = 1.8161 and 1 − Φ(z) = 0.0347. As rates: 43·2/3 = 28.667, z = 1.6809, 0.0464.
    expect(testTrend(counts('share', [10, 14, 19])).rise).toBeCloseTo(0.0347, 4);
    expect(testTrend(counts('rate', [10, 14, 19])).rise).toBeCloseTo(0.0464, 4);
    expect(testTrend(counts('rate', [10, 14, 19])).fall).toBeCloseTo(1 - 0.0464, 4);
  });

  test('is widened by an excess of variance', () => {
    // Four times the variance: half of z, 0.8405; 1 − Φ = 0.2003.
    expect(testTrend(counts('rate', [10, 14, 19]), 4).rise).toBeCloseTo(0.2003, 4);
  });

  test('gives 1 without events, or with only events', () => {
    expect(testTrend(counts('rate', [0, 0, 0]))).toEqual({ rise: 1, fall: 1 });
    expect(testTrend(counts('share', [100, 100, 100]))).toEqual({ rise: 1, fall: 1 });
  });
});

describe('testDispersion', () => {
  test('worked by hand', () => {
    // 10, 30, 10: no slope, mean 50/3. Squares 2·(20/3)² + (40/3)² = 2400/9, over 50/3: X² = 16
    // with one degree of freedom; 2Φ(−4) = 6.334e−5.
    const { p, excess } = testDispersion(counts('rate', [10, 30, 10]));
    expect(excess).toBeCloseTo(16, 3);
    expect(p).toBeCloseTo(6.334e-5, 7);
    // Of 100: the variance is (50/3)·(1 − 1/6), so X² = 16·6/5 = 19.2.
    expect(testDispersion(counts('share', [10, 30, 10])).excess).toBeCloseTo(19.2, 3);
  });

  test('around a trend, with years of unequal size', () => {
    // Exposures of 2, 1 and 1 thousand million in 2021, 2022 and 2024; a rate that doubles every
    // year gives 1, 1 and 4 million. Off it by 2, −3 and 1 thousand Σd and Σtd stay, so the fit
    // does. X² = 4e6/1e6 + 9e6/1e6 + 1e6/4e6 = 13.25; 2Φ(−√13.25) = 2.7258e−4.
    const uneven = { years: [2021, 2022, 2024] };
    const rates = testDispersion({
      kind: 'rate',
      ...uneven,
      events: [1_002_000, 997_000, 4_001_000],
      exposures: [2e9, 1e9, 1e9],
    });
    expect(rates.excess).toBeCloseTo(13.25, 3);
    expect(rates.p).toBeCloseTo(2.7258e-4, 7);
    // Odds ¼, ½ and 2: 1/5, 1/3 and 2/3 of 3, 1.5 and 1.5 million, off by 1 000, −1 500 and 500.
    // Variances 0.48, 1/3 and 1/3 million: X² = 2.08333 + 6.75 + 0.75 = 9.58333, p = 0.0019635.
    const shares = testDispersion({
      kind: 'share',
      ...uneven,
      events: [601_000, 498_500, 1_000_500],
      exposures: [3e6, 1.5e6, 1.5e6],
    });
    expect(shares.excess).toBeCloseTo(9.58333, 3);
    expect(shares.p).toBeCloseTo(0.0019635, 6);
  });

  test('four years leave two degrees of freedom', () => {
    // 10, 30, 30, 10 have no slope and mean 20: X² = 4·100/20 = 20, e^−10 = 4.54e−5.
    const { p, excess } = testDispersion({
      ...counts('rate', [10, 30, 30, 10]),
      years: [2021, 2022, 2023, 2024],
    });
    expect(excess).toBeCloseTo(10, 3);
    expect(p).toBeCloseTo(Math.exp(-10), 8);
  });

  test('a trend is not overdispersion', () => {
    // 100, 200, 400 doubles each year: on the log scale a straight line, but for the weak prior.
    expect(testDispersion(counts('rate', [100, 200, 400], 1e4)).p).toBeGreaterThan(0.5);
  });

  test.each([
    ['no event', [0, 0, 0]],
    ['two years', [5, 50]],
  ])('%s: nothing is unusual', (_name, events) => {
    expect(
      testDispersion({ ...counts('rate', events), years: years.slice(0, events.length) }),
    ).toEqual({ p: 1, excess: 1 });
    expect(testDispersion(counts('share', [100, 100, 100]))).toEqual({ p: 1, excess: 1 });
  });
});
