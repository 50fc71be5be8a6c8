import { expect, it } from 'vitest';
import { forecastTarget } from '../../../src/evaluate/forecast/forecastTarget.js';
import { atLeast, figure, target } from '../figures.js';

it('gives the forecast of a target: 50, 51, 52 is 59 in 2030', () => {
  const figures = [figure(2021, '50'), figure(2022, '51'), figure(2023, '52')];
  expect(forecastTarget(target(atLeast('60')), figures, { year: 2023 })).toMatchObject({
    status: 'assessed',
    expected: expect.closeTo(59, 9),
    verdict: 'misses',
    attainedIn: 2031,
  });
});
