import { expect, it } from 'vitest';
import { readInput, requirePath } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const pathOf = (input: MethodInput) => requirePath(readInput(input));

it('requirePath needs a target year after the base year and the rest of requireDistance', () => {
  const input = {
    base: { year: 2020, value: '1' },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(pathOf({ ...input, target: { year: 2021, value: 5 } })).toMatchObject({
    target: { year: 2021 },
  });
  expect(pathOf({ ...input, target: { year: 2020, value: 5 } })).toBe('afterDue');
  expect(pathOf({ ...input, target: { year: 2019, value: 5 } })).toBe('afterDue');
  expect(pathOf(input)).toBe('noFigure');
});
