import { expect, it } from 'vitest';
import { readSpan } from '../../src/methods/input.js';

it('readSpan needs a base and hands on the reasons of readLatest', () => {
  const input = {
    base: { year: 2020, value: '1' },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(readSpan(input)).toMatchObject({ base: { year: 2020 }, latest: { year: 2024 } });
  expect(readSpan({ ...input, base: null })).toBe('noBaseline');
  expect(readSpan({ ...input, series: [] })).toBe('noObservation');
});
