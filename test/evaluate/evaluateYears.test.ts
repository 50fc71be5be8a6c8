import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateYears } from '../../src/evaluate/evaluateYears.js';
import { atLeast, figure, planOf, target } from './figures.js';

const plan = planOf(target(atLeast('60')));
const observations = [figure(2022, '59'), figure(2024, '61')];

describe('evaluateYears', () => {
  it('evaluates each year on the figures up to that year', () => {
    const years = evaluateYears(plan, observations, { from: 2021, to: 2025 });
    // 2021: no figure yet; 2022, 2023: 59 < 60; 2024, 2025: 61 ≥ 60
    expect(years.map(({ year, targets }) => [year, targets[0]?.attainment.status])).toEqual([
      [2021, 'notAssessed'],
      [2022, 'missed'],
      [2023, 'missed'],
      [2024, 'attained'],
      [2025, 'attained'],
    ]);
  });

  it('equals evaluatePlan year by year', () => {
    expect(evaluateYears(plan, observations, { from: 2023, to: 2024, area: 'here' })).toEqual([
      evaluatePlan(plan, observations, { year: 2023 }),
      evaluatePlan(plan, observations, { year: 2024 }),
    ]);
  });

  it('judges each year as annual, whatever stage the options of another function name', () => {
    const options = { from: 2024, to: 2024, stage: 'midterm' } as never;
    expect(evaluateYears(plan, [], options).map(({ stage, year }) => [stage, year])).toEqual([
      ['annual', 2024],
    ]);
  });

  it('accepts a single year', () => {
    expect(evaluateYears(plan, [], { from: 2024, to: 2024 })).toHaveLength(1);
  });

  it.each([
    [2025, 2024, 'to'],
    [2024.5, 2025, 'from'],
    [1899, 1900, 'from'],
    [2200, 2201, 'to'],
    [Number.NaN, 2025, 'from'],
    [2024, Number.NaN, 'to'],
  ])('refuses %s to %s', (from, to, path) => {
    expect(() => evaluateYears(plan, [], { from, to })).toThrow(
      expect.objectContaining({ code: 'badYear', path: `options.${path}` }),
    );
  });
});
