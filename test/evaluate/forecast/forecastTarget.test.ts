import { expect, it } from 'vitest';
import { forecastTarget } from '../../../src/evaluate/forecast/forecastTarget.js';
import { atLeast, figure, target } from '../figures.js';

it('gives the forecast of a target: 50, 51, 52, 53 is about 59 in 2030', () => {
  const figures = ['50', '51', '52', '53'].map((value, i) => figure(2021 + i, value));
  expect(forecastTarget(target(atLeast('60')), figures, { year: 2024 })).toMatchObject({
    status: 'assessed',
    model: 'values',
    expected: expect.closeTo(59, 0),
    attainedIn: 2031,
  });
});
