import { describe, expect, it, vi } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { normaliseCells, type TidyOptions } from '../../../src/input/table/normaliseCells.js';

type Row = Record<string, unknown>;
const vocabulary = makeVocabulary({ indicators });

function tidy(rows: readonly unknown[], options: Partial<TidyOptions> = {}) {
  const reports = new IssueCollector(undefined);
  const tidied = normaliseCells(
    rows,
    { vocabulary, headings: new Map(), numberOf: (index) => index + 1, ...options },
    reports,
  );
  return {
    rows: tidied,
    notices: reports.notices.map(({ code, row, column, found, expected }) => ({
      code,
      row,
      column,
      found,
      expected,
    })),
    issues: reports.issues,
  };
}
const one = (row: Row, options: Partial<TidyOptions> = {}) => tidy([row], options).rows[0];
const normalised = (column: string, found: string, reading: string, row = 1) => {
  const [value, unit] = reading.split(' ');
  return {
    code: 'normalised',
    row,
    column,
    found,
    expected: { kind: 'reading', value, ...(unit === undefined ? {} : { unit }) },
  };
};

describe('rows that need no reading', () => {
  it.each([
    [
      'plain figures',
      { 指标: '婴儿死亡率', 年份: '2020', 数值: '2.70', 单位: '‰', 分子: '27', 分母: '10000' },
    ],
    ['numbers', { 指标: '婴儿死亡率', 年份: 2020, 数值: 2.7, 单位: '‰' }],
    ['a number for an indicator', { 指标: 5, 年份: 2020, 数值: 2.7 }],
    ['empty cells', { 指标: '', 年份: '', 数值: '', 单位: null, 分子: undefined }],
    ['cells that nobody can read', { 指标: '死亡', 年份: '去年', 数值: '—', 分子: '几个' }],
    ['a year with spaces', { 指标: '婴儿死亡率', 年份: ' 2020 ', 数值: '2.70' }],
    [
      'other columns, whatever they hold',
      { 地区: '２０２０', 备注: '5‰', 来源: '婴儿死亡率（‰）', 单位: '％', 其他: '1,234.5' },
    ],
  ])('%s', (_, row) => {
    const before = { ...row };
    const { rows, notices } = tidy([row]);
    expect(rows[0]).toBe(row);
    expect(row).toEqual(before);
    expect(notices).toEqual([]);
  });

  it.each([null, undefined, 'x', 5, ['5‰']])('what is no row: %j', (row) => {
    expect(tidy([row])).toEqual({ rows: [row], notices: [], issues: [] });
  });
  it('a list whose places are named like columns', () => {
    const row = ['5‰'];
    expect(tidy([row], { headings: new Map([['0', 'value']]) }).rows[0]).toBe(row);
  });
});

describe('figures', () => {
  it('are read, and each reading is told with its place', () => {
    const rows = [
      { 指标: '婴儿死亡率', 年份: '2020', 数值: '2.70' },
      { 指标: '婴儿死亡率', 年份: '２０２１', 数值: '２。７', 分子: '1,234', 分母: '２' },
    ];
    expect(tidy(rows)).toEqual({
      rows: [rows[0], { 指标: '婴儿死亡率', 年份: '2021', 数值: '2.7', 分子: '1234', 分母: '2' }],
      notices: [
        normalised('年份', '２０２１', '2021', 2),
        normalised('数值', '２。７', '2.7', 2),
        normalised('分子', '1,234', '1234', 2),
        normalised('分母', '２', '2', 2),
      ],
      issues: [],
    });
  });
  it('nothing is changed in place', () => {
    const row = { 年份: '２０２１', 数值: '5‰', 指标: '婴儿死亡率（‰）' };
    const before = { ...row };
    tidy([row]);
    expect(row).toEqual(before);
  });
  it('rows have the numbers that they are given', () => {
    expect(
      tidy([{ 数值: '２' }, { 数值: '３' }], {
        numberOf: (index) => [4, 7][index] as number,
      }).notices.map(({ row }) => row),
    ).toEqual([4, 7]);
  });
  it('headings that the table explains are known, and go before the usual ones', () => {
    const headings = new Map([
      ['2020年', 'value'],
      ['数值', 'note'],
    ] as const);
    expect(tidy([{ '2020年': '5‰', 数值: '5‰' }], { headings })).toMatchObject({
      rows: [{ '2020年': '5', 数值: '5‰', unit: '‰' }],
      notices: [normalised('2020年', '5‰', '5 ‰')],
    });
  });
  it('1,234 is read among counts only', () => {
    expect(one({ 数值: '1,234', 分子: '1,234', 分母: '1,234' })).toEqual({
      数值: '1,234',
      分子: '1234',
      分母: '1234',
    });
  });
});

