import { expect, it } from 'vitest';
import { readDistance } from '../../src/methods/input.js';

it('readDistance needs a target and hands on the reasons of readSpan', () => {
  const input = {
    base: { year: 2020, value: '1' },
    target: { year: 2019, value: 5 },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(readDistance(input)).toMatchObject({
    base: { year: 2020 },
    latest: { year: 2024 },
    target: { year: 2019 },
  });
  expect(readDistance({ ...input, target: null })).toBe('noFigure');
  expect(readDistance({ ...input, base: null })).toBe('noBaseline');
});
