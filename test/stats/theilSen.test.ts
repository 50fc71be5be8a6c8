import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares, predictValue } from '../../src/stats/leastSquares.js';
import { theilSen } from '../../src/stats/theilSen.js';

test('worked by hand', () => {
  // x 2020, 2021, 2022, 2024; y 10, 12, 11, 30 (a spike in the last year). Slopes: 2/1 = 2, 1/2 =
  // 0.5, 20/4 = 5, −1/1 = −1, 18/3 = 6, 19/2 = 9.5. Sorted: −1, 0.5, 2, 5, 6, 9.5; median 3.5.
  // Median x = 2021.5. y − 3.5·(x − 2021.5): 10 + 5.25 = 15.25, 12 + 1.75 = 13.75, 11 − 1.75 =
  // 9.25, 30 − 8.75 = 21.25; sorted 9.25, 13.75, 15.25, 21.25; median 14.5. Intercept = 14.5 −
  // 3.5·2021.5 = −7060.75.
  const line = theilSen([
    { x: 2020, y: 10 },
    { x: 2021, y: 12 },
    { x: 2022, y: 11 },
    { x: 2024, y: 30 },
  ]);
  expect(line).toEqual({ slope: 3.5, intercept: -7060.75, centre: { x: 2021.5, y: 14.5 } });
});

test('one spike in the last year does not decide it', () => {
  // Straight down by 1 a year, the last figure thrown up by 20: ten of the fifteen slopes are −1.
  const calm = [9, 8, 7, 6, 5, 4].map((y, i) => ({ x: 2018 + i, y }));
  const spiked = calm.map((p) => (p.x === 2023 ? { x: p.x, y: p.y + 20 } : p));
  expect(theilSen(spiked)?.slope).toBe(-1);
  expect(leastSquares(spiked)?.slope).toBeGreaterThan(0);
});

test('pairs within one year have no slope and are left out', () => {
  // 2020: 1 and 3; 2022: 5. Slopes (5 − 1)/2 = 2 and (5 − 3)/2 = 1; median 1.5.
  expect(
    theilSen([
      { x: 2020, y: 1 },
      { x: 2020, y: 3 },
      { x: 2022, y: 5 },
    ])?.slope,
  ).toBe(1.5);
});

test('a level line has a slope of plain 0', () => {
  const level = [2022, 2021, 2020].map((x) => ({ x, y: 3 }));
  expect(Object.is(theilSen(level)?.slope, 0)).toBe(true);
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
    'no number after numbers, where a median could miss it',
    [
      { x: 2020, y: 1 },
      { x: 2021, y: 2 },
      { x: 2022, y: 3 },
      { x: 2023, y: 4 },
      { x: 2024, y: NaN },
    ],
  ],
  [
    'a slope beyond the largest number',
    [
      { x: 0, y: 1e308 },
      { x: 0.5, y: -1e308 },
    ],
  ],
])('%s: no line', (_name, points) => {
  expect(theilSen(points)).toBeUndefined();
});

const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2035 }), { minLength: 2, maxLength: 12 });

test('on an exact line it agrees with least squares', () => {
  fc.assert(
    fc.property(
      years,
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      (xs, slope, level) => {
        const points = xs.map((x) => ({ x, y: level + slope * (x - 2020) }));
        const robust = theilSen(points);
        const least = leastSquares(points);
        if (robust === undefined || least === undefined) throw new Error('no line');
        expect(robust.slope).toBeCloseTo(slope, 7);
        expect(least.slope).toBeCloseTo(slope, 7);
        expect(predictValue(robust, 2030)).toBeCloseTo(level + slope * 10, 7);
        expect(predictValue(least, 2030)).toBeCloseTo(level + slope * 10, 7);
        expect(robust.intercept).toBeCloseTo(least.intercept, 4);
      },
    ),
  );
});

test('the order of the points changes no digit', () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 2010, max: 2025 }),
      y: fc.double({ min: -100, max: 100, noNaN: true }),
    }),
    { minLength: 2, maxLength: 10 },
  );
  fc.assert(
    fc.property(
      points.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([one, other]) => {
        expect(theilSen(other)).toEqual(theilSen(one));
      },
    ),
  );
});