describe('a unit behind a figure', () => {
  it('becomes the unit of a row without one, by the key of the column', () => {
    expect(one({ 数值: '5‰' })).toEqual({ 数值: '5', unit: '‰' });
  });
  it.each(['', ' ', null, undefined])('fills an empty cell, whatever its heading: %j', (unit) => {
    expect(one({ 数值: '5‰', 计量单位: unit })).toEqual({ 数值: '5', 计量单位: '‰' });
  });
  it('fills the column that the table explains', () => {
    expect(one({ 数值: '5‰', 量: '' }, { headings: new Map([['量', 'unit']]) })).toEqual({
      数值: '5',
      量: '‰',
    });
  });
  it('may be spelled otherwise than the unit of the row', () => {
    expect(tidy([{ 数值: '5‰', 单位: '千分之' }])).toEqual({
      rows: [{ 数值: '5', 单位: '千分之' }],
      notices: [normalised('数值', '5‰', '5 ‰')],
      issues: [],
    });
  });
  it.each(['%', '什么', 5])('has to agree with it: %j', (unit) => {
    expect(tidy([{ 数值: '5‰', 单位: unit }])).toEqual({
      rows: [{ 数值: '5‰', 单位: unit }],
      notices: [],
      issues: [],
    });
  });
  it('that is none is left', () => {
    expect(tidy([{ 数值: '5什么' }])).toEqual({
      rows: [{ 数值: '5什么' }],
      notices: [],
      issues: [],
    });
  });
});

describe('what was counted, behind a count', () => {
  it.each([
    ['分子', '12人', '12'],
    ['分母', '1,234 名', '1234'],
    ['分子', '3个', '3'],
  ])('is not the unit of the figure: %s %s', (column, cell, count) => {
    expect(tidy([{ 数值: '5', 单位: '‰', [column]: cell }])).toEqual({
      rows: [{ 数值: '5', 单位: '‰', [column]: count }],
      notices: [normalised(column, cell, count)],
      issues: [],
    });
    expect(one({ 数值: '5', 单位: '', [column]: cell })).toEqual({
      数值: '5',
      单位: '',
      [column]: count,
    });
  });
  // 1.2万人 are 12 000, and 5‰ are no count at all.
  it.each(['1.2万人', '12万人', '5‰', '12什么'])('%s is left', (cell) => {
    expect(tidy([{ 单位: '‰', 分母: cell }])).toEqual({
      rows: [{ 单位: '‰', 分母: cell }],
      notices: [],
      issues: [],
    });
  });
});

describe('years', () => {
  it.each([
    ['２０２０', '2020'],
    ['２０20年', '2020年'],
    ['　２０２０年 ', '2020年'],
    [`２０２０${' '.repeat(16)}`, '2020'],
  ])('in full-width digits are read: %j', (cell, year) => {
    expect(tidy([{ 年份: cell, 数值: '2.70' }])).toMatchObject({
      rows: [{ 年份: year, 数值: '2.70' }],
      notices: [{ code: 'normalised', column: '年份', expected: { kind: 'reading', value: year } }],
    });
  });
  it('not in cells of more than 20 characters', () => {
    expect(one({ 年份: `２０２０${' '.repeat(17)}` })).toEqual({
      年份: `２０２０${' '.repeat(17)}`,
    });
  });
  it('never bring a unit', () => {
    expect(one({ 年份: '２０２０‰' })).toEqual({ 年份: '2020‰' });
  });
});

