import { describe, expect, it } from 'vitest';
import { slowingFigures } from '../../../src/evaluate/attainment/slowingFigures.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import { pointOf } from '../figures.js';

const base = {
  year: 2020,
  exact: new Decimal(10),
  used: { year: 2020, value: '10', unit: 'percent', origin: 'observed' },
} as const;
const figures = (latest: [number, string], ...points: [number, string][]) => {
  const { before, after } = slowingFigures(
    {
      points: points.map(([year, value]) => pointOf(year, value)),
      replaced: [],
      contradicted: [],
      noCases: [],
      sex: 'total',
    },
    base,
    pointOf(...latest),
  );
  return [before?.toFixed(), after.toFixed()];
};

describe('slowingFigures', () => {
  it('are the mean yearly changes before and after the base year', () => {
    // (10 − 5) ÷ 10 and (11 − 10) ÷ 4, whatever the figures in between are
    expect(figures([2024, '11'], [2010, '5'], [2015, '99'], [2020, '10'])).toEqual(['0.5', '0.25']);
    expect(figures([2021, '10.5'], [2019, '9'])).toEqual(['1', '0.5']);
  });

  it('have no earlier change without a year before the base year', () => {
    // (9 − 10) ÷ 4
    expect(figures([2024, '9'], [2020, '10'])).toEqual([undefined, '-0.25']);
  });
});
