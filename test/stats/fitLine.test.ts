import { expect, test } from 'vitest';
import { fitLine } from '../../src/stats/fitLine.js';

test('worked by hand', () => {
  // 1, 3, 2: mean 2 in 2022, slope (1 + 0)/2 = ½; residuals −½, 1, −½, squares 1.5 over one degree
  // of freedom; the error of the slope is √1.5/√2.
  const line = fitLine([2021, 2022, 2023], [1, 3, 2]);
  expect(line).toMatchObject({ slope: 0.5, residual: Math.sqrt(1.5), df: 1 });
  expect(line?.slopeError).toBeCloseTo(Math.sqrt(0.75), 12);
  expect(line?.at(2030)).toBe(6);
});

test('four values leave two degrees of freedom', () => {
  // Mean 2.5, Σ(x − x̄)² = 5, slope (2.25 − 0.25 − 0.25 + 2.25)/5 = 0.8. Squares 5 − 4²/5 = 1.8
  // over two: 0.9; the error of the slope is √(0.9/5).
  const line = fitLine([2021, 2022, 2023, 2024], [1, 3, 2, 4]);
  expect(line?.slope).toBeCloseTo(0.8, 12);
  expect(line?.residual).toBeCloseTo(Math.sqrt(0.9), 12);
  expect(line?.slopeError).toBeCloseTo(Math.sqrt(0.18), 12);
  // 2.5 + 0.8·6.5 = 7.7.
  expect(line?.at(2029)).toBeCloseTo(7.7, 9);
});

test('a perfect line has no residual, whatever its level', () => {
  for (const level of [0, 1e6])
    expect(
      fitLine(
        [2020, 2021, 2022, 2024],
        [0, 0.1, 0.2, 0.4].map((y) => level + y),
      ),
    ).toMatchObject({ residual: 0, slopeError: 0, df: 2 });
});

test('two values have no residual to judge by', () => {
  expect(fitLine([2020, 2021], [1, 2])).toBeUndefined();
});
