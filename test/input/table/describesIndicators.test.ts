import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { describesIndicators } from '../../../src/input/table/describesIndicators.js';
import { plans } from '../../../src/library/plans.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ indicators, areas, plans });
const describes = (heading: string, ...cells: readonly unknown[]) =>
  describesIndicators(heading, cells, vocabulary);

describe('a column describes its indicators', () => {
  it.each([
    ['指标类型', '甲', '乙'],
    ['指标级别', '国家', '自治区'],
    ['目标来源', '甲', '乙'],
    ['监测周期', '年度', '季度'],
    ['权重', 0.2, 0.3],
    ['进展情况', '顺利', '滞后'],
    ['Weight', 1, 2],
  ])('by its heading: %s', (heading, ...cells) => {
    expect(describes(heading as string, ...cells)).toBe(true);
  });

  it.each([
    ['性质', '约束性', '预期性'],
    ['性质', ' 约束性 '],
    ['类别', '核心指标', '一般指标'],
    ['甲', '定量', '定性'],
    ['Type', 'Binding', 'Expected'],
    ['类别', '健康', '教育', '妇女'],
    ['分类', '参与决策和管理', '其他'],
    ['分类', '福利', '其他'],
    ['分类', '妇女与健康', '儿童', '其他'],
  ])('by its cells: %s', (heading, ...cells) => {
    expect(describes(heading, ...cells)).toBe(true);
  });

  it.each([
    // People, places, or unknown words.
    ['指标范围', '流动人口', '常住人口'],
    ['类型', '流动人口', '常住人口'],
    ['监测方式', '农村', '全市'],
    ['类别', '妇女', '农村'],
    ['类别', '妇女', '儿童'],
    ['类别', '约束性', '农村'],
    ['甲', '乙', '丙'],
  ])('not: %s', (heading, ...cells) => {
    expect(describes(heading, ...cells)).toBe(false);
  });
});

it('is reported and skipped, and its table is read', async () => {
  const { figures, issues, notices } = await readText(
    '指标,指标类型,类别,2025年\n婴儿死亡率（‰）,约束性,核心,2.8\n孕产妇死亡率（1/10万）,预期性,一般,9\n',
  );
  expect([figures.length, issues]).toEqual([2, []]);
  expect(notices.map(([code, , , found]) => [code, found])).toEqual([
    ['unknownColumn', '指标类型'],
    ['unknownColumn', '类别'],
  ]);
});
