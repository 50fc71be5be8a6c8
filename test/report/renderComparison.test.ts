import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/author/comparePlans.js';
import { composePlan } from '../../src/author/composePlan.js';
import type { TargetEntry } from '../../src/author/PlanEntry.js';
import { catalogue } from '../../src/library/catalogue.js';
import { renderComparison, tabulateComparison } from '../../src/report/renderComparison.js';

const makePlan = (id: string, targets: Readonly<Record<string, TargetEntry>>) =>
  composePlan({
    id,
    name: `${id}|plan`,
    period: { start: 2021, end: 2030 },
    issuedOn: '2022-06-01',
    areaCode: '某县',
    source: id,
    domains: [{ slug: 'health', number: 1, name: '健康', goals: { 1: { targets } } }],
  });

const here = makePlan('here', {
  'infant-mortality-rate': {
    rule: { kind: 'atMost', value: '4.5', unit: 'permille' },
    timing: 'maintain',
    scope: 'perTownship',
    wording: '各乡镇婴儿死亡率保持在4.5‰以下',
  },
  'hearing-rate': { rule: { kind: 'trend', direction: 'up' }, wording: '听力筛查率提高' },
});
const there = makePlan('there', {
  'infant-mortality-rate': {
    rule: { kind: 'atMost', value: '5', unit: 'permille' },
    dueYear: 2025,
    sex: 'female',
    wording: '2025年女婴死亡率降至5‰以下',
  },
  'under-five-mortality-rate': {
    rule: { kind: 'atMost', value: '6.0', unit: 'permille' },
    wording: '5岁以下儿童死亡率降至6.0‰以下',
  },
});
const known = { plans: [here], indicators: catalogue.indicators };

describe('tabulateComparison', () => {
  it('names plans, indicators, rules, years and incomparable targets', () => {
    const table = tabulateComparison(comparePlans(here, there), {
      language: 'zh',
      catalogue: known,
    });
    expect(table.title).toBe('《here|plan》与《there》比较');
    expect(table.summary).toBe('仅本规划有1项，仅另一规划有1项，不可比1项。');
    expect(table.header).toEqual(['指标', '比较结果', 'here|plan', 'there', '相差']);
    const unnamed = tabulateComparison(comparePlans(here, there), { language: 'zh' });
    expect(unnamed.summary).toBe(`${table.summary}未提供catalogue，以编号代替名称。`);
    expect(table.rows).toEqual([
      [
        '婴儿死亡率',
        '不可比：适用范围不同',
        '≤ 4.5‰（到2030年，保持，每个乡镇）',
        '≤ 5‰（到2025年，女）',
        '',
      ],
      ['hearing-rate', '仅本规划有', '↑ 提高（到2030年）', '', ''],
      ['5岁以下儿童死亡率', '仅另一规划有', '', '≤ 6.0‰（到2030年）', ''],
    ]);
  });
});

it('a comparison shows by how much a figure is tighter', () => {
  const of = (value: string) =>
    makePlan(value, {
      'infant-mortality-rate': {
        rule: { kind: 'atMost', value, unit: 'permille' },
        wording: '以下',
      },
    });
  const table = tabulateComparison(comparePlans(of('4.5'), of('5')), { language: 'en' });
  // 4.5 − 5
  expect(table.rows).toEqual([
    ['infant-mortality-rate', 'tighter', '≤ 4.5‰ (by 2030)', '≤ 5‰ (by 2030)', '−0.5‰'],
  ]);
});

describe('renderComparison', () => {
  it('writes Markdown in which no name breaks the table', () => {
    const text = renderComparison(comparePlans(here, here), { language: 'en', catalogue: known });
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# here\\|plan compared with here\\|plan',
      '',
      '2 equal.',
      '',
      '| Indicator | Result | here\\|plan | here\\|plan | Difference |',
      '| --- | --- | --- | --- | --- |',
    ]);
  });
});
