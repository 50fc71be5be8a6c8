import { describe, expect, it } from 'vitest';
import { slowingFigures } from '../../../src/evaluate/attainment/slowingFigures.js';
import { Decimal } from '../../../src/quantity/decimal.js';
import { pointOf } from '../figures.js';

const base = {
  year: 2020,
  exact: new Decimal(10),
  used: { year: 2020, value: '10', unit: 'percent', origin: 'observed' },
} as const;
const figures = (...points: [number, string][]) => {
  const found = slowingFigures(
    {
      points: points.map(([year, value]) => pointOf(year, value)),
      replaced: [],
      contradicted: [],
      rivals: [],
      noCases: [],
      sex: 'total',
    },
    base,
  );
  return found && [found.before.toFixed(), found.after.toFixed()];
};

describe('slowingFigures', () => {
  it('are the mean yearly changes before and after the base year', () => {
    // (10 − 5) ÷ 10 and (11 − 10) ÷ 4, whatever lies between
    expect(figures([2010, '5'], [2015, '99'], [2020, '10'], [2024, '11'])).toEqual(['0.5', '0.25']);
    expect(figures([2019, '9'], [2021, '10.5'])).toEqual(['1', '0.5']);
  });

  it('do not exist without a year on either side', () => {
    expect([
      figures(),
      figures([2020, '10']),
      figures([2020, '10'], [2024, '11']),
      figures([2010, '5'], [2020, '10']),
      figures([2010, '5'], [2015, '6']),
    ]).toEqual(Array(5).fill(undefined));
  });
});
