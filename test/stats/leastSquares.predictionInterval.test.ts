import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeastSquaresFit } from '../../src/stats/leastSquares.js';
import { leastSquares, predictionInterval, predictValue } from '../../src/stats/leastSquares.js';

const fit = leastSquares(
  [10, 12, 11, 15, 17].map((y, i) => ({ x: 2020 + i, y })),
) as LeastSquaresFit;

test('worked by hand', () => {
  // ŷ(2030) = 13 + 1.7·8 = 26.6; error = √12.92 = 3.594440 (see predictionError.test.ts); t₀.₉₇₅
  // with 3 degrees of freedom = 3.182446. 3.182446·3.594440 = 11.439112: 15.160888 to 38.039112.
  const interval = predictionInterval(fit, 2030, 0.95);
  expect(interval?.low).toBeCloseTo(15.16089, 4);
  expect(interval?.high).toBeCloseTo(38.03911, 4);
});

test('three points: one degree of freedom', () => {
  // x 0, 1, 2; y 1, 3, 4. x̄ = 1, ȳ = 8/3, Sxx = 2, Sxy = 5/3 + 0 + 4/3 = 3, slope 1.5. ŷ: 7/6,
  // 16/6, 25/6; residuals −1/6, 2/6, −1/6; squares 6/36 = 1/6, s² = 1/6. At x = 3: ŷ = 17/3, error
  // = √(1/6·(1 + 1/3 + 4/2)) = √(1/6·10/3) = √(5/9) = 0.745356. t₀.₉₇₅(1) = 12.7062;
  // 12.7062·0.745356 = 9.470644; 5.666667 ± 9.470644 is −3.80398 to 15.13731.
  const three = leastSquares([1, 3, 4].map((y, x) => ({ x, y }))) as LeastSquaresFit;
  const interval = predictionInterval(three, 3, 0.95);
  expect(interval?.low).toBeCloseTo(-3.80398, 4);
  expect(interval?.high).toBeCloseTo(15.13731, 4);
});

test('a perfect line: the interval is the point', () => {
  const perfect = leastSquares([1, 2, 3, 4].map((y, i) => ({ x: 2020 + i, y }))) as LeastSquaresFit;
  expect(predictionInterval(perfect, 2030, 0.95)).toEqual({ low: 11, high: 11 });
});

test('none for two points, or a level or year outside its range', () => {
  const { residualStandardError: _, ...two } = fit;
  expect(predictionInterval(two, 2030, 0.95)).toBeUndefined();
  for (const level of [0, 1, 95, -1, NaN])
    expect(predictionInterval(fit, 2030, level)).toBeUndefined();
  expect(predictionInterval(fit, NaN, 0.95)).toBeUndefined();
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
const level = fc.double({ min: 0.1, max: 0.999, noNaN: true });

test('it lies around the line, and a higher level is wider', () => {
  fc.assert(
    fc.property(points, level, level, (list, a, b) => {
      fc.pre(Math.abs(a - b) > 1e-3);
      const line = leastSquares(list) as LeastSquaresFit;
      fc.pre((line.residualStandardError ?? 0) > 1e-6);
      const expected = predictValue(line, 2030) ?? NaN;
      const narrow = predictionInterval(line, 2030, Math.min(a, b));
      const wide = predictionInterval(line, 2030, Math.max(a, b));
      expect(narrow?.low).toBeLessThan(expected);
      expect(narrow?.high).toBeGreaterThan(expected);
      expect(wide?.low).toBeLessThan(narrow?.low ?? NaN);
      expect(wide?.high).toBeGreaterThan(narrow?.high ?? NaN);
    }),
  );
});
