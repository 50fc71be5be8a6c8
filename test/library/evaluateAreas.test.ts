import { describe, expect, it } from 'vitest';
import { childrenPlan } from '../../src/data/plans/children/plan.js';
import { evaluateAreas } from '../../src/library/evaluateAreas.js';
import { evaluatePlan } from '../../src/library/evaluatePlan.js';
import { evaluateYears } from '../../src/library/evaluateYears.js';
import { figure } from '../evaluate/figures.js';

/** The plan gives 2.70‰ for 2020; 4.9‰ is within the limit of 5.0‰. */
const observations = [
  figure(2025, '4.9', {
    indicator: 'infant-mortality-rate',
    unit: 'permille',
    area: '450381',
  }),
];

describe('many evaluations with our catalogue', () => {
  it('are those of evaluatePlan, area by area', () => {
    const [only, ...others] = evaluateAreas(childrenPlan, observations, { year: 2025 });
    expect(others).toEqual([]);
    expect(only).toEqual(evaluatePlan(childrenPlan, observations, { year: 2025 }));
    expect(only?.summary.attained).toBe(1);
  });

  it('are those of evaluatePlan, year by year', () => {
    const evaluations = evaluateYears(childrenPlan, observations, { from: 2024, to: 2025 });
    expect(evaluations).toEqual([
      evaluatePlan(childrenPlan, observations, { year: 2024 }),
      evaluatePlan(childrenPlan, observations, { year: 2025 }),
    ]);
    expect(evaluations.map(({ summary }) => summary.attained)).toEqual([0, 1]);
  });

  it('accept a catalogue of the caller', () => {
    // Without indicators the plan's printed base of 2020 is unknown.
    const [own] = evaluateAreas(childrenPlan, observations, { year: 2025, catalogue: {} });
    const [known] = evaluateAreas(childrenPlan, observations, { year: 2025 });
    const baseOf = (evaluation: typeof own) =>
      evaluation?.targets.find(({ indicator }) => indicator === 'infant-mortality-rate')?.baseline;
    expect([baseOf(own), baseOf(known)?.value]).toEqual([null, '2.70']);
  });
});
