import { expect, it } from 'vitest';
import { readPath } from '../../src/methods/input.js';

it('readPath needs a target year after the base year and passes on reasons of readDistance', () => {
  const input = {
    base: { year: 2020, value: '1' },
    direction: 'up',
    series: [{ year: 2024, value: 3 }],
  } as const;
  expect(readPath({ ...input, target: { year: 2021, value: 5 } })).toMatchObject({
    target: { year: 2021 },
  });
  expect(readPath({ ...input, target: { year: 2020, value: 5 } })).toBe('afterDue');
  expect(readPath({ ...input, target: { year: 2019, value: 5 } })).toBe('afterDue');
  expect(readPath(input)).toBe('noFigure');
});
