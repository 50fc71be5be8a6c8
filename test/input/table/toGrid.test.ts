import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { toGrid } from '../../../src/input/table/toGrid.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ indicators });
const infants = 'infant-mortality-rate';
const read = (json: unknown) => readText(JSON.stringify(json));

describe('a list as a table', () => {
  it('has the keys of all objects as its header, in the order of their first use', () => {
    const list = [
      { 指标: '甲', '2024年': 1 },
      { '2025年': 2, 指标: '乙' },
    ];
    expect(toGrid(list, vocabulary)?.cells).toEqual([
      ['指标', '2024年', '2025年'],
      ['甲', 1],
      ['乙', '', 2],
    ]);
  });
  it.each([
    ['with a key for values', [{ 指标: '甲', 年份: 2025, 数值: 1, 地区: '乙' }]],
    ['without a key of figures', [{ 指标: '甲', 年份: 2025 }]],
    ['with a list in an object', [{ 指标: '甲', '2025年': [1] }]],
    ['of lists', [['指标', '2025年']]],
    ['of texts', ['2025年']],
    ['that is empty', []],
  ])('is none %s', (_, list) => {
    expect(toGrid(list, vocabulary)).toBeUndefined();
  });
});

describe('JSON with a key for each', () => {
  it('year', async () => {
    // Keys that are whole numbers come first, whatever their order in the file.
    expect(await read([{ 指标: '婴儿死亡率', 单位: '‰', 2024: 2.8, 2025: 2.7 }])).toEqual({
      figures: [
        `${infants} 2024 2.8 permille 450381 total total`,
        `${infants} 2025 2.7 permille 450381 total total`,
      ],
      issues: [],
      notices: [],
    });
  });
  it('indicator', async () => {
    const rows = [
      { 地区: '荔浦市', 年份: 2025, '婴儿死亡率（‰）': 2.7 },
      { 地区: '全国', 年份: 2025, '婴儿死亡率（‰）': null },
    ];
    expect((await read(rows)).figures).toEqual([`${infants} 2025 2.7 permille 450381 total total`]);
  });
  it('year, beside a key that is not known', async () => {
    const { figures, notices } = await read([
      { 甲: 1, 指标: '婴儿死亡率', 单位: '‰', '2025年': 2.7 },
    ]);
    expect(figures).toEqual([`${infants} 2025 2.7 permille 450381 total total`]);
    expect(notices).toEqual([['unknownColumn', undefined, '甲', '甲']]);
  });
  it('group, below what the object around the list states', async () => {
    const json = { 单位: '%', 数据: [{ 指标: '婴儿死亡率', 年份: 2025, 男: 0.28, 女: 0.27 }] };
    expect((await read(json)).figures).toEqual([
      `${infants} 2025 0.28 percent 450381 male total`,
      `${infants} 2025 0.27 percent 450381 female total`,
    ]);
  });
  it('year names the item of an error, not a row of a sheet', async () => {
    const { issues } = await read([
      { 指标: '婴儿死亡率', '2025年': '2.7' },
      { 指标: '婴儿死王率', '2025年': '2.7' },
    ]);
    expect(issues).toEqual([['unknownIndicator', 2, '指标', '婴儿死王率']]);
  });
  it('target leaves it out', async () => {
    const { figures, notices } = await read([
      { 指标: '婴儿死亡率', 单位: '‰', '2025年': 2.7, '2030年目标': 5 },
    ]);
    expect(figures).toEqual([`${infants} 2025 2.7 permille 450381 total total`]);
    expect(notices.map(([code]) => code)).toEqual(['notObserved']);
  });
});

it('years beside the names of indicators are read in a list with a key for values', async () => {
  const rows = [
    { 指标: '2024年婴儿死亡率', 数值: '2.8' },
    { 指标: '2025年婴儿死亡率', 数值: '2.70' },
  ];
  expect((await read(rows)).figures).toEqual([
    `${infants} 2024 2.8 permille 450381 total total`,
    `${infants} 2025 2.70 permille 450381 total total`,
  ]);
  const { figures, issues } = await read([{ 指标: '婴儿死亡率', 数值: '2.8' }]);
  expect([figures, issues.map(([code, , column]) => `${code} ${column}`)]).toEqual([
    [],
    ['missingColumn year'],
  ]);
});

it.each([
  ['type', 'target'],
  ['数据类型', '目标值'],
  ['description', '2030年目标值'],
  ['副标题', '上半年'],
])('%s of a list may state that its figures are not observed: %s', async (key, word) => {
  const list = [{ 指标: '婴儿死亡率', 年份: 2030, 数值: 5, 单位: '‰' }];
  const { figures, notices } = await read({ [key]: word, data: list });
  expect([figures, notices]).toEqual([[], [['notObserved', undefined, undefined, word]]]);
});

describe('a key that is not known', () => {
  const row = (year: number, more: object) => ({
    ...{ 指标: '婴儿死亡率', 年份: year, 数值: 2.7, 单位: '‰' },
    ...more,
  });
  const figure = (year: number) => `${infants} ${year} 2.7 permille 450381 total total`;
  it.each([['年份段'], ['情景'], ['region_type'], ['版本']])(
    '%s may distinguish figures, as in a table',
    async (key) => {
      const { figures, issues } = await read([
        row(2020, { [key]: '甲' }),
        row(2021, { [key]: '乙' }),
      ]);
      expect([figures, issues.map(([code]) => code)]).toEqual([[], ['unknownKey']]);
    },
  );
  it('tells targets from observed figures', async () => {
    const { figures, issues, notices } = await read([
      row(2020, { type: 'actual' }),
      row(2030, { type: 'target' }),
    ]);
    expect([figures, issues]).toEqual([[figure(2020)], []]);
    expect(notices).toEqual([['notObserved', 2, 'type', 'target']]);
  });
  it.each([
    ['id', 'c1f0-22', 'c1f0-23'],
    ['updatedAt', '2026-01-02', '2026-01-03'],
    ['更新时间', '1月2日', '1月3日'],
    ['录入人', '甲', '乙'],
  ])('%s is about the record', async (key, first, second) => {
    const { figures } = await read([row(2020, { [key]: first }), row(2021, { [key]: second })]);
    expect(figures).toEqual([figure(2020), figure(2021)]);
  });
});
