import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Rule } from '../../../src/model/Rule.js';
import type { Target } from '../../../src/model/Target.js';
import { explainEvaluation } from '../../../src/report/explanation/explainEvaluation.js';
import {
  areaOf,
  atLeast,
  atMost,
  figure,
  indicatorOf,
  planOf,
  target,
} from '../../evaluate/figures.js';

const explain = (
  one: Target,
  figures: readonly Observation[] = [],
  year = 2025,
  indicators: readonly Indicator[] = [],
) =>
  explainEvaluation({
    target: one,
    plan: planOf(one),
    evaluation: evaluateTarget(one, figures, {
      year,
      area: 'here',
      catalogue: { indicators, areas: [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')] },
      policy: { nearBand: '0.01' },
    }),
  });
const steps = (one: Target, figures: readonly Observation[], year = 2025) =>
  explain(one, figures, year).steps.map(({ step, expression }) => [step, expression]);

describe('the name of the indicator', () => {
  const women = target(atLeast('60'), { sex: 'female' });
  const nameOf = (definition: Partial<Indicator>, more: Partial<Observation> = {}) => {
    const catalogue = { indicators: [indicatorOf(definition)] };
    const figures = [figure(2025, '61', { sex: 'female', ...more })];
    const options = { year: 2025, area: 'here', catalogue };
    const evaluation = evaluateTarget(women, figures, options);
    return explainEvaluation({ target: women, plan: planOf(women), evaluation, catalogue })
      .indicator;
  };

  it('has the group of the figure, unless the indicator covers only that group', () => {
    const name = { zh: '某率', en: 'Some rate' };
    expect(nameOf({ name })).toEqual({ zh: '某率（女）', en: 'Some rate (female)' });
    expect(nameOf({ name, sex: 'female' })).toEqual(name);
    expect(nameOf({ name }, { sex: 'total' })).toEqual(name);
  });
});

describe('an explanation', () => {
  it('names the clause, or the indicator if the plan does not contain it', () => {
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

  it('has the timing, the scope and the verdict as codes', () => {
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
  it('for half of the distance covered', () => {
    expect(steps(target(atLeast('60')), [figure(2020, '50'), figure(2025, '55')])).toEqual([
      ['margin', '55 − 60 = −5'],
      ['share', '(55 − 50) ÷ (60 − 50) = 0.5'],
      ['expectedShare', '5 ÷ 10 = 0.5'],
      ['pace', '(55 − 50) × 10 ÷ ((60 − 50) × 5) = 1'],
      ['requiredPerYear', '(60 − 55) ÷ 5 = 1'],
    ]);
  });

  it('for eroding headroom', () => {
    // 20 − 10 = 10 at the base, 20 − 16 = 4 three years later; 2 a year, so 2026 is the first above
    expect(steps(target(atMost('20')), [figure(2020, '10'), figure(2023, '16')], 2023)).toEqual([
      ['margin', '20 − 16 = 4'],
      ['headroomChange', '4 − 10 = −6'],
      ['headroomLeft', '4 ÷ 10 = 0.4'],
      ['runsOutIn', '2026'],
    ]);
  });

  it('measure to the nearer end of a band, and show the derivation of a relative target', () => {
    const around = target({ kind: 'around', value: '45', unit: 'percent' });
    expect(steps(around, [figure(2020, '33'), figure(2025, '38')]).slice(0, 2)).toEqual([
      ['margin', '2 − |38 − 45| = −5'],
      ['share', '(38 − 33) ÷ (43 − 33) = 0.5'],
    ]);
    expect(steps(around, [figure(2020, '57'), figure(2025, '52')])[1]).toEqual([
      'share',
      '(52 − 57) ÷ (47 − 57) = 0.5',
    ]);
    const between = target({ kind: 'between', min: '10', max: '20', unit: 'percent' });
    expect(steps(between, [figure(2020, '0'), figure(2025, '5')])[1]).toEqual([
      'share',
      '(5 − 0) ÷ (10 − 0) = 0.5',
    ]);
    expect(steps(between, [figure(2020, '30'), figure(2025, '25')])[1]).toEqual([
      'share',
      '(25 − 30) ÷ (20 − 30) = 0.5',
    ]);
    const change = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    expect(steps(change, [figure(2020, '10'), figure(2025, '9')]).slice(0, 2)).toEqual([
      ['threshold', '10 × 0.8 = 8'],
      ['margin', '8 − 9 = −1'],
    ]);
  });

  it('add the tolerance on one side for a one-sided figure', () => {
    const around = target({ kind: 'around', value: '45', unit: 'percent' });
    const margin = (polarity: 1 | -1, value: string) =>
      explain(around, [figure(2025, value)], 2025, [indicatorOf({ polarity })]).steps[0]
        ?.expression;
    // More is better: from 43 on it is met. Less is better: up to 47.
    expect(margin(1, '50')).toBe('50 − (45 − 2) = 7');
    expect(margin(-1, '40')).toBe('(45 + 2) − 40 = 7');
    // On the other side, 2 − |38 − 45| and 38 − 43 give the same margin.
    expect(margin(1, '38')).toBe('2 − |38 − 45| = −5');
  });

  it('give only a margin for a range if the other end decides now', () => {
    const between = target(
      { kind: 'between', min: '10', max: '20', unit: 'percent' },
      { timing: 'maintain' },
    );
    // 5 is 5 below the range; where the year at hand is nearer to the upper end, 5 − 20 is not -5.
    const failing = (latest: string) =>
      steps(between, [figure(2022, '5'), figure(2025, latest)]).find(
        ([step]) => step === 'failingYear',
      );
    expect(failing('12')).toEqual(['failingYear', '5 − 10 = −5']);
    expect(failing('18')).toEqual(['failingYear', '−5']);
  });

  it('give the margin of units with their own base', () => {
    const change = target(
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
      { scope: 'perTownship' },
    );
    const figures = [
      figure(2020, '10', { area: 'a' }),
      figure(2025, '9', { area: 'a' }),
      figure(2020, '20', { area: 'b' }),
      figure(2025, '18', { area: 'b' }),
    ];
    // a: 8 − 9 = −1; b: 16 − 18 = −2, the worst
    const failing = explain(change, figures).steps.filter(({ step }) => step === 'failingUnit');
    expect(failing.map(({ expression }) => expression).sort()).toEqual(['16 − 18 = −2', '−1']);
  });

  it('name a failing institution as it is written', () => {
    const everywhere = target(atLeast('90'), { scope: 'perInstitution' });
    const school = figure(2025, '80', { area: 'a', institution: '民族中学' });
    expect(explain(everywhere, [school]).steps).toContainEqual({
      step: 'failingUnit',
      name: { zh: '民族中学', en: '民族中学' },
      year: 2025,
      expression: '80 − 90 = −10',
    });
  });

  it('have no share left for a base exactly on the target', () => {
    // 20 − 20 = 0 at the base: nothing can be divided by it.
    expect(steps(target(atMost('20')), [figure(2020, '20'), figure(2023, '18')], 2023)).toEqual([
      ['margin', '20 − 18 = 2'],
      ['headroomChange', '2 − 0 = 2'],
    ]);
  });

  it('have no pooled years for counts of one year', () => {
    const counted = figure(2025, '61', { numerator: '61', denominator: '100' });
    const { steps: all } = explain(target(atLeast('60')), [counted]);
    // 61 ÷ 100 × 100 = 61
    expect(all).toContainEqual({ step: 'rate', expression: '61 ÷ 100 × 100 = 61' });
    expect(all.map(({ step }) => step)).not.toContain('pooled');
  });

  it('put negative figures in brackets', () => {
    expect(
      steps(target({ kind: 'atLeast', value: '-1', unit: 'percent' }), [
        figure(2020, '-5'),
        figure(2025, '-3'),
      ]).slice(0, 2),
    ).toEqual([
      ['margin', '(−3) − (−1) = −2'],
      ['share', '((−3) − (−5)) ÷ ((−1) − (−5)) = 0.5'],
    ]);
  });

  it('show failing years, failing units and those that have not reported', () => {
    const kept = target(atLeast('90'), { timing: 'maintain' });
    const { steps: years } = explain(kept, [figure(2022, '80'), figure(2023, '91')]);
    expect(years).toContainEqual({
      step: 'failingYear',
      year: 2022,
      expression: '80 − 90 = −10',
    });
    const everywhere = target(atLeast('90'), { scope: 'perTownship' });
    const { steps: units } = explain(everywhere, [figure(2025, '80', { area: 'a' })]);
    expect(units).toContainEqual({
      step: 'failingUnit',
      name: expect.any(Object),
      year: 2025,
      expression: '80 − 90 = −10',
    });
    expect(units).toContainEqual(expect.objectContaining({ step: 'nonReporting' }));
  });

  it('are empty without a figure', () => {
    expect(steps(target(atLeast('60')), [])).toEqual([]);
  });
});

describe('the progress in an explanation', () => {
  const progressOf = (one: Target, figures: readonly Observation[]) =>
    steps(one, figures).filter(([step]) => ['share', 'expectedShare', 'pace'].includes(step ?? ''));

  it('of a target to be maintained leaves no time', () => {
    // (70 − 50) ÷ (90 − 50) = 0.5 of the way, although half of the years have passed.
    const held = target(atLeast('90'), { timing: 'maintain', dueYear: 2030 });
    expect(progressOf(held, [figure(2020, '50'), figure(2025, '70')])).toEqual([
      ['share', '(70 − 50) ÷ (90 − 50) = 0.5'],
      ['expectedShare', '1'],
      ['pace', '(70 − 50) ÷ (90 − 50) = 0.5'],
    ]);
  });

  it('of a figure on the other side of a band is measured from that side', () => {
    // 50 ± 2 is 48 to 52. The base is 8 below it, the figure 8 above it: nothing is gained.
    const about = target({ kind: 'around', value: '50', unit: 'percent' }, { dueYear: 2030 });
    expect(progressOf(about, [figure(2020, '40'), figure(2025, '60')])).toEqual([
      ['share', '(48 − 40 + 52 − 60) ÷ (48 − 40) = 0'],
      ['expectedShare', '5 ÷ 10 = 0.5'],
      ['pace', '(48 − 40 + 52 − 60) × 10 ÷ ((48 − 40) × 5) = 0'],
    ]);
  });

  it('is that of the evaluation', () => {
    const percent = fc.integer({ min: 0, max: 100 }).map(String);
    const rules = fc.oneof(
      percent.map(atLeast),
      percent.map((value) => atMost(value, 'percent')),
      percent.map((value): Rule => ({ kind: 'around', value, unit: 'percent' })),
      fc.tuple(fc.nat(100), fc.nat(40)).map(
        ([min, width]): Rule => ({
          kind: 'between',
          min: String(min),
          max: String(min + width),
          unit: 'percent',
        }),
      ),
      fc.integer({ min: -90, max: 90 }).map(
        (change): Rule => ({
          kind: 'changeFrom',
          baseYear: 2020,
          change: String(change),
          unit: 'percent',
        }),
      ),
    );
    const timing = fc.constantFrom('reach', 'maintain');
    fc.assert(
      fc.property(rules, timing, percent, percent, (rule, timing, base, value) => {
        const one = target(rule, { timing: timing as Target['timing'], dueYear: 2030 });
        const found = explain(one, [figure(2020, base), figure(2024, value)]);
        const shown = found.steps.flatMap(({ step, expression }) =>
          /share|expectedShare|pace/.test(step)
            ? [Number(expression.split(' ').at(-1)?.replace('−', '-'))]
            : [],
        );
        const { trajectory } = evaluateTarget(one, [figure(2020, base), figure(2024, value)], {
          year: 2025,
          area: 'here',
        });
        if (trajectory.regime !== 'improve' || trajectory.progress.status !== 'assessed') {
          expect(shown).toEqual([]);
          return;
        }
        const { share, expectedShare, pace } = trajectory.progress;
        expect(shown).toHaveLength(3);
        for (const [at, computed] of [share, expectedShare, pace].entries())
          expect(shown[at]).toBeCloseTo(computed, 3);
      }),
    );
  });
});
