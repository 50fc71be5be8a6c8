import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/Rule.js';
import { describeGap } from '../../../src/report/sentences/describeGap.js';
import { inBoth, namesIn } from '../names.js';

describe('describeGap', () => {
  const percent: Rule = { kind: 'atLeast', value: '90', unit: 'percent' };
  const say = (more: object, rule: Rule = percent) =>
    inBoth((language) =>
      describeGap(
        {
          kind: 'sex',
          year: 2025,
          groups: [
            { group: 'female', value: '95' },
            { group: 'male', value: '97' },
          ],
          absolute: { value: '2', unit: 'percent' },
          masked: [],
          ...more,
        },
        namesIn(language),
        rule,
      ),
    );

  it('compares with the base year', () => {
    const base = { year: 2020, absolute: { value: '2', unit: 'percent' } } as const;
    expect(say({ base, trend: 'unchanged' }).zh).toBe(
      '2025年性别差距为2个百分点（女95%，男97%），与2020年持平。',
    );
    // 2 − 1.5 = 0.5
    const narrower = { ...base, absolute: { value: '1.5', unit: 'percent' } };
    expect(say({ base: narrower, trend: 'widening' })).toEqual({
      zh: '2025年性别差距为2个百分点（女95%，男97%），比2020年扩大0.5个百分点。',
      en:
        'Gap between the sexes in 2025: 2 percentage points (female 95%, male 97%), ' +
        '0.5 percentage points wider than in 2020.',
    });
  });

  it('is a difference if the ratio is judged', () => {
    const narrows = { kind: 'compare', relation: 'narrows', gap: 'ratio' } as const;
    const reference = { zh: '男女之间', en: 'between women and men' };
    const groups = [
      { group: 'female', value: '38' },
      { group: 'male', value: '48' },
    ];
    const amount = {
      groups,
      absolute: { value: '10', unit: 'yuan' },
      base: { year: 2020, absolute: { value: '10', unit: 'yuan' } },
      trend: 'unchanged',
    };
    // 30 and 40, then 38 and 48: the ratio rises, and the difference stays.
    expect(say(amount, { ...narrows, reference, across: 'sex' })).toEqual({
      zh: '2025年性别差额为10元（女38元，男48元），与2020年持平。',
      en:
        'Difference between the sexes in 2025: 10 yuan (female 38 yuan, male 48 yuan), ' +
        'unchanged from 2020.',
    });
    expect(say(amount, { ...narrows, reference, across: 'residence' }).zh).toMatch('性别差距');
  });

  it('names the outermost two of many townships', () => {
    const groups = [
      { group: '1', value: '9' },
      { group: '2', value: '88' },
      { group: '3', value: '50' },
      { group: '4', value: '60' },
    ];
    const absolute = { value: '79', unit: 'percent' };
    expect(say({ kind: 'township', groups, absolute }).zh).toBe(
      '2025年乡镇间差距为79个百分点（乡19%，乡288%）。',
    );
  });

  it('names three groups one by one', () => {
    const groups = ['9', '88', '50'].map((value, at) => ({ group: String(at + 1), value }));
    const absolute = { value: '79', unit: 'percent' };
    expect(say({ kind: 'township', groups, absolute }).zh).toBe(
      '2025年乡镇间差距为79个百分点（乡19%，乡288%，乡350%）。',
    );
  });

  it('names the groups that a total hides', () => {
    expect(say({ masked: ['female'] }).en).toBe(
      'Gap between the sexes in 2025: 2 percentage points (female 95%, male 97%); ' +
        'the total meets the target, but these groups do not: female.',
    );
  });
});
