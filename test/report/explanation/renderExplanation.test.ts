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
        nearBand: '0.01',
      }),
      language,
    ).split('\n'),
  );

describe('renderExplanation', () => {
  it('has a line for each fact that the verdict is based on', () => {
    const source = { source: 'Yearbook' };
    expect(write(target(atLeast('60')), [figure(2025, '61', source)])).toEqual({
      en: [
        'test.field.g1.rate',
        'Clause: Some · Some · goal 1 · Some',
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
        '  2025年：61%（正式数，来源：Yearbook）',
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
      'Timing: the text says neither “reach” nor “maintain”; judged for 2030',
    ],
  ] as const)('states the timing for %s', (timing, zh, en) => {
    const said = write(target(atLeast('60'), { timing }));
    expect([said.zh[5], said.en[5]]).toEqual([zh, en]);
  });

  it.each([
    ['perTownship', '范围：每个乡镇', 'Scope: every township'],
    ['perInstitution', '范围：每个机构', 'Scope: every institution'],
  ] as const)('states the scope for %s', (scope, zh, en) => {
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

  it('labels the step that compares a shortfall with the band', () => {
    // 60 − 59.5 = 0.5, within 1 % of 60.
    const said = write(target(atLeast('60')), [figure(2025, '59.5')]);
    expect(said.zh).toContain('  基本实现（差距≤目标值×评价参数的幅度）：0.5 ≤ 60 × 0.01 = 0.6');
    expect(said.en).toContain(
      '  Nearly attained (shortfall ≤ threshold × band of the policy): 0.5 ≤ 60 × 0.01 = 0.6',
    );
  });

  it('labels the mean yearly changes of a slowing trend', () => {
    const slowing = target({ kind: 'trend', direction: 'slowing' });
    const figures = [figure(2015, '10'), figure(2020, '12'), figure(2024, '12.5')];
    const { zh, en } = write(slowing, figures, 2024);
    expect(zh).toContain('  2015—2020年年均变化：(12 − 10) ÷ 5 = 0.4');
    expect(en).toContain('  Mean yearly change 2020–2024: (12.5 − 12) ÷ 4 = 0.125');
  });

  it('labels the steps of half the distance covered', () => {
    const { zh } = write(target(atLeast('60')), [figure(2020, '50'), figure(2025, '55')]);
    expect(zh.slice(zh.indexOf('计算：') + 1, -2)).toEqual([
      '  与目标之差（正数为优于目标）：55 − 60 = −5',
      '  已完成的比例：(55 − 50) ÷ (60 − 50) = 0.5',
      '  序时进度：5 ÷ 10 = 0.5',
      '  序时进度比：(55 − 50) × 10 ÷ ((60 − 50) × 5) = 1',
      '  今后每年需变化（%）：(60 − 55) ÷ 5 = 1',
    ]);
  });

  it('labels the rest of a margin', () => {
    // 70 was 10 above, 64 is 4 above: 1.2 less a year, and 64 − 4 × 1.2 = 59.2 in 2029.
    const { zh } = write(target(atLeast('60')), [figure(2020, '70'), figure(2025, '64')]);
    expect(zh.slice(zh.indexOf('计算：') + 1, -2)).toEqual([
      '  与目标之差（正数为优于目标）：64 − 60 = 4',
      '  优于目标的幅度变化：4 − 10 = −6',
      '  优于目标的幅度所剩比例：4 ÷ 10 = 0.4',
      '  按年均变化，首个不再达标的年份：2029',
    ]);
  });

  it('shows the base figure that the plan gives', () => {
    const explanation = explainTarget('children.health.g3.under-five-mortality-rate', [], {
      year: 2025,
    });
    const said = inBoth((language) => renderExplanation(explanation, language).split('\n'));
    expect(said.zh).toContain('  2020年：6.76‰（基期，规划所载）');
    expect(said.en).toContain('  2020: 6.76‰ (base, printed in the plan)');
  });

  it('names the component whose figures decide', () => {
    const said = write(target(atLeast('60'), { components: ['first', 'second'] }), [
      figure(2025, '61', { indicator: 'first' }),
      figure(2025, '59', { indicator: 'second' }),
    ]);
    expect(said.zh).toContain('数据（second）：');
    expect(said.en).toContain('Figures for second:');
  });

  const arithmetic = (lines: readonly string[]) => {
    const from = lines.findIndex((line) => /^(?:计算：|Arithmetic:)$/.test(line)) + 1;
    return lines.slice(from, -2);
  };

  it('labels a failing year, a failing unit and those that have not reported', () => {
    const kept = target(atLeast('90'), { timing: 'maintain' });
    const years = write(kept, [figure(2024, '80'), figure(2025, '91')]);
    expect(arithmetic(years.zh)).toContain('  2024年未达到：80 − 90 = −10');
    expect(arithmetic(years.en)).toContain('  Missed in 2024: 80 − 90 = −10');
    const everywhere = target(atLeast('90'), { scope: 'perTownship' });
    const units = write(everywhere, [figure(2025, '80', { area: 'a' })]);
    expect(arithmetic(units.zh)).toEqual([
      '  与目标之差（正数为优于目标）：80 − 90 = −10',
      '  a未达到（2025年）：80 − 90 = −10',
      '  未报送（b）：1',
    ]);
    expect(arithmetic(units.en)).toEqual([
      '  Margin (positive is better than the target): 80 − 90 = −10',
      '  a missed (2025): 80 − 90 = −10',
      '  Not reported (b): 1',
    ]);
  });

  it('labels the conversion of a unit, and a computed threshold', () => {
    const fewer = target({ kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' });
    const change = write(fewer, [figure(2020, '10'), figure(2025, '8')]);
    expect(arithmetic(change.zh)[0]).toBe('  目标值：10 × 0.8 = 8');
    expect(arithmetic(change.en)[0]).toBe('  Threshold: 10 × 0.8 = 8');
    // 610 ‰ = 61 %
    const permille = write(target(atLeast('60')), [figure(2025, '610', { unit: 'permille' })]);
    expect(arithmetic(permille.zh)[0]).toBe('  单位换算（‰→%）：610 × 0.1 = 61.0');
    expect(arithmetic(permille.en)[0]).toBe('  Unit (‰ → %): 610 × 0.1 = 61.0');
  });

  it('labels counts, their interval and pooled years', () => {
    const counts = (year: number, numerator: string) =>
      figure(year, numerator, { numerator, denominator: '100' });
    const said = write(target(atLeast('60')), [counts(2024, '55'), counts(2025, '61')]);
    // (55 + 61) ÷ (100 + 100) × 100 = 58
    expect(arithmetic(said.zh)).toContain('  由分子、分母计算：61 ÷ 100 × 100 = 61');
    expect(arithmetic(said.zh)).toContain('  合并2年：116 ÷ 200 × 100 = 58');
    expect(arithmetic(said.en)).toContain('  From the counts: 61 ÷ 100 × 100 = 61');
    expect(arithmetic(said.en)).toContain('  Pooled over 2 years: 116 ÷ 200 × 100 = 58');
    expect(said.zh.join('\n')).toMatch(/ {2}95%精确置信区间：\[\d+\.\d+, \d+\.\d+\]/);
    expect(said.en.join('\n')).toMatch(/ {2}Exact 95% confidence interval: \[\d+\.\d+, \d+\.\d+\]/);
  });

  it('gives each interpretation with its reason', () => {
    const decide = (zh: string, en: string) => ({
      id: en,
      decision: { zh: `按${zh}`, en: `By ${en}` },
      reason: { zh: '原文未写', en: 'the text does not say' },
    });
    const said = write(
      target(atLeast('60'), { interpretations: [decide('甲', 'a'), decide('乙', 'b')] }),
    );
    expect(said.zh.slice(7, 10)).toEqual([
      '对原文的解释：',
      '  按甲。理由：原文未写',
      '  按乙。理由：原文未写',
    ]);
    expect(said.en.slice(8, 10)).toEqual([
      '  By a — the text does not say',
      '  By b — the text does not say',
    ]);
  });

  it('labels a forecast and its probability', () => {
    // One more each year: about 60 in 2030, which is the target.
    const years = ['50', '51.1', '51.9', '53', '54.1', '55'];
    const figures = years.map((value, at) => figure(2020 + at, value));
    const { zh, en } = write(target(atLeast('60')), figures);
    expect(arithmetic(zh).slice(-2)).toEqual([
      expect.stringMatching(/^ {2}2030年预测：≈ 60\.\d+ \[\d+\.\d+, \d+\.\d+\]; Theil–Sen ≈ 60/),
      expect.stringMatching(/^ {2}当年数值达到目标的概率：≈ 0\.\d+$/),
    ]);
    expect(arithmetic(en).at(-2)).toMatch(/^ {2}Forecast for 2030: ≈ 60/);
    expect(arithmetic(en).at(-1)).toMatch(/^ {2}Probability that it meets the target: ≈ 0\.\d+$/);
  });

  it('states the bound implied by a nested indicator', () => {
    const infant = figure(2025, '0.27', { indicator: 'infant-mortality-rate', area: '450381' });
    const id = 'children.health.g3.neonatal-mortality-rate';
    const explanation = explainTarget(id, [infant], { year: 2025 });
    const verdicts = inBoth((language) =>
      renderExplanation(explanation, language).trim().split('\n').at(-1),
    );
    // 0.27 % is 2.7 ‰.
    expect(verdicts).toEqual({
      zh: '结论：无法评价（无数据）；婴儿死亡率为2.7‰，本指标不会高于该值',
      en:
        'Verdict: not assessed (no data); Infant mortality rate is 2.7‰, and this ' +
        'indicator can be no higher',
    });
    // All deaths under five include those of infants.
    const whole = explainTarget('children.health.g3.under-five-mortality-rate', [infant], {
      year: 2025,
    });
    expect(renderExplanation(whole, 'zh')).toContain(
      '\n结论：无法评价（无数据）；婴儿死亡率为2.7‰，本指标不会低于该值\n',
    );
  });
});
