import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readTitles } from '../../../src/input/table/readTitles.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ areas });
const read = (titles: readonly unknown[], names: readonly (string | undefined)[] = []) =>
  readTitles(
    titles.map((cell) => [cell]),
    names,
    vocabulary,
  );

describe('the unit in a title', () => {
  it.each([
    ['单位：‰', 'permille'],
    ['（单位：‰）', 'permille'],
    [' （单位：‰） ', 'permille'],
    [' 计量单位 : % ', 'percent'],
    ['(计算单位：1/10万)', 'per100000'],
    ['单 位：‰', 'permille'],
    ['单　位：（‰）', 'permille'],
    ['Unit: per mille', 'permille'],
    ['填报单位：荔浦市教育局　　计量单位：‰', 'permille'],
    ['表号：甲1表  单位：1/10万', 'per100000'],
    ['单位：荔浦市　教育局', undefined],
    ['Unit: Bureau of Education', undefined],
    ['单位：‰，按年', 'permille'],
    ['单位：市教育局', undefined],
    ['数据单位：荔浦市卫健局', undefined],
    ['指标单位：荔浦市卫健局', undefined],
    ['本表单位：‰', 'permille'],
    ['‰', 'permille'],
    ['以上数据单位均为‰。其他见注', 'permille'],
    ['单位：‰）2025年', 'permille'],
    ['监测表（%，年）', 'percent'],
    ['单位：‰　　本表所列全部数据的统计地区：全国', 'permille'],
    // The units are beside the figures.
    ['单位：见表中', undefined],
    ['计量单位：详见各行', undefined],
    ['单位：无', undefined],
  ])('%s', (title, unit) => {
    expect(read([title]).facts).toStrictEqual(unit === undefined ? {} : { unit });
  });
  it.each([
    ['单位：%/‰', ['percent', 'permille']],
    ['单位：%,‰,1/10万', ['percent', 'permille', 'per100000']],
    ['单位：1/10万、%等', ['per100000', 'percent']],
  ])('%s is ambiguous', (title, among) => {
    expect(read([title]).facts).toMatchObject({ unit: { among } });
  });
  it.each(['单位：%等', '单位：—、%'])('%s is one unit', (title) => {
    expect(read([title]).facts).toStrictEqual({ unit: 'percent' });
  });
  it('has at most 60 characters', () => {
    const [most, more] = ['甲'.repeat(60), '甲'.repeat(61)];
    expect(read([`单位：${most}`]).facts).toStrictEqual({ unit: { word: most, among: [] } });
    expect(read([`单位：${more}`]).facts).toStrictEqual({});
  });
  it('may be in any cell of the titles; two are ambiguous', () => {
    const titles = [['监测表', '单位：‰'], ['单位：%']];
    expect(readTitles(titles.slice(0, 1), [], vocabulary).facts).toStrictEqual({
      unit: 'permille',
    });
    expect(readTitles(titles, [], vocabulary).facts).toStrictEqual({
      unit: { word: '‰、%', among: ['permille', 'percent'] },
    });
  });
});

describe('the area in a title', () => {
  it.each([
    ['地区：荔城镇', { area: '450381100', kind: 'home' }],
    ['统计范围:全国', { area: '全国', kind: 'other' }],
    ['地区： （全国）', { area: '全国', kind: 'other' }],
    ['Region: 荔浦市', { area: '450381', kind: 'home' }],
    // A word that is not a place is the name of one here.
    ['填报地区： 甲乙 ', { area: '甲乙', kind: 'other' }],
    ['地区荔城镇', undefined],
    [`地区：${'甲'.repeat(40)}`, { area: '甲'.repeat(40), kind: 'other' }],
    [`地区：${'甲'.repeat(41)}`, undefined],
  ])('%s', (title, place) => {
    expect(read([title]).facts).toStrictEqual(place === undefined ? {} : { place });
  });
  it('may be in a cell beside another title, or beside 地区：', () => {
    const beside = (before: string, area: string) => readTitles([[before, area]], [], vocabulary);
    expect(beside('说明：甲', '全国').facts).toStrictEqual({
      place: { area: '全国', kind: 'other' },
    });
    expect(beside('地区：', '甲乙').facts).toStrictEqual({
      place: { area: '甲乙', kind: 'other' },
    });
  });
  it('is the first, beside a unit', () => {
    expect(read(['地区：荔城镇', '单位：%', '地区：全国']).facts).toStrictEqual({
      place: { area: '450381100', kind: 'home' },
      unit: 'percent',
    });
  });
});

