import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/Rule.js';
import type { TargetEvaluation } from '../../../src/model/TargetEvaluation.js';
import { explainEvaluation } from '../../../src/report/explanation/explainEvaluation.js';
import { makeIndicator, makePlan, say, series } from '../invented.js';
import { makeSeveral, readSection } from '../several.js';

/** The first sentence of a report on a target for every township, whose figures are 50 and 60. */
function levelOf(rule: Rule, polarity: 1 | 0 | -1) {
  const { zh, en } = say(
    makePlan(rule, '各乡镇', { scope: 'perTownship' }),
    makeIndicator('percent', { polarity }),
    [
      ...series('percent', { 2022: '50' }, { area: '11' }),
      ...series('percent', { 2022: '60' }, { area: '12' }),
    ],
  );
  return [zh.sentences[0], en.sentences[0]];
}

describe('the deciding figure among units', () => {
  const around: Rule = { kind: 'around', value: '45', unit: 'percent' };

  it.each<[string, Rule, 1 | 0 | -1, string, string]>([
    ['at least', { kind: 'atLeast', value: '55', unit: 'percent' }, 1, '最低', 'lowest'],
    ['at most', { kind: 'atMost', value: '55', unit: 'percent' }, -1, '最高', 'highest'],
    // About 45, where more is better: only 43 and below would miss it.
    ['about, more is better', around, 1, '最低', 'lowest'],
    ['about, less is better', around, -1, '最高', 'highest'],
  ])('of %s is named as the extreme', (_, rule, polarity, zh, en) => {
    const figure = en === 'lowest' ? '50%' : '60%';
    expect(levelOf(rule, polarity)).toEqual([
      `2022年，某率（${zh}的乡镇）为${figure}。`,
      `Some rate, in the township with the ${en} figure: ${figure} in 2022.`,
    ]);
  });

  it('on either side is the one furthest away', () => {
    // |60 − 45| > |50 − 45|
    expect(levelOf(around, 0)[1]).toBe(
      'Some rate, in the township furthest from the target: 60% in 2022.',
    );
  });
});

describe('the level of an indicator', () => {
  const rule: Rule = { kind: 'atMost', value: '5.0', unit: 'permille' };
  const levelIn = (year: number, values: Readonly<Record<number, string>>, more = {}) => {
    const { en } = say(
      makePlan(rule, '以下', more),
      makeIndicator('permille', { polarity: -1 }),
      series('permille', values),
      { year },
    );
    return en.sentences[0];
  };

  it('states that an older figure is the latest, but not if an older one decides', () => {
    expect(levelIn(2024, { 2022: '4.9' })).toMatch(/latest/);
    expect(levelIn(2022, { 2022: '4.9' })).not.toMatch(/latest/);
  });

  it('is stated even if a gap between groups is as large', () => {
    // 7.4 ‰ in the country less 2.5 ‰ in the towns is 4.9 points, and the total is 4.9 ‰.
    const groups = [
      ...series('permille', { 2022: '2.5' }, { residence: 'urban' }),
      ...series('permille', { 2022: '7.4' }, { residence: 'rural' }),
    ];
    const { en } = say(makePlan(rule, '以下'), makeIndicator('permille', { polarity: -1 }), [
      ...series('permille', { 2022: '4.9' }),
      ...groups,
    ]);
    expect(en.sentences[0]).toBe('Some rate: 4.9‰ in 2022.');
    expect(en.sentences.join(' ')).toContain('4.9 per mille points (urban 2.5‰, rural 7.4‰)');
  });

  it('converts a change into the unit of the figure', () => {
    const { en } = say(makePlan(rule, '以下'), makeIndicator('permille', { polarity: -1 }), [
      ...series('permille', { 2021: '5.2' }),
      ...series('percent', { 2022: '0.49' }),
    ]);
    // 0.52 − 0.49
    expect(en.sentences[0]).toBe('Some rate: 0.49% in 2022, down 0.03 percentage points on 2021.');
  });
});

describe('the group of a figure', () => {
  const women = { sex: 'female' as const, year: 2025 };
  const cases = {
    one: { sex: 'female' as const, figures: [{ ...women, value: '61' }] },
    two: { sex: 'female' as const, figures: [{ ...women, value: '50' }] },
    three: { of: { 2025: '61' } },
  };

  it('is named beside its target everywhere, if the indicator has others', () => {
    const report = makeSeveral(cases).report({ language: 'zh' });
    expect(report.domains[0]?.targets.map(({ name }) => name)).toEqual([
      'one（女）',
      'two（女）',
      'three',
    ]);
    expect(readSection(report, 'indicators').filter((line) => /^\d/.test(line))).toEqual([
      expect.stringMatching(/^1 \| one（女） \|/),
      expect.stringMatching(/^2 \| two（女） \|/),
      expect.stringMatching(/^3 \| three \|/),
    ]);
    expect(readSection(report, 'domains').join()).toMatch(/one（女）.*two（女）/);
  });

  it('is named with the component that it is a group of', () => {
    const components = ['two', 'three'];
    const report = makeSeveral({ ...cases, one: { ...cases.one, components } });
    // Group two, with 50, is worse than three, with 61.
    expect(
      report.report({ language: 'zh' }).domains[0]?.targets.map(({ name, value }) => [name, value]),
    ).toEqual([
      ['one（two）（女）', '50%（2025年）'],
      ['two（女）', '50%（2025年）'],
      ['three', '61%（2025年）'],
    ]);
  });

  it('is part of the indicator in an explanation', () => {
    const { plan, catalogue, evaluate } = makeSeveral(cases);
    const explained = (at: number) =>
      explainEvaluation({
        target: plan.targets[at] as (typeof plan.targets)[number],
        plan,
        catalogue,
        evaluation: evaluate().targets[at] as TargetEvaluation,
      }).indicator;
    expect([explained(0), explained(2)]).toEqual([
      { zh: 'one（女）', en: 'one (female)' },
      { zh: 'three', en: 'three' },
    ]);
  });
});
