import { describe, expect, test } from 'vitest';
import { forecastValues } from '../../src/stats/forecastValues.js';
import { mixtureQuantile } from '../../src/stats/mixture.js';

const years = [2021, 2022, 2023];
/** A prior that leaves the drift to the values. */
const free = { line: 0.68, stall: 0, drift: 1e9, noise: 0 };

describe('forecastValues', () => {
  test('a line and a walk with drift, worked by hand', () => {
    // 1, 3, 2. Line: mean 2 in 2022, slope ½, S = 1.5, |XᵀX| = 3·2 = 6. Walk: from 2 in 2023, drift
    // ½, steps 2 and −1 less ½ are 1.5 and −1.5, S = 4.5, two years. The odds of the walk are the
    // prior's times √6/√2·√(1.5/4.5) = 1.
    // 2030, line: 2 + 8·½ = 6, variance 1.5·(1 + 1/3) + 8²·1.5/2 = 50.
    // 2030, walk: 2 + 7·½ = 5.5, variance 4.5·7 + 7²·4.5/2 = 141.75.
    const found = forecastValues(years, [1, 3, 2], 2030, free);
    expect(found.df).toBe(1);
    expect(found.weights).toEqual([expect.closeTo(0.68, 9), expect.closeTo(0.32, 9)]);
    expect(found.centres).toEqual([expect.closeTo(6, 6), expect.closeTo(5.5, 6)]);
    expect(found.errors).toEqual([
      expect.closeTo(Math.sqrt(50), 6),
      expect.closeTo(Math.sqrt(141.75), 6),
    ]);
    expect(found.expected).toBeCloseTo(0.68 * 6 + 0.32 * 5.5, 6);
    expect(found.drift).toBeCloseTo(0.5, 6);
  });

  test('a trend that stops keeps its last level', () => {
    // Line: 2 + ½ = 2.5 in 2023; walk: 2. Half of each goes on.
    const { weights, centres } = forecastValues(years, [1, 3, 2], 2030, { ...free, stall: 0.5 });
    expect(weights).toEqual([0.34, 0.34, 0.16, 0.16].map((weight) => expect.closeTo(weight, 9)));
    expect(centres).toEqual([6, 2.5, 5.5, 2].map((centre) => expect.closeTo(centre, 6)));
  });

  test('the prior halves a drift that is known as precisely as the prior', () => {
    // The drift of the line has variance 1.5/2 = 0.75: with the same in the prior ¼ a year is left.
    const { centres } = forecastValues(years, [1, 3, 2], 2030, { ...free, drift: Math.sqrt(0.75) });
    expect(centres[0]).toBeCloseTo(2 + 8 * 0.25, 9);
  });

  test('an exact line continues, with the noise of its rounding', () => {
    const exact = forecastValues(years, [50, 51, 52], 2030, { ...free, noise: 0.1 });
    expect(exact.expected).toBeCloseTo(59, 6);
    expect(exact.errors[0]).toBeCloseTo(Math.sqrt(0.01 * (4 / 3) + (64 * 0.01) / 2), 9);
    expect(forecastValues(years, [50, 51, 52], 2030, free).expected).toBeCloseTo(59, 6);
  });

  test('wandering values are a walk, scattered ones a line', () => {
    const many = Array.from({ length: 10 }, (_, i) => 2016 + i);
    const prior = { ...free, noise: 0.01, drift: 1 };
    const scatter = forecastValues(many, [5, 1, 5, 1, 5, 1, 5, 1, 5, 1], 2030, prior);
    const wander = forecastValues(many, [0, 1, 2, 3, 4, 3, 2, 1, 0, -1], 2030, prior);
    // The line comes first, where it has any weight.
    expect(scatter.weights[0]).toBeGreaterThan(0.95);
    expect(wander.weights.at(-1)).toBeGreaterThan(0.8);
    expect(mixtureQuantile(wander, 0.975) - mixtureQuantile(wander, 0.025)).toBeGreaterThan(8);
  });

  test('four values leave two degrees of freedom', () => {
    // 1, 3, 2, 4 from 2021. Line: mean 2.5, slope 4/5, S = 5 − 16/5 = 1.8, |XᵀX| = 4·5 = 20. Walk:
    // drift 1, steps 2, −1, 2 less 1, S = 1 + 4 + 1 = 6, three years. The odds of the walk are
    // 0.32/0.68·√(20/3)·1.8/6 = 0.364516. 2030, line: 2.5 + 0.8·7.5, 0.9·(5/4 + 7.5²/5) = 11.25;
    // walk: 4 + 6, 3·(6 + 6²/3) = 54.
    const found = forecastValues([2021, 2022, 2023, 2024], [1, 3, 2, 4], 2030, free);
    expect(found.df).toBe(2);
    expect(found.weights[0]).toBeCloseTo(1 / 1.364516, 6);
    expect(found.centres).toEqual([expect.closeTo(8.5, 6), expect.closeTo(10, 6)]);
    expect(found.errors).toEqual([
      expect.closeTo(Math.sqrt(11.25), 6),
      expect.closeTo(Math.sqrt(54), 6),
    ]);
  });

  test('weights a line and a walk over a gap, worked by hand', () => {
    // 1, 3, 2 in 2021, 2022, 2024. Line: times −4/3, −1/3, 5/3, squares 14/3, slope 3/14, S = 2 −
    // 3/14 = 25/14, |XᵀX| = 3·14/3 = 14. Walk: drift 1/3, S = (5/3)² + (5/3)²/2 = 25/6, steps 1 and
    // 2 of a span of 3: 6. The odds of the walk are the prior's times √14/√6·√((25/14)/(25/6)) = 1.
    const found = forecastValues([2021, 2022, 2024], [1, 3, 2], 2030, free);
    expect(found.weights).toEqual([expect.closeTo(0.68, 9), expect.closeTo(0.32, 9)]);
    // Line: 2 + (3/14)·(2030 − 2022⅓); walk: 2 + 6/3.
    expect(found.centres).toEqual([expect.closeTo(2 + 23 / 14, 6), expect.closeTo(4, 6)]);
    expect(found.errors).toEqual([
      // 25/14·(1 + 1/3 + (23/3)²·3/14) and 25/6·(6 + 6²/3).
      expect.closeTo(Math.sqrt((25 / 14) * (4 / 3 + ((23 / 3) ** 2 * 3) / 14)), 6),
      expect.closeTo(Math.sqrt(75), 6),
    ]);
  });

  test('counts years, not figures', () => {
    // The gap of three years is three steps: from 0 by 1 a year to 5 in 2025, 10 in 2030.
    expect(forecastValues([2020, 2021, 2022, 2025], [0, 1, 2, 5], 2030, free).expected).toBeCloseTo(
      10,
      6,
    );
  });
});