describe('the year of a table', () => {
  it.each([
    ['2025年监测表', 2025],
    ['监测表（2025 年度）', 2025],
    ['2025年与2025年', 2025],
    // Two years, a period, a number without 年, another century, a longer number: none.
    ['2024年与2025年', undefined],
    ['2021—2030年规划', undefined],
    ['2021年至2030年', undefined],
    ['文号2025', undefined],
    ['1999年', undefined],
    ['2051年', undefined],
    ['12025年', undefined],
    ['2025x年', undefined],
    // The period is skipped; the year beside it is not.
    ['2021-2030年规划2024年监测', 2024],
  ])('in the title %s', (title, year) => {
    expect(read([title]).year).toBe(year);
  });
  it.each([
    ['编制日期 2025年12月'],
    ['填报时间：2026年3月15日'],
    ['2023年印发'],
    ['2025年12月31日填报'],
    ['比2024年变化'],
  ])('is not when the table was made, or one to compare with: %s', (title) => {
    expect(read([title]).year).toBeUndefined();
    expect(read([title, '2024年监测表']).year).toBe(2024);
    expect(read([], [title]).year).toBeUndefined();
  });
  it('is that of all titles together', () => {
    expect(read(['2024年', '2025年']).year).toBeUndefined();
    expect(read(['2024年', '说明', '2024年']).year).toBe(2024);
  });
  it('is searched for in texts of at most 200 characters', () => {
    expect(read([`${'略'.repeat(195)}2024年`]).year).toBe(2024);
    expect(read([`${'略'.repeat(196)}2024年`]).year).toBeUndefined();
    expect(read([2024, null]).year).toBeUndefined();
  });
  it.each([
    [['2024'], 2024],
    [['监测2024.csv'], 2024],
    [['甲', '2023年.xlsx'], 2023],
    [['2022', '2023'], 2022],
    [['2021-2030', '2023'], 2023],
    [['120241', '2050'], undefined],
    [[undefined, '2040'], 2040],
    [[], undefined],
  ])('in the names %j', (names, year) => {
    expect(read([], names).year).toBe(year);
  });
  it('in a title takes precedence over one in a name', () => {
    expect(read(['2024年'], ['2024', '2023'])).toStrictEqual({
      facts: {},
      groups: [],
      year: 2024,
    });
    expect(read(['2024年'], ['2023', '2022'])).toMatchObject({
      year: 2024,
      otherYear: { of: 'sheet', year: 2023 },
    });
    expect(read(['2024年'], [undefined, '2022'])).toMatchObject({
      otherYear: { of: 'file', year: 2022 },
    });
    expect(read(['监测表'])).toStrictEqual({ facts: {}, groups: [] });
  });
});

it('an indicator in a title is that of a table without names', async () => {
  const table = '乡镇,2024年,2025年\n合计,2.8,2.84\n荔城镇,3.0,2.9\n';
  const { figures, issues } = await readText(`表1 婴儿死亡率（‰）,,\n${table}`);
  expect(figures).toEqual([
    'infant-mortality-rate 2024 2.8 permille 450381 total total',
    'infant-mortality-rate 2025 2.84 permille 450381 total total',
    'infant-mortality-rate 2024 3.0 permille 450381100 total total',
    'infant-mortality-rate 2025 2.9 permille 450381100 total total',
  ]);
  expect(issues).toEqual([]);
  // Two titles that name different indicators leave the indicator open.
  const two = await readText(`婴儿死亡率（‰）,,\n新生儿死亡率（‰）,,\n${table}`);
  expect([two.figures, two.issues.map(([code]) => code)]).toEqual([[], ['missingColumn']]);
});

it('年份：20245 states no year', async () => {
  const { figures, issues } = await readText('年份：20245\n指标,单位,数值\n婴儿死亡率,‰,2.7\n');
  expect([figures, issues.map(([code, , column]) => [code, column])]).toEqual([
    [],
    [['missingColumn', 'year']],
  ]);
});
