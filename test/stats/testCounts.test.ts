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
  test('is the test of Cochran and Armitage, worked by hand', () => {
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

  test('has nothing to say of no event, or of nothing but events', () => {
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

  test('a trend is no dispersion', () => {
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
