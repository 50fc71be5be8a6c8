import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Target } from '../../../src/model/Target.js';
import { explainEvaluation } from '../../../src/report/explanation/explainEvaluation.js';
import { renderExplanation } from '../../../src/report/explanation/renderExplanation.js';
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
  explain(one, figures, year).steps.map((step) => [step.label.en, step.expression]);

describe('an explanation', () => {
  it('names the clause, or the indicator where a plan does not have it', () => {
    const goal = target(atLeast('60'), { wording: '率达到60%以上' });
    expect(explain(goal)).toMatchObject({
      target: 'test.field.g1.rate',
      clause: {
        id: 'test.field.g1',
        domain: { en: 'Some' },
        list: { zh: '主要目标', en: 'goal' },
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
      list: { zh: '策略措施', en: 'measure' },
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

  it.each([
    ['reach', '到2030年达到', 'to be reached by 2030'],
    ['maintain', '规划期内每年保持', 'to hold in every year of the period'],
    ['unstated', '原文未写时限，按2030年', 'the text says neither reach nor keep; judged for 2030'],
  ] as const)('says when for %s', (timing, zh, en) => {
    expect(explain(target(atLeast('60'), { timing })).timing).toEqual({ zh, en });
  });

  it.each([
    ['area', '全域', 'the whole area'],
    ['perTownship', '每个乡镇', 'every township'],
    ['perInstitution', '每个机构', 'every institution'],
  ] as const)('says where for %s', (scope, zh, en) => {
    expect(explain(target(atLeast('60'), { scope })).scope).toEqual({ zh, en });
  });

  it.each([
    ['60', '达到', 'attained'],
    ['59.5', '基本实现', 'nearly attained'],
    ['50', '未达到', 'missed'],
  ])('gives the verdict on %s', (value, zh, en) => {
    expect(explain(target(atLeast('60')), [figure(2025, value)]).verdict).toEqual({ zh, en });
  });

  it('gives the reason where there is no verdict', () => {
    expect(explain(target(atLeast('60'))).verdict).toEqual({
      zh: '无法评价（noObservation）',
      en: 'not assessed (noObservation)',
    });
  });
});

describe('the steps of an explanation', () => {
  it('of a way that was half gone', () => {
    expect(steps(target(atLeast('60')), [figure(2020, '50'), figure(2025, '55')])).toEqual([
      ['Margin (positive is headroom)', '55 − 60 = -5'],
      ['Share of the way', '(55 − 50) ÷ (60 − 50) ≈ 0.5'],
      ['Expected share', '5 ÷ 10 ≈ 0.5'],
      ['Pace', '≈ 1'],
      ['Needed in each year left', '≈ 1%'],
    ]);
  });

  it('of headroom that erodes', () => {
    // 20 − 10 = 10 at the base, 20 − 16 = 4 three years later; 2 a year, so 2026 is the first year above
    expect(steps(target(atMost('20')), [figure(2020, '10'), figure(2023, '16')], 2023)).toEqual([
      ['Margin (positive is headroom)', '20 − 16 = 4'],
      ['Change of headroom', '4 − 10 = -6'],
      ['Headroom left', '4 ÷ 10 ≈ 0.4'],
      ['First year missed at the mean yearly change', '2026'],
    ]);
  });

  it('of a band go to its nearer end, and of a relative target show where it comes from', () => {
    const around = target({ kind: 'around', value: '45', unit: 'percent' });
    expect(steps(around, [figure(2020, '33'), figure(2025, '38')]).slice(0, 2)).toEqual([
      ['Margin (positive is headroom)', '2 − |38 − 45| = -5'],
      ['Share of the way', '(38 − 33) ÷ (43 − 33) ≈ 0.5'],
    ]);
    expect(steps(around, [figure(2020, '57'), figure(2025, '52')])[1]).toEqual([
      'Share of the way',
      '(52 − 57) ÷ (47 − 57) ≈ 0.5',
    ]);
    const between = target({ kind: 'between', min: '10', max: '20', unit: 'percent' });
    expect(steps(between, [figure(2020, '0'), figure(2025, '5')])[1]).toEqual([
      'Share of the way',
      '(5 − 0) ÷ (10 − 0) ≈ 0.5',
    ]);
    expect(steps(between, [figure(2020, '30'), figure(2025, '25')])[1]).toEqual([
      'Share of the way',
      '(25 − 30) ÷ (20 − 30) ≈ 0.5',
    ]);
    const change = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    expect(steps(change, [figure(2020, '10'), figure(2025, '9')]).slice(0, 2)).toEqual([
      ['Threshold', '10 × 0.8 = 8'],
      ['Margin (positive is headroom)', '8 − 9 = -1'],
    ]);
  });

  it('put negative figures into brackets', () => {
    expect(
      steps(target({ kind: 'atLeast', value: '-1', unit: 'percent' }), [
        figure(2020, '-5'),
        figure(2025, '-3'),
      ]).slice(0, 2),
    ).toEqual([
      ['Margin (positive is headroom)', '(-3) − (-1) = -2'],
      ['Share of the way', '((-3) − (-5)) ÷ ((-1) − (-5)) ≈ 0.5'],
    ]);
  });

  it('name failing years, failing units and silent ones', () => {
    const kept = target(atLeast('90'), { timing: 'maintain' });
    expect(steps(kept, [figure(2022, '80'), figure(2023, '91')])).toContainEqual([
      'Missed in 2022',
      '80; -10',
    ]);
    const everywhere = target(atLeast('90'), { scope: 'perTownship' });
    const found = steps(everywhere, [figure(2025, '80', { area: 'a' })]);
    expect(found).toContainEqual(['a missed (2025)', '80; -10']);
    expect(found).toContainEqual(['Not reported', 'b']);
  });

  it('have nothing to work out without a figure', () => {
    expect(steps(target(atLeast('60')), [])).toEqual([]);
  });
});

describe('an explanation as text', () => {
  it('reads in both languages, and says where there is nothing', () => {
    const text = renderExplanation(
      explain(target(atLeast('60')), [figure(2025, '61', { source: 'Yearbook' })]),
      'en',
    );
    expect(text.split('\n')).toEqual([
      'test.field.g1.rate',
      'Clause: Some · Some · goal 1 · Some',
      'Words: “率”',
      'Indicator: rate',
      'Rule: at least 60%',
      'Timing: to be reached by 2030',
      'Scope: the whole area',
      'Our interpretations:',
      '  none',
      'Figures:',
      '  2025: 61% (final) — Yearbook',
      'Arithmetic:',
      '  Margin (positive is headroom): 61 − 60 = 1',
      'Verdict: attained',
      '',
    ]);
    const chinese = renderExplanation(
      explain(target(atLeast('60')), [figure(2025, '61')]),
      'zh',
    ).split('\n');
    expect(chinese.slice(1, 3)).toEqual(['条款: 某 · 某 · 主要目标 第1条 · 某', '原文: “率”']);
    expect(chinese).toContain('  2025: 61% (final)');
  });
});
