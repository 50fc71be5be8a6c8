import { describe, expect, it } from 'vitest';
import { classifyColumns } from '../../../src/input/table/classifyColumns.js';
import type { HeaderColumn } from '../../../src/input/table/findHeader.js';
import type { HeadingParts } from '../../../src/input/table/readHeading.js';

type Input = readonly [heading: string, parts?: HeadingParts];
const nothing: Input = ['', {}];
const indicator: Input = ['指标', { column: 'indicator' }];
const year: Input = ['年份', { column: 'year' }];
const value: Input = ['数值', { column: 'value' }];
const area: Input = ['地区', { column: 'area' }];
const unknown: Input = ['甲'];
const in2019: Input = ['2019年', { year: '2019' }];
const in2020: Input = ['2020年', { year: '2020' }];
const infants: Input = ['婴儿死亡率', { indicator: '婴儿死亡率' }];
const mothers: Input = ['孕产妇死亡率', { indicator: '孕产妇死亡率' }];
const women: Input = ['女', { sex: '女' }];
const towns: Input = ['城市', { residence: '城市' }];
const total: Input = ['合计', { isTotal: true }];

const lay = (columns: readonly Input[]) =>
  classifyColumns({
    top: 0,
    bottom: 1,
    columns: columns.map(([heading, parts]): HeaderColumn => ({ heading, parts })),
  });
const keysOf = (...columns: Input[]) => lay(columns).keys.map(({ at }) => at);
const figuresOf = (...columns: Input[]) => lay(columns).figures.map(({ at, says }) => [at, says]);
const missingOf = (...columns: Input[]) => lay(columns).missing;

describe('columns of figures, and those that say what they are about', () => {
  it('a long table has one figure in a row', () => {
    expect(lay([indicator, year, value, unknown])).toEqual({
      keys: [
        { at: 0, heading: '指标' },
        { at: 1, heading: '年份' },
        { at: 3, heading: '甲' },
      ],
      figures: [{ at: 2, heading: '数值', says: {} }],
      isWide: false,
      headings: new Map([
        ['指标', 'indicator'],
        ['年份', 'year'],
        ['数值', 'value'],
      ]),
      missing: [],
      isTemplate: false,
    });
  });

  it('a wide table has a figure for each year', () => {
    expect(lay([indicator, in2019, in2020])).toEqual({
      keys: [{ at: 0, heading: '指标' }],
      figures: [
        { at: 1, heading: '2019年', says: { year: '2019' } },
        { at: 2, heading: '2020年', says: { year: '2020' } },
      ],
      isWide: true,
      headings: new Map([
        ['指标', 'indicator'],
        ['2019年', 'value'],
        ['2020年', 'value'],
      ]),
      missing: [],
      isTemplate: false,
    });
  });

  it.each<[string, Input[], unknown]>([
    ['each indicator', [area, year, infants, mothers], [2, { indicator: '婴儿死亡率' }]],
    ['each sex', [indicator, year, women], [2, { sex: '女' }]],
    ['each residence', [indicator, year, towns], [2, { residence: '城市' }]],
    ['the total', [indicator, year, total], [2, {}]],
    [
      'a value with its unit',
      [indicator, year, ['数值（‰）', { column: 'value', unit: '‰' }]],
      [2, { unit: '‰' }],
    ],
    ['a year beside no column of years', [indicator, women, in2019], [1, { sex: '女' }]],
    ['an indicator beside 数值', [year, value, infants], [1, {}]],
  ])('%s is a column of figures', (_, columns, first) => {
    expect(figuresOf(...columns)[0]).toEqual(first);
  });

  it('all that a heading says', () => {
    const says = { indicator: '婴儿死亡率', year: '2020', sex: '女', residence: '城市', unit: '‰' };
    expect(figuresOf(['x', { ...says, isTotal: true }])).toEqual([[0, says]]);
  });

  it.each<[string, Input[], number[]]>([
    ['a year where each row has its own', [indicator, year, value, in2019], [0, 1, 3]],
    ['groups beside 数值', [indicator, year, value, women, towns, total], [0, 1, 3, 4, 5]],
    [
      'a heading that is not known, or says nothing',
      [indicator, year, value, unknown, nothing],
      [0, 1, 3, 4],
    ],
    ['a unit alone', [indicator, year, value, ['‰', { unit: '‰' }]], [0, 1, 3]],
    [
      'a column that names an indicator too',
      [['指标（婴儿死亡率）', { column: 'indicator', indicator: '婴儿死亡率' }], year, value],
      [0, 1],
    ],
  ])('%s is none', (_, columns, keys) => {
    expect(keysOf(...columns)).toEqual(keys);
  });

  it('year and indicator are figures in their own right beside 数值', () => {
    expect(figuresOf(indicator, value, in2019)).toEqual([
      [1, {}],
      [2, { year: '2019' }],
    ]);
  });
});

