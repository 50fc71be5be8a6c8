import { describe, expect, it } from 'vitest';
import { renderEvaluation, renderScore } from '../../src/cli/renderEvaluation.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { scorePlan } from '../../src/evaluate/score/scorePlan.js';
import type { Observation } from '../../src/model/Observation.js';
import { buildReport } from '../../src/report/buildReport.js';
import { areaOf, atLeast, figure, planOf, target } from '../evaluate/figures.js';
import { inBoth } from '../report/names.js';

const plan = planOf(
  target(atLeast('60')),
  target(atLeast('80'), { id: 'test.field.g1.other', indicator: 'other' }),
);
const evaluate = (figures: readonly Observation[]) =>
  evaluatePlan(plan, figures, { year: 2025, area: 'here', catalogue: { areas: [areaOf('here')] } });
const render = (figures: readonly Observation[], isAll = false) =>
  inBoth((language) =>
    renderEvaluation(buildReport(evaluate(figures), { language }), isAll).split('\n'),
  );

describe('an evaluation for the terminal', () => {
  it('counts targets without data by reason', () => {
    const { zh, en } = render([]);
    expect(zh.slice(3)).toEqual(['', '无法评价的目标：无数据2项；可用 --all 列出', '']);
    expect(en.slice(3)).toEqual(['', 'Not assessed: no data (2); --all lists them', '']);
  });

  it('lists missed targets before attained ones', () => {
    // 59 < 60; 90 ≥ 80.
    const { en } = render([figure(2025, '59'), figure(2025, '90', { indicator: 'other' })]);
    const rows = en.filter((line) => /^(?:rate|other) /.test(line));
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['rate', 'other']);
    const swapped = render([figure(2025, '61'), figure(2025, '70', { indicator: 'other' })]).en;
    const others = swapped.filter((line) => /^(?:rate|other) /.test(line));
    expect(others.map((row) => row.split(' ')[0])).toEqual(['other', 'rate']);
  });

  it('of a plan without figures has no rate and no table', () => {
    expect(render([], true)).toEqual({
      zh: [
        'test · here · 2025年',
        '共2项目标：达到0项，基本实现0项，未达到0项，无法评价2项',
        '达标率：–（可评价的0项中达到0项；目标共2项）',
        '',
        '未列入上表的目标（2项，重复列出的分别计数）：',
        '  test.field（2项）：rate ≥ 60%（无数据）、other ≥ 80%（无数据）',
        '',
      ],
      en: [
        'test · here · 2025',
        '2 targets: 0 attained, 0 nearly attained, 0 missed, 2 not assessed',
        'Compliance rate: – (0 attained of 0 assessed; 2 targets in all)',
        '',
        'Targets not in the table (2, including those that repeat another):',
        '  test.field (2): rate ≥ 60% (no data), other ≥ 80% (no data)',
        '',
      ],
    });
  });

  it('of a plan with a figure for every target lists no target without data', () => {
    // One of two is attained: 50 %.
    const { en } = render([figure(2025, '61'), figure(2025, '70', { indicator: 'other' })]);
    expect(en[2]).toBe('Compliance rate: 50% (1 attained of 2 assessed; 2 targets in all)');
    expect(en.join('\n')).not.toMatch(/Not assessed|not in the table|--all/);
    const all = render([figure(2025, '61'), figure(2025, '70', { indicator: 'other' })], true);
    expect(all.en).toEqual(en);
    expect(en.filter((line) => /^(?:rate|other) /.test(line))).toHaveLength(2);
  });
});

describe('the warnings of an evaluation', () => {
  // Attained in the base year, missed in 2025: a warning for each target, and one more for some.
  const ids = Array.from({ length: 11 }, (_, at) => `rate${at}`);
  const many = planOf(
    ...ids.map((indicator) =>
      target(atLeast('60'), { id: `test.field.g1.${indicator}`, indicator }),
    ),
  );
  const linesOf = (count: number, isAll = false) => {
    const figures = ids
      .slice(0, count)
      .flatMap((indicator) => [
        figure(2020, '70', { indicator }),
        figure(2022, '65', { indicator }),
      ]);
    const catalogue = { areas: [areaOf('here')] };
    const evaluation = evaluatePlan(many, figures, { year: 2025, area: 'here', catalogue });
    const text = renderEvaluation(buildReport(evaluation, { language: 'en' }), isAll);
    return text.split('\n').filter((line) => /^Warnings|^ {2}\[|^ {2}.*--all/.test(line));
  };

  it('are at most ten unless all are requested', () => {
    // A figure of 2022 is stale in 2025: one warning for each target with figures.
    expect(linesOf(0)).toEqual([]);
    expect(linesOf(10)).toHaveLength(11);
    expect(linesOf(11)).toHaveLength(12);
    expect(linesOf(11).slice(0, 1)).toEqual(['Warnings (11):']);
    expect(linesOf(11).at(-1)).toContain('1 more');
    expect(linesOf(11, true)).toHaveLength(12);
    expect(linesOf(11, true).at(-1)).toContain('rate');
  });
});

describe('a score in one line', () => {
  const score = (figures: readonly Observation[], options: Parameters<typeof scorePlan>[1]) =>
    inBoth((language) => renderScore(scorePlan(evaluate(figures), options), language));

  it('over no target has neither a value nor a range', () => {
    expect(score([], { method: 'attainment', missing: 'refuse' })).toEqual({
      zh: '综合得分（达标，算术平均，等权，须全部目标均可评价）：–；2项中0项有得分；换用其他方法和权重时为–\n',
      en:
        'Score (attainment, arithmetic mean, equal weights, only if every target could ' +
        'be assessed): –; 0 of 2 targets scored; – with other methods and weights\n',
    });
  });

  it('shows its range over other methods and weights', () => {
    // 61 ≥ 60 and 70 < 80: half of the targets. No base, so that other methods score nothing.
    const figures = [figure(2025, '61'), figure(2025, '70', { indicator: 'other' })];
    const { en } = score(figures, { method: 'attainment', missing: 'exclude' });
    expect(en).toMatch(/: 50\.0; 2 of 2 targets scored; \d+\.\d–\d+\.\d with other methods/);
  });

  it('states that the caller chose the weights', () => {
    const weights = { 'test.field.g1.rate': 3, 'test.field.g1.other': 1 };
    const figures = [figure(2025, '61'), figure(2025, '70', { indicator: 'other' })];
    // (3 × 100 + 1 × 0) ÷ 4 = 75
    const { en, zh } = score(figures, { method: 'attainment', missing: 'exclude', weights });
    expect(en).toMatch(/custom weights.*\): 75\.0; 2 of 2 targets scored/);
    expect(zh).toMatch(/自定权重.*）：75\.0；2项中2项有得分/);
  });
});
