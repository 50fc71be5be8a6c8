import { expect, it } from 'vitest';
import { readInput, requireDistance } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const distanceOf = (input: MethodInput) => requireDistance(readInput(input));

it('requireDistance needs a target and passes on reasons of requireSpan', () => {
  const input = {
    base: { year: 2020, value: '1' },
    target: { year: 2019, value: 5 },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(distanceOf(input)).toMatchObject({
    base: { year: 2020 },
    latest: { year: 2024 },
    target: { year: 2019 },
  });
  expect(distanceOf({ ...input, target: null })).toBe('noFigure');
  expect(distanceOf({ ...input, base: null })).toBe('noBaseline');
});
