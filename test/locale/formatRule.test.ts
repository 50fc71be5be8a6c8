import { describe, expect, it } from 'vitest';
import { formatChange } from '../../src/locale/formatChange.js';
import { formatMargin } from '../../src/locale/formatMargin.js';
import { formatQuantity } from '../../src/locale/formatQuantity.js';
import { formatRule, writeRule } from '../../src/locale/formatRule.js';
import { formatTableAccount } from '../../src/locale/formatTableAccount.js';
import type { Rule } from '../../src/model/Rule.js';

const referenceValue = { value: '150', unit: 'percent' } as const;
const reference = { zh: '女党员比例', en: 'female share of members' };

describe('formatRule', () => {
  it.each<[rule: Rule, zh: string, en: string]>([
    [{ kind: 'atLeast', value: '93', unit: 'percent' }, '不低于93%', 'at least 93%'],
    [{ kind: 'atMost', value: '6.0', unit: 'permille' }, '不高于6.0‰', 'at most 6.0‰'],
    [{ kind: 'around', value: '45', unit: 'percent' }, '45%左右', 'about 45%'],
    [
      { kind: 'between', min: '1', max: '2', unit: 'hoursPerDay' },
      '1小时至2小时（均含本数）',
      'from 1 h a day to 2 h a day inclusive',
    ],
    [
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
      '比2020年下降20%（相对幅度）',
      '20% lower than in 2020, as a relative change',
    ],
    [
      { kind: 'changeFrom', baseYear: 2020, change: '15', unit: 'percent' },
      '比2020年上升15%（相对幅度）',
      '15% higher than in 2020, as a relative change',
    ],
    [{ kind: 'trend', direction: 'up' }, '比基期提高', 'higher than in the base year'],
    [{ kind: 'trend', direction: 'down' }, '比基期降低', 'lower than in the base year'],
    [
      { kind: 'trend', direction: 'slowing' },
      '基期后的年均升幅小于基期前',
      'a smaller mean yearly rise after the base year than before it',
    ],
    [
      { kind: 'compare', relation: 'atLeast', reference, referenceIndicator: 'members' },
      '不低于同年的女党员比例',
      'at least as high as female share of members in the same year',
    ],
    [
      { kind: 'compare', relation: 'matches', reference, referenceIndicator: 'members' },
      '与同年的女党员比例相适应',
      'in line with female share of members in the same year',
    ],
    // A quantity without an indicator has no figure for the year.
    [
      {
        kind: 'compare',
        relation: 'atLeast',
        reference: { zh: '合理比例', en: 'a reasonable share' },
      },
      '不低于合理比例',
      'at least as high as a reasonable share',
    ],
    [
      {
        kind: 'compare',
        relation: 'matches',
        reference: { zh: '合理水平', en: 'a reasonable level' },
      },
      '与合理水平相适应',
      'in line with a reasonable level',
    ],
    [
      { kind: 'compare', relation: 'narrows', reference },
      '差距比基期缩小（女党员比例）',
      'a smaller gap than in the base year (female share of members)',
    ],
    [
      { kind: 'trend', direction: 'up', hold: true },
      '不低于基期',
      'no lower than in the base year',
    ],
    [
      { kind: 'trend', direction: 'down', hold: true },
      '不高于基期',
      'no higher than in the base year',
    ],
    [
      { kind: 'compare', relation: 'atLeast', reference, referenceValue },
      '不低于150%（女党员比例）',
      'at least 150% (female share of members)',
    ],
    [
      { kind: 'compare', relation: 'matches', reference, referenceValue },
      '150%左右（女党员比例）',
      'about 150% (female share of members)',
    ],
    [{ kind: 'coverage', basically: true }, '基本达到100%', 'nearly 100%'],
    [{ kind: 'coverage', extent: 'none', basically: true }, '基本降为0%', 'down to nearly 0%'],
    [{ kind: 'coverage' }, '达到100%', '100%'],
    [{ kind: 'coverage', extent: 'none' }, '降为0%', 'down to 0%'],
  ])('writes %j as %s', (rule, zh, en) => {
    expect([formatRule(rule, 'zh'), formatRule(rule, 'en')]).toEqual([zh, en]);
  });

  it.each<[rule: Rule, zh: string, en: string]>([
    [{ kind: 'atLeast', value: '93', unit: 'percent' }, '≥ 93%', '≥ 93%'],
    [{ kind: 'atMost', value: '12', unit: 'per100000' }, '≤ 12/10万', '≤ 12 per 100 000'],
    [{ kind: 'around', value: '45', unit: 'percent' }, '≈ 45%', '≈ 45%'],
    [{ kind: 'between', min: '1', max: '2', unit: 'count' }, '1—2个', '1–2'],
    [
      { kind: 'changeFrom', baseYear: 2020, change: '-20', unit: 'percent' },
      '比2020年下降20%',
      '−20% on 2020',
    ],
    [
      { kind: 'changeFrom', baseYear: 2020, change: '15', unit: 'percent' },
      '比2020年上升15%',
      '+15% on 2020',
    ],
    [{ kind: 'trend', direction: 'slowing' }, '↘ 升幅收窄', '↘ slowing'],
    [{ kind: 'trend', direction: 'up', hold: true }, '≥ 基期', '≥ base'],
    [{ kind: 'compare', relation: 'atLeast', reference, referenceValue }, '≥ 150%', '≥ 150%'],
    [{ kind: 'compare', relation: 'matches', reference, referenceValue }, '≈ 150%', '≈ 150%'],
    [{ kind: 'coverage', basically: true }, '≈ 100%', '≈ 100%'],
    [{ kind: 'coverage', extent: 'none', basically: true }, '≈ 0%', '≈ 0%'],
    [{ kind: 'compare', relation: 'matches', reference }, '≈ 参照', '≈ reference'],
    [{ kind: 'coverage' }, '= 100%', '= 100%'],
    [{ kind: 'coverage', extent: 'none' }, '= 0%', '= 0%'],
  ])('writes %j in signs as %s', (rule, zh, en) => {
    expect([formatRule(rule, 'zh', 'signs'), formatRule(rule, 'en', 'signs')]).toEqual([zh, en]);
  });
});

