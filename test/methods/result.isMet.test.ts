import { expect, it } from 'vitest';
import type { Distance } from '../../src/methods/input.js';
import { readInput, requireDistance } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';
import { isMet } from '../../src/methods/result.js';

const distanceOf = (input: MethodInput) => requireDistance(readInput(input));

const met = (x: string | number, target: string, direction: 'up' | 'down') =>
  isMet(
    distanceOf({
      base: { year: 2020, value: 1 },
      target: { year: 2030, value: target },
      direction,
      series: [{ year: 2024, value: x }],
    }) as Distance,
  );

it('isMet includes the bound and decides by the last digit', () => {
  expect(met('70', '70.0', 'up')).toBe(true);
  expect(met('70', '70.0', 'down')).toBe(true);
  expect(met(`69.${'9'.repeat(30)}`, '70', 'up')).toBe(false);
  expect(met(`70.${'0'.repeat(29)}1`, '70', 'down')).toBe(false);
  expect(met(-1, '-2', 'up')).toBe(true);
  expect(met(-1, '-2', 'down')).toBe(false);
});
