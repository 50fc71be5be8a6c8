import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Target } from '../../../src/model/Target.js';
import { explainEvaluation } from '../../../src/report/explanation/explainEvaluation.js';
import { areaOf, atLeast, atMost, figure, planOf, target } from '../../evaluate/figures.js';

const explain = (one: Target, figures: readonly Observation[] = [], year = 2025) =>
  explainEvaluation({
    target: one,
    plan: planOf(one),
    evaluation: evaluateTarget(one, figures, {
      year,
      area: 'here',
      catalogue: { areas: [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')] },
      policy: { nearBand: '0.01' },
    }),
  });
const steps = (one: Target, figures: readonly Observation[], year = 2025) =>
  explain(one, figures, year).steps.map(({ step, expression }) => [step, expression]);

describe('an explanation', () => {
  it('names the clause, or the indicator where a plan does not have it', () => {
    const goal = target(atLeast('60'), { wording: '率达到60%以上' });
    expect(explain(goal)).toMatchObject({
      target: 'test.field.g1.rate',
      clause: {
        id: 'test.field.g1',
        domain: { en: 'Some' },
        list: 'goal',
        number: 1,
        title: { en: 'Some' },
      },
      indicator: { zh: 'rate', en: 'rate' },
      wording: '率达到60%以上',
    });
    const nowhere = target(atLeast('60'), {
      clause: { plan: 'test', domain: 9, list: 'measure', item: 4 },
    });
    expect(explain(nowhere).clause).toMatchObject({
      domain: { en: 'rate' },
      list: 'measure',
      number: 4,
      title: { en: 'rate' },
    });
    // A measure is looked for among the measures.
    expect(
      explain(
        target(atLeast('60'), { clause: { plan: 'test', domain: 1, list: 'measure', item: 1 } }),
      ).clause.title.en,
    ).toBe('rate');
  });

  it('carries the timing, the scope and the verdict as codes', () => {
    const kept = target(atLeast('60'), { timing: 'maintain', scope: 'perTownship' });
    expect(explain(kept)).toMatchObject({
      timing: 'maintain',
      dueYear: 2030,
      scope: 'perTownship',
      rule: { kind: 'atLeast', value: '60' },
      attainment: { status: 'notAssessed', reason: 'noObservation' },
    });
  });
});

describe('the steps of an explanation', () => {
  it('of a way that was half gone', () => {
    expect(steps(target(atLeast('60')), [figure(2020, '50'), figure(2025, '55')])).toEqual([
      ['margin', '55 − 60 = -5'],
      ['share', '(55 − 50) ÷ (60 − 50) ≈ 0.5'],
      ['expectedShare', '5 ÷ 10 ≈ 0.5'],
      ['pace', '≈ 1'],
      ['requiredPerYear', '≈ 1'],
    ]);
  });

  it('of headroom that erodes', () => {
    // 20 − 10 = 10 at the base, 20 − 16 = 4 three years later; 2 a year, so 2026 is the first above
    expect(steps(target(atMost('20')), [figure(2020, '10'), figure(2023, '16')], 2023)).toEqual([
      ['margin', '20 − 16 = 4'],
      ['headroomChange', '4 − 10 = -6'],
      ['headroomLeft', '4 ÷ 10 ≈ 0.4'],
      ['runsOutIn', '2026'],
    ]);
  });

  it('of a band go to its nearer end, and of a relative target show where it comes from', () => {
    const around = target({ kind: 'around', value: '45', unit: 'percent' });
    expect(steps(around, [figure(2020, '33'), figure(2025, '38')]).slice(0, 2)).toEqual([
      ['margin', '2 − |38 − 45| = -5'],
      ['share', '(38 − 33) ÷ (43 − 33) ≈ 0.5'],
    ]);
    expect(steps(around, [figure(2020, '57'), figure(2025, '52')])[1]).toEqual([
      'share',
      '(52 − 57) ÷ (47 − 57) ≈ 0.5',
    ]);
    const between = target({ kind: 'between', min: '10', max: '20', unit: 'percent' });
    expect(steps(between, [figure(2020, '0'), figure(2025, '5')])[1]).toEqual([
      'share',
      '(5 − 0) ÷ (10 − 0) ≈ 0.5',
    ]);
    expect(steps(between, [figure(2020, '30'), figure(2025, '25')])[1]).toEqual([
      'share',
      '(25 − 30) ÷ (20 − 30) ≈ 0.5',
    ]);
    const change = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    expect(steps(change, [figure(2020, '10'), figure(2025, '9')]).slice(0, 2)).toEqual([
      ['threshold', '10 × 0.8 = 8'],
      ['margin', '8 − 9 = -1'],
    ]);
  });

  it('put negative figures into brackets', () => {
    expect(
      steps(target({ kind: 'atLeast', value: '-1', unit: 'percent' }), [
        figure(2020, '-5'),
        figure(2025, '-3'),
      ]).slice(0, 2),
    ).toEqual([
      ['margin', '(-3) − (-1) = -2'],
      ['share', '((-3) − (-5)) ÷ ((-1) − (-5)) ≈ 0.5'],
    ]);
  });

  it('show failing years, failing units and those that have not reported', () => {
    const kept = target(atLeast('90'), { timing: 'maintain' });
    const { steps: years } = explain(kept, [figure(2022, '80'), figure(2023, '91')]);
    expect(years).toContainEqual({
      step: 'failingYear',
      year: 2022,
      expression: '80 − 90 = -10',
    });
    const everywhere = target(atLeast('90'), { scope: 'perTownship' });
    const { steps: units } = explain(everywhere, [figure(2025, '80', { area: 'a' })]);
    expect(units).toContainEqual({
      step: 'failingUnit',
      name: expect.any(Object),
      year: 2025,
      expression: '80 − 90 = -10',
    });
    expect(units).toContainEqual(expect.objectContaining({ step: 'nonReporting' }));
  });

  it('have nothing to work out without a figure', () => {
    expect(steps(target(atLeast('60')), [])).toEqual([]);
  });
});