describe('a trend', () => {
  it.each([
    ['up', 'count', '比基期增加', '↑ 增加'],
    ['down', 'persons', '比基期减少', '↓ 减少'],
    ['up', 'yuan', '比基期增加', '↑ 增加'],
    ['up', 'per1000people', '比基期增加', '↑ 增加'],
    // A rate or a mean rises.
    ['up', 'percent', '比基期提高', '↑ 提高'],
    ['up', 'yearsOfAge', '比基期提高', '↑ 提高'],
    ['down', 'per100000', '比基期降低', '↓ 降低'],
  ] as const)('%s of figures in %s', (direction, unit, words, signs) => {
    const rule = { kind: 'trend', direction } as const;
    expect([writeRule(rule, 'zh', 'words', unit), writeRule(rule, 'zh', 'signs', unit)]).toEqual([
      words,
      signs,
    ]);
  });
});

it('the path of a wrong argument is its own name', () => {
  const target = { rule: { kind: 'coverage' } } as never;
  expect(() => formatRule(target, 'en')).toThrow('rule.kind is missing');
  const broken = (rule: object) => () => formatRule(rule as never, 'en');
  expect(broken({ kind: 'changeFrom' })).toThrow('rule.baseYear is missing');
  expect(broken({ kind: 'changeFrom', baseYear: 2020, change: 'abc', unit: 'percent' })).toThrow(
    expect.objectContaining({ code: 'badNumber', path: 'rule.change' }),
  );
  expect(broken({ kind: 'trend', direction: 'sideways' })).toThrow('rule.direction must be');
  expect(broken({ kind: 'compare', relation: 'atLeast' })).toThrow('rule.reference is missing');
  expect(broken({ kind: 'coverage', extent: 'some' })).toThrow('rule.extent must be all or none');
  const change = { from: 2020, to: 2022, difference: { value: '1', unit: 'percent' } } as const;
  expect(() => formatChange(change, 'en', target)).toThrow('rule.kind is missing');
  expect(() => formatQuantity({ value: 1 as never, unit: 'percent' }, 'en')).toThrow(
    'quantity.value must be a decimal string',
  );
  expect(() => formatMargin({ value: 1 as never, unit: 'percent' }, 'en')).toThrow(
    'margin.value must be a decimal string',
  );
  expect(() => formatRule({ kind: 'coverage' }, 'en', 'sign' as never)).toThrow('form must be');
  expect(() => formatChange({ from: 2020 } as never, 'en')).toThrow('change.difference is missing');
  expect(() => formatTableAccount({} as never, 'en')).toThrow('table.range is missing');
});
