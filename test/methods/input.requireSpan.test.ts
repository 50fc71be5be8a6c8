import { expect, it } from 'vitest';
import { readInput, requireSpan } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const spanOf = (input: MethodInput) => requireSpan(readInput(input));

it('requireSpan needs a base and passes on reasons of requireLatest', () => {
  const input = {
    base: { year: 2020, value: '1' },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(spanOf(input)).toMatchObject({ base: { year: 2020 }, latest: { year: 2024 } });
  expect(spanOf({ ...input, base: null })).toBe('noBaseline');
  expect(spanOf({ ...input, series: [] })).toBe('noObservation');
});
