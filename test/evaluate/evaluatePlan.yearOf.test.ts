import { describe, expect, it } from 'vitest';
import { evaluatePlan, type PlanOptions, yearOf } from '../../src/evaluate/evaluatePlan.js';
import { atLeast, planOf, target } from './figures.js';

const period = { start: 2021, end: 2030 };
const bad = (code: string, found: unknown) => expect.objectContaining({ code, found });

describe('yearOf', () => {
  it('accepts any year for an annual evaluation, and requires one', () => {
    expect(yearOf('annual', 2019, period)).toBe(2019);
    expect(() => yearOf('annual', undefined, period)).toThrow(bad('badYear', undefined));
  });

  it('puts the mid-term evaluation in the fifth year by default, and inside the period', () => {
    expect(yearOf('midterm', undefined, period)).toBe(2025);
    expect(yearOf('midterm', 2021, period)).toBe(2021);
    expect(yearOf('midterm', 2029, period)).toBe(2029);
    expect(() => yearOf('midterm', 2020, period)).toThrow(bad('badYear', 2020));
    expect(() => yearOf('midterm', 2030, period)).toThrow(bad('badYear', 2030));
  });

  it('puts the final evaluation at the end or later, on figures of the last year or later', () => {
    expect(yearOf('final', undefined, period)).toBe(2030);
    expect(yearOf('final', 2031, period)).toBe(2031);
    expect(() => yearOf('final', 2029, period)).toThrow(bad('badYear', 2029));
  });
});

describe('a year outside the plan', () => {
  const found = (year: number, stage: 'annual' | 'final' = 'annual') => {
    const options: PlanOptions = { year, stage };
    return evaluatePlan(planOf(target(atLeast('60'))), [], options).issues;
  };

  it('is reported in an annual evaluation before the base year and after the end', () => {
    const expected = { kind: 'year', from: 2020, to: 2030 };
    for (const year of [2019, 2031])
      expect(found(year)).toEqual([
        { code: 'outsidePeriod', severity: 'notice', found: String(year), expected },
      ]);
    for (const year of [2020, 2021, 2030]) expect(found(year)).toEqual([]);
    // The final evaluation may come later.
    expect(found(2031, 'final')).toEqual([]);
  });
});
