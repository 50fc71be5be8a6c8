import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeastSquaresFit } from '../../src/stats/leastSquares.js';
import { leastSquares, thresholdProbability } from '../../src/stats/leastSquares.js';

const fit = leastSquares(
  [10, 12, 11, 15, 17].map((y, i) => ({ x: 2020 + i, y })),
) as LeastSquaresFit;

test('worked by hand', () => {
  // ŷ(2030) = 26.6, error 3.594440, 3 degrees of freedom. t₀.₉₅(3) = 2.353363: 26.6 −
  // 2.353363·3.594440 = 18.140977.
  expect(thresholdProbability({ fit, x: 2030, threshold: 18.140977, side: 'atLeast' })).toBeCloseTo(
    0.95,
    6,
  );
  expect(thresholdProbability({ fit, x: 2030, threshold: 18.140977, side: 'atMost' })).toBeCloseTo(
    0.05,
    6,
  );
  // The upper end of the 95 % interval, 38.039112, is passed with probability 2.5 %.
  expect(thresholdProbability({ fit, x: 2030, threshold: 38.039112, side: 'atLeast' })).toBeCloseTo(
    0.025,
    6,
  );
});

test('one half at the line itself', () => {
  expect(thresholdProbability({ fit, x: 2022, threshold: 13, side: 'atLeast' })).toBe(0.5);
  expect(thresholdProbability({ fit, x: 2022, threshold: 13, side: 'atMost' })).toBe(0.5);
});

describe('a perfect line', () => {
  // Infant mortality 2.7 in 2020, 0.1 more each year: 3.7 in 2030. 0.1·10 is not exact in binary.
  const perfect = leastSquares(
    [2020, 2021, 2022, 2023].map((x) => ({ x, y: 2.7 + 0.1 * (x - 2020) })),
  ) as LeastSquaresFit;

  test.each([
    [3.6, 'atLeast', 1],
    [3.6, 'atMost', 0],
    [3.8, 'atLeast', 0],
    [3.8, 'atMost', 1],
    [3.7, 'atLeast', 1],
    [3.7, 'atMost', 1],
    [3.7000001, 'atLeast', 0],
    [3.6999999, 'atMost', 0],
  ] as const)('against %f, %s: %i', (threshold, side, expected) => {
    expect(thresholdProbability({ fit: perfect, x: 2030, threshold, side })).toBe(expected);
  });

  test('a line through zero meets a threshold of zero', () => {
    // −0.3, −0.2, −0.1 in 2020 to 2022: 0 in 2023, up to rounding.
    const rising = leastSquares(
      [-0.3, -0.2, -0.1].map((y, i) => ({ x: 2020 + i, y })),
    ) as LeastSquaresFit;
    expect(thresholdProbability({ fit: rising, x: 2023, threshold: 0, side: 'atLeast' })).toBe(1);
    expect(thresholdProbability({ fit: rising, x: 2023, threshold: 0, side: 'atMost' })).toBe(1);
  });
});

test('far away it is 0 or 1, never anything else', () => {
  // The distance in errors is beyond the largest number.
  const calm = { ...fit, residualStandardError: 1e-9 };
  expect(thresholdProbability({ fit: calm, x: 2022, threshold: -1e305, side: 'atLeast' })).toBe(1);
  expect(thresholdProbability({ fit: calm, x: 2022, threshold: 1e305, side: 'atLeast' })).toBe(0);
});

test('none for two points, or what is no number', () => {
  const { residualStandardError: _, ...two } = fit;
  expect(
    thresholdProbability({ fit: two, x: 2030, threshold: 5, side: 'atLeast' }),
  ).toBeUndefined();
  expect(thresholdProbability({ fit, x: 2030, threshold: NaN, side: 'atLeast' })).toBeUndefined();
  expect(
    thresholdProbability({ fit, x: 2030, threshold: Infinity, side: 'atLeast' }),
  ).toBeUndefined();
  expect(
    thresholdProbability({
      fit: { ...fit, residualStandardError: 0 },
      x: 2030,
      threshold: NaN,
      side: 'atMost',
    }),
  ).toBeUndefined();
  expect(thresholdProbability({ fit, x: NaN, threshold: 5, side: 'atLeast' })).toBeUndefined();
});

const points = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 2010, max: 2025 }),
    y: fc.double({ min: -100, max: 100, noNaN: true }),
  }),
  {
    minLength: 3,
    maxLength: 12,
    selector: (point) => point.x,
  },
);
const threshold = fc.double({ min: -200, max: 200, noNaN: true });

test('both sides add up to 1, and mirrored data swap the sides', () => {
  fc.assert(
    fc.property(points, threshold, (list, at) => {
      const line = leastSquares(list) as LeastSquaresFit;
      fc.pre((line.residualStandardError ?? 0) > 1e-6);
      const mirrored = leastSquares(list.map((p) => ({ x: p.x, y: -p.y }))) as LeastSquaresFit;
      const up =
        thresholdProbability({ fit: line, x: 2030, threshold: at, side: 'atLeast' }) ?? NaN;
      const down =
        thresholdProbability({ fit: line, x: 2030, threshold: at, side: 'atMost' }) ?? NaN;
      expect(up + down).toBeCloseTo(1, 10);
      expect(
        thresholdProbability({ fit: mirrored, x: 2030, threshold: -at, side: 'atMost' }),
      ).toBeCloseTo(up, 8);
    }),
  );
});

test('a higher threshold is never more likely to be reached', () => {
  fc.assert(
    fc.property(points, threshold, threshold, (list, a, b) => {
      const line = leastSquares(list) as LeastSquaresFit;
      const near =
        thresholdProbability({ fit: line, x: 2030, threshold: Math.min(a, b), side: 'atLeast' }) ??
        NaN;
      const far =
        thresholdProbability({ fit: line, x: 2030, threshold: Math.max(a, b), side: 'atLeast' }) ??
        NaN;
      expect(far).toBeLessThanOrEqual(near + 1e-7);
    }),
  );
});
