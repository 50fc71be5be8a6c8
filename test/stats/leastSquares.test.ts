import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares } from '../../src/stats/leastSquares.js';

test('worked by hand', () => {
  // x 2020…2024, y 10, 12, 11, 15, 17. x̄ = 2022, ȳ = 65/5 = 13. x − x̄: −2 −1 0 1 2; y − ȳ: −3 −1
  // −2 2 4. Sxx = 4 + 1 + 0 + 1 + 4 = 10; Sxy = 6 + 1 + 0 + 2 + 8 = 17; slope = 1.7; intercept = 13
  // − 1.7·2022 = −3424.4. ŷ: 9.6, 11.3, 13, 14.7, 16.4; residuals 0.4, 0.7, −2, 0.3, 0.6; squares
  // 0.16 + 0.49 + 4 + 0.09 + 0.36 = 5.1. s = √(5.1/3) = √1.7 = 1.303840.
  const fit = leastSquares([10, 12, 11, 15, 17].map((y, i) => ({ x: 2020 + i, y })));
  expect(fit).toEqual({
    slope: expect.closeTo(1.7, 12),
    intercept: expect.closeTo(-3424.4, 9),
    centre: { x: 2022, y: 13 },
    n: 5,
    sxx: 10,
    scale: 17,
    residualStandardError: expect.closeTo(Math.sqrt(1.7), 12),
  });
});

test('two points have a line and no residual standard error', () => {
  const fit = leastSquares([
    { x: 2020, y: 4 },
    { x: 2022, y: 5 },
  ]);
  expect(fit?.slope).toBe(0.5);
  expect(fit?.n).toBe(2);
  expect(fit).not.toHaveProperty('residualStandardError');
});

test.each([
  ['no point', []],
  ['one point', [{ x: 2020, y: 1 }]],
  [
    'one year twice',
    [
      { x: 2020, y: 1 },
      { x: 2020, y: 2 },
    ],
  ],
  [
    'no number',
    [
      { x: 2020, y: NaN },
      { x: 2021, y: 2 },
    ],
  ],
  [
    'an infinite year',
    [
      { x: Infinity, y: 1 },
      { x: 2021, y: 2 },
    ],
  ],
  [
    'a square beyond the largest number',
    [
      { x: 0, y: 1e200 },
      { x: 1, y: -1e200 },
      { x: 2, y: 1e200 },
    ],
  ],
])('%s: no line', (_name, points) => {
  expect(leastSquares(points)).toBeUndefined();
});

// 0.1·i is not exact in binary: the residuals are rounding, and the line is perfect all the same.
test('a perfect line has a residual standard error of exactly 0', () => {
  expect(
    leastSquares([2020, 2021, 2022, 2024, 2025].map((x) => ({ x, y: 4.9 + 0.1 * (x - 2020) })))
      ?.residualStandardError,
  ).toBe(0);
  expect(leastSquares([0, 0, 0].map((y, i) => ({ x: 2020 + i, y })))?.residualStandardError).toBe(
    0,
  );
});

test('scatter that is small but real is kept', () => {
  // y 5, 5.000001, 5 : slope 0, residuals −1/3, 2/3, −1/3 of 1e-6, s = √(6/9)·1e-6 = 8.165e-7.
  const fit = leastSquares([5, 5.000001, 5].map((y, i) => ({ x: 2020 + i, y })));
  expect(fit?.residualStandardError).toBeCloseTo(8.165e-7, 10);
});

const points = fc.uniqueArray(
  fc.record({
    x: fc.integer({ min: 1990, max: 2035 }),
    y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  }),
  {
    minLength: 3,
    maxLength: 20,
    selector: (point) => point.x,
  },
);

test('the order of the points changes no digit', () => {
  fc.assert(
    fc.property(
      points.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([one, other]) => {
        expect(leastSquares(other)).toEqual(leastSquares(one));
      },
    ),
  );
});

test('no other line near it has a smaller sum of squares', () => {
  fc.assert(
    fc.property(
      points,
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (list, turn, lift) => {
        const fit = leastSquares(list);
        if (fit === undefined) throw new Error('no fit');
        const squares = (slope: number, y: number): number =>
          list.reduce((sum, p) => sum + (p.y - y - slope * (p.x - fit.centre.x)) ** 2, 0);
        const least = squares(fit.slope, fit.centre.y);
        expect(least).toBeLessThanOrEqual(
          squares(fit.slope + turn, fit.centre.y + lift) * (1 + 1e-9) + 1e-9,
        );
      },
    ),
  );
});

test('moving all years changes only where the line lies', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: -2000, max: 2000 }), (list, shift) => {
      const one = leastSquares(list);
      const moved = leastSquares(list.map((p) => ({ x: p.x + shift, y: p.y })));
      expect(moved?.slope).toBeCloseTo(one?.slope ?? NaN, 6);
      expect(moved?.residualStandardError).toBeCloseTo(one?.residualStandardError ?? NaN, 6);
    }),
  );
});
