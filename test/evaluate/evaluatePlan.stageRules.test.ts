import { describe, expect, it } from 'vitest';
import { stageRules } from '../../src/evaluate/evaluatePlan.js';
import type { Stage } from '../../src/model/PlanEvaluation.js';

const period = { start: 2021, end: 2030 };
const bad = (code: string, found: unknown) => expect.objectContaining({ code, found });

describe('stageRules', () => {
  it('takes any year for a yearly evaluation, and any figure before it', () => {
    expect(stageRules('annual', 2019, period)).toEqual({ year: 2019, acceptFrom: -Infinity });
    expect(stageRules('annual', undefined, period)).toEqual({
      year: undefined,
      acceptFrom: -Infinity,
    });
  });

  it('puts the mid-term evaluation in the fifth year unless told otherwise, and inside the period', () => {
    expect(stageRules('midterm', undefined, period)).toEqual({ year: 2025, acceptFrom: 2021 });
    expect(stageRules('midterm', 2021, period)).toEqual({ year: 2021, acceptFrom: 2021 });
    expect(stageRules('midterm', 2029, period)).toEqual({ year: 2029, acceptFrom: 2021 });
    expect(() => stageRules('midterm', 2020, period)).toThrow(bad('badYear', 2020));
    expect(() => stageRules('midterm', 2030, period)).toThrow(bad('badYear', 2030));
  });

  it('puts the final evaluation at the end or later, on figures of the last year or later', () => {
    expect(stageRules('final', undefined, period)).toEqual({ year: 2030, acceptFrom: 2030 });
    expect(stageRules('final', 2031, period)).toEqual({ year: 2031, acceptFrom: 2030 });
    expect(() => stageRules('final', 2029, period)).toThrow(bad('badYear', 2029));
  });

  it('knows no other stage', () => {
    expect(() => stageRules('weekly' as Stage, 2025, period)).toThrow(
      expect.objectContaining({
        code: 'badArgument',
        found: 'weekly',
        expected: { kind: 'oneOf', words: ['annual', 'midterm', 'final'] },
      }),
    );
  });
});