describe('headings that stand twice', () => {
  it('get their number, and are columns of their own', () => {
    const { keys, figures, headings } = lay([indicator, year, value, area, area, area, value]);
    expect(keys.map(({ heading }) => heading)).toEqual([
      '指标',
      '年份',
      '地区',
      '地区 (2)',
      '地区 (3)',
      '数值 (2)',
    ]);
    expect(figures.map(({ heading }) => heading)).toEqual(['数值']);
    expect([...headings.keys()]).toEqual(['指标', '年份', '数值', '地区']);
  });

  it('a year that stands twice is two columns of figures', () => {
    expect(lay([indicator, in2019, in2019]).figures.map(({ heading }) => heading)).toEqual([
      '2019年',
      '2019年 (2)',
    ]);
  });

  it('empty ones stay empty', () => {
    expect(
      lay([indicator, year, value, nothing, nothing]).keys.map(({ heading }) => heading),
    ).toEqual(['指标', '年份', '', '']);
  });
});

describe('wide tables', () => {
  it.each<[string, boolean, Input[]]>([
    ['one figure in a row', false, [indicator, year, value]],
    ['one group', false, [indicator, year, women]],
    ['two figures', true, [indicator, year, women, total]],
    ['one year', true, [indicator, in2019]],
    ['one indicator', true, [year, infants]],
    ['no figure', false, [indicator, year]],
  ])('%s: %s', (_, isWide, columns) => {
    expect(lay(columns).isWide).toBe(isWide);
  });
});

describe('the empty corner above the names of indicators', () => {
  it.each<[string, number, Input[]]>([
    ['before the years', 0, [nothing, in2019, in2020]],
    ['behind another column', 1, [area, nothing, nothing, in2019]],
    [
      'before columns that name an indicator in part only',
      0,
      [nothing, in2019, ['x', { year: '2019', indicator: '婴儿死亡率' }]],
    ],
  ])('%s', (_, at, columns) => {
    const { headings, missing, corner } = lay(columns);
    expect([corner, headings.get('')]).toEqual([at, 'indicator']);
    expect(missing).toEqual([]);
  });

  it.each<[string, string[], Input[]]>([
    ['behind the figures', ['indicator'], [in2019, nothing]],
    ['in a table that names them', [], [indicator, nothing, in2019]],
    ['in a table of indicators', [], [nothing, year, infants]],
    ['in a table without figures', ['indicator', 'year', 'value'], [nothing, area]],
    ['that is not empty', ['indicator'], [unknown, in2019]],
  ])('is none %s', (_, missing, columns) => {
    const { corner, headings } = lay(columns);
    expect([corner, headings.has('')]).toEqual([undefined, false]);
    expect(missingOf(...columns)).toEqual(missing);
  });
});

describe('columns that are missing', () => {
  it.each<[string[], Input[]]>([
    [['indicator', 'year', 'value'], []],
    [['indicator'], [year, value]],
    [['year'], [indicator, value]],
    [['value'], [indicator, year]],
    [['indicator', 'year'], [value]],
    // Not each of the figures says it.
    [['indicator'], [year, infants, value]],
    [['year'], [indicator, in2019, women]],
  ])('%j', (missing, columns) => {
    expect(missingOf(...columns)).toEqual(missing);
  });
});

describe('a template', () => {
  it.each([
    ['参考：口径', true],
    ['ref: population', true],
    ['口径参考：', false],
    ['a ref: b', false],
    ['ref', false],
  ])('has columns for its reader: %s %s', (heading, isTemplate) => {
    expect(lay([indicator, year, value, [heading]]).isTemplate).toBe(isTemplate);
  });
});
