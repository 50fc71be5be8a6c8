import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/Rule.js';
import type { UnitId } from '../../src/quantity/units.js';
import { makeIndicator, makePlan, say, series } from './invented.js';

const least = (value: string): Rule => ({ kind: 'atLeast', value, unit: 'percent' });
const most = (value: string, unit: UnitId): Rule => ({ kind: 'atMost', value, unit });
type Case = readonly [
  name: string,
  rule: Rule,
  unit: UnitId,
  year: number,
  before: string,
  after: string,
  sentence: string,
];

/**
 * National figures of 2020 to 2022 as the monitoring reports on the outlines for women's and
 * children's development print them, and the sentence that they make.
 */
const published: readonly Case[] = [
  // 16.1 → 15.7 is 2.5 % less, 16.9 → 16.1 is 4.7 % less.
  ['孕产妇死亡率', most('12', 'per100000'), 'per100000', 2022, '16.1', '15.7', '降低2.5%'],
  ['孕产妇死亡率', most('12', 'per100000'), 'per100000', 2021, '16.9', '16.1', '降低4.7%'],
  ['婴儿死亡率', most('5.0', 'permille'), 'permille', 2022, '5.0', '4.9', '下降0.1个千分点'],
  ['婴儿死亡率', most('5.0', 'permille'), 'permille', 2021, '5.4', '5.0', '下降0.4个千分点'],
  ['5岁以下儿童死亡率', most('6.0', 'permille'), 'permille', 2022, '7.1', '6.8', '下降0.3个千分点'],
  ['5岁以下儿童死亡率', most('6.0', 'permille'), 'permille', 2021, '7.5', '7.1', '下降0.4个千分点'],
  ['学前教育毛入园率', least('90'), 'percent', 2022, '88.1', '89.7', '提高1.6个百分点'],
  ['学前教育毛入园率', least('90'), 'percent', 2021, '85.2', '88.1', '提高2.9个百分点'],
  ['九年义务教育巩固率', least('96'), 'percent', 2022, '95.4', '95.5', '提高0.1个百分点'],
  ['高中阶段教育毛入学率', least('92'), 'percent', 2022, '91.4', '91.6', '提高0.2个百分点'],
];
const signs: Partial<Record<UnitId, string>> = { per100000: '/10万', permille: '‰', percent: '%' };

describe('published figures', () => {
  it.each(published)('%s: worded as published', (name, rule, unit, year, before, after, change) => {
    const { zh } = say(
      makePlan(rule, '目标'),
      makeIndicator(unit, {
        name: { zh: name, en: name },
        polarity: rule.kind === 'atMost' ? -1 : 1,
      }),
      series(unit, { [year - 1]: before, [year]: after }),
      { year },
    );
    expect(zh.sentences[0]).toBe(
      `${year}年，${name}为${after}${signs[unit]}，比${year - 1}年${change}。`,
    );
  });
});
