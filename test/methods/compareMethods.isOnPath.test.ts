import { expect, it } from 'vitest';
import { isOnPath } from '../../src/methods/compareMethods.js';
import type { Distance } from '../../src/methods/input.js';
import { readInput, requirePath } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const pathOf = (input: MethodInput) => requirePath(readInput(input));

const onPath = (base: string, x: string, target: string, direction: 'up' | 'down') =>
  isOnPath(
    pathOf({
      base: { year: 2020, value: base },
      target: { year: 2027, value: target },
      direction,
      series: [{ year: 2023, value: x }],
    }) as Distance,
  );

it('isOnPath includes the path itself, even if its value does not terminate', () => {
  expect(onPath('0', '3', '7', 'up')).toBe(true);
  expect(onPath('0', '2.999999999999999999999', '7', 'up')).toBe(false);
  // 0 → 1 in seven years: 3/7 = 0.428571428571…
  expect(onPath('0', '0.4285714285714285714285', '1', 'up')).toBe(false);
  expect(onPath('0', '0.4285714285714285714286', '1', 'up')).toBe(true);
  expect(onPath('7', '4', '0', 'down')).toBe(true);
  expect(onPath('7', '4.01', '0', 'down')).toBe(false);
});
