import { expect, it } from 'vitest';
import { measureGrowth } from '../../src/methods/growth.js';
import type { Distance } from '../../src/methods/input.js';
import { readInput, requirePath } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const pathOf = (input: MethodInput) => requirePath(readInput(input));

const path = (base: number, x: number, target: number) =>
  pathOf({
    base: { year: 2020, value: base },
    target: { year: 2022, value: target },
    direction: 'up',
    series: [{ year: 2021, value: x }],
  }) as Distance;

it('measureGrowth gives the observed and the required growth, or a reason', () => {
  const growth = measureGrowth(path(100, 105, 121));
  expect(
    typeof growth === 'object' && [growth.observed.toNumber(), growth.required.toNumber()],
  ).toEqual([0.05, 0.1]);
  expect(measureGrowth(path(100, 105, 100))).toBe('noDistance');
  expect(measureGrowth(path(0, 105, 0))).toBe('noDistance');
  expect(measureGrowth(path(0, 105, 100))).toBe('nonPositive');
  expect(measureGrowth(path(100, -1, 121))).toBe('nonPositive');
  expect(measureGrowth(path(100, 105, -1))).toBe('nonPositive');
});
