import { describe, expect, it } from 'vitest';
import { evaluateTarget } from '../../../src/evaluate/evaluateTarget.js';
import { explainTarget } from '../../../src/library/explainTarget.js';
import type { Observation } from '../../../src/model/Observation.js';
import type { Target } from '../../../src/model/Target.js';
import { explainEvaluation } from '../../../src/report/explanation/explainEvaluation.js';
import { renderExplanation } from '../../../src/report/explanation/renderExplanation.js';
import { areaOf, atLeast, figure, planOf, target } from '../../evaluate/figures.js';
import { inBoth } from '../names.js';

const areas = [areaOf('here'), areaOf('a', 'here'), areaOf('b', 'here')];
const write = (of: Target, figures: readonly Observation[] = [], year = 2025) =>
  inBoth((language) =>
    renderExplanation(
      explainEvaluation({
        target: of,
        plan: planOf(of),
        evaluation: evaluateTarget(of, figures, {
          year,
          area: 'here',
          catalogue: { areas },
          policy: { nearBand: '0.01' },
        }),
        catalogue: { areas },
      }),
      language,
    ).split('\n'),
  );

describe('renderExplanation', () => {
  it('has a line for each thing that the verdict rests on', () => {
    const source = { source: 'Yearbook' };
    expect(write(target(atLeast('60')), [figure(2025, '61', source)])).toEqual({
      en: [
        'test.field.g1.rate',
        'Clause: Some · Some · goals 1 · Some',
        'Wording: “率”',
        'Indicator: rate',
        'Rule: at least 60%',
        'Timing: to be reached by 2030',
        'Scope: the whole area',
        'Interpretations:',
        '  none',
        'Figures:',
        '  2025: 61% (final) — Yearbook',
        'Arithmetic:',
        '  Margin (positive is better than the target): 61 − 60 = 1',
        'Verdict: attained',
        '',
      ],
      zh: [
        'test.field.g1.rate',
        '条款：某 · 某 · 主要目标第1条 · 某',
        '原文：“率”',
        '指标：rate',
        '规则：不低于60%',
        '时限：到2030年达到',
        '范围：全域',
        '对原文的解释：',
        '  无',
        '数据：',
        '  2025年：61%（正式数）——Yearbook',
        '计算：',
        '  与目标之差（正数为优于目标）：61 − 60 = 1',
        '结论：达到',
        '',
      ],
    });
  });

  it.each([
    ['maintain', '时限：规划期内每年保持', 'Timing: to be maintained in every year of the period'],
    [
      'unstated',
      '时限：原文未写时限，按2030年',
      'Timing: the text says neither reach nor maintain; judged for 2030',
    ],
  ] as const)('says when for %s', (timing, zh, en) => {
    const said = write(target(atLeast('60'), { timing }));
    expect([said.zh[5], said.en[5]]).toEqual([zh, en]);
  });

  it.each([
    ['perTownship', '范围：每个乡镇', 'Scope: every township'],
    ['perInstitution', '范围：每个机构', 'Scope: every institution'],
  ] as const)('says where for %s', (scope, zh, en) => {
    const said = write(target(atLeast('60'), { scope }));
    expect([said.zh[6], said.en[6]]).toEqual([zh, en]);
  });

  it.each([
    ['59.5', '结论：基本实现', 'Verdict: nearly attained'],
    ['50', '结论：未达到', 'Verdict: missed'],
    [undefined, '结论：无法评价（无数据）', 'Verdict: not assessed (no data)'],
  ])('gives the verdict on %s', (value, zh, en) => {
    const said = write(target(atLeast('60')), value === undefined ? [] : [figure(2025, value)]);
    expect([said.zh.at(-2), said.en.at(-2)]).toEqual([zh, en]);
  });

  it('labels the steps of a way that was half gone', () => {
    const { zh } = write(target(atLeast('60')), [figure(2020, '50'), figure(2025, '55')]);
    expect(zh.slice(zh.indexOf('计算：') + 1, -2)).toEqual([
      '  与目标之差（正数为优于目标）：55 − 60 = -5',
      '  已完成的比例：(55 − 50) ÷ (60 − 50) ≈ 0.5',
      '  序时进度：5 ÷ 10 ≈ 0.5',
      '  进度比：≈ 1',
      '  今后每年需变化（%）：≈ 1',
    ]);
  });

  it('names what a nested indicator implies', () => {
    const infant = figure(2025, '0.27', { indicator: 'infant-mortality-rate', area: '450381' });
    const id = 'children.health.g3.neonatal-mortality-rate';
    const explanation = explainTarget(id, [infant], { year: 2025 });
    const verdicts = inBoth((language) =>
      renderExplanation(explanation, language).trim().split('\n').at(-1),
    );
    // 0.27 % is 2.7 ‰.
    expect(verdicts).toEqual({
      zh: '结论：无法评价（无数据）；婴儿死亡率为2.7‰，本指标不高于此数',
      en:
        'Verdict: not assessed (no data); Infant mortality rate is 2.7‰, and this is at most ' +
        'that',
    });
  });
});