describe('an indicator with its unit', () => {
  it.each([
    ['婴儿死亡率（‰）', '‰'],
    ['婴儿死亡率(‰)', '‰'],
    ['婴儿死亡率（单位：‰）', '‰'],
    ['婴儿死亡率（单位:‰)', '‰'],
    [' 婴儿死亡率  （  单位  ：  ‰  ） ', '‰'],
    ['婴儿死亡率\n（千分之）', '千分之'],
    ['infant-mortality-rate(per mille)', 'per mille'],
  ])('%j is taken apart, which needs no notice', (cell, unit) => {
    const name = cell.startsWith('infant') ? 'infant-mortality-rate' : '婴儿死亡率';
    expect(tidy([{ 指标: cell, 数值: '2.70' }])).toEqual({
      rows: [{ 指标: name, 数值: '2.70', unit }],
      notices: [],
      issues: [],
    });
  });
  it('in several rows alike', () => {
    const row = { 指标: '婴儿死亡率（‰）', 数值: '2.70' };
    expect(tidy([row, row]).rows).toEqual([
      { 指标: '婴儿死亡率', 数值: '2.70', unit: '‰' },
      { 指标: '婴儿死亡率', 数值: '2.70', unit: '‰' },
    ]);
  });
  it('together with a figure that has the same', () => {
    expect(tidy([{ 指标: '婴儿死亡率（千分之）', 数值: '5‰' }])).toMatchObject({
      rows: [{ 指标: '婴儿死亡率', 数值: '5', unit: '千分之' }],
      notices: [normalised('数值', '5‰', '5 ‰')],
    });
  });
  it('that is another than the unit of the row', () => {
    expect(one({ 指标: '婴儿死亡率（‰）', 单位: '%' })).toEqual({
      指标: '婴儿死亡率（‰）',
      单位: '%',
    });
  });

  it.each([
    '婴儿死亡率（什么）',
    '什么（‰）',
    '（‰）',
    '婴儿死亡率（）',
    '婴儿死亡率（‰',
    '婴儿死亡率‰）',
    '婴儿死亡率（‰）注',
    '注\n婴儿死亡率（‰）',
    '婴儿死亡率（（‰））',
    '婴儿死亡率（单位‰）',
    '婴儿死亡率（位：‰）',
  ])('%j is left', (cell) => {
    expect(one({ 指标: cell })).toEqual({ 指标: cell });
  });

  it('the whole goes first where it is a name itself', () => {
    const [known] = indicators;
    const named = (id: string, zh: string) =>
      ({ ...known, id, name: { zh, en: id }, aliases: [] }) as (typeof indicators)[number];
    const both = makeVocabulary({ indicators: [named('a', '巩固率'), named('b', '巩固率（%）')] });
    expect(one({ 指标: '巩固率（%）' }, { vocabulary: both })).toEqual({ 指标: '巩固率（%）' });
    expect(one({ 指标: '巩固率（‰）' }, { vocabulary: both })).toEqual({
      指标: '巩固率',
      unit: '‰',
    });
  });

  it('not in cells of more than 200 characters', () => {
    // Five characters, three behind the spaces.
    const cell = (length: number) => `婴儿死亡率${' '.repeat(length - 8)}（‰）`;
    expect(one({ 指标: cell(200) })).toEqual({ 指标: '婴儿死亡率', unit: '‰' });
    expect(one({ 指标: cell(201) })).toEqual({ 指标: cell(201) });
  });

  it('a plain name is looked up once, however many rows use it', () => {
    const counted = makeVocabulary({ indicators });
    const find = vi.spyOn(counted.indicators, 'find');
    tidy(
      Array.from({ length: 5 }, () => ({ 指标: '婴儿死亡率' })),
      { vocabulary: counted },
    );
    expect(find).toHaveBeenCalledTimes(1);
  });
});
