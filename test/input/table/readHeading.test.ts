import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readHeading } from '../../../src/input/table/readHeading.js';

const vocabulary = makeVocabulary({ indicators });
const read = (cell: unknown) => readHeading(cell, vocabulary);

describe('a heading that says one thing', () => {
  it.each([
    ['指标', { column: 'indicator' }],
    [' Value ', { column: 'value' }],
    ['2020', { year: '2020' }],
    ['2020年', { year: '2020' }],
    ['2020 年度', { year: '2020' }],
    ['２０２０年', { year: '2020' }],
    ['1900', { year: '1900' }],
    ['2099', { year: '2099' }],
    [2020, { year: '2020' }],
    ['婴儿死亡率', { indicator: '婴儿死亡率' }],
    ['infant-mortality-rate', { indicator: 'infant-mortality-rate' }],
    ['女', { sex: '女' }],
    ['Male', { sex: 'Male' }],
    ['城市', { residence: '城市' }],
    ['rural', { residence: 'rural' }],
    ['‰', { unit: '‰' }],
    ['1/10万', { unit: '1/10万' }],
    // h is a spelling of hours a day, and no group.
    ['h', { unit: 'h' }],
    ['合计', { isTotal: true }],
    ['不分性别', { isTotal: true }],
    ['不分城乡', { isTotal: true }],
  ])('%s', (cell, parts) => {
    expect(read(cell)).toEqual(parts);
  });
});

describe('a heading that says several things', () => {
  it.each([
    ['婴儿死亡率（‰）', { indicator: '婴儿死亡率', unit: '‰' }],
    ['婴儿死亡率 ( ‰ )', { indicator: '婴儿死亡率', unit: '‰' }],
    ['婴儿死亡率【‰】', { indicator: '婴儿死亡率', unit: '‰' }],
    ['婴儿死亡率[‰]', { indicator: '婴儿死亡率', unit: '‰' }],
    ['婴儿死亡率（单位：‰）', { indicator: '婴儿死亡率', unit: '‰' }],
    ['婴儿死亡率（ 计量单位 : ‰）', { indicator: '婴儿死亡率', unit: '‰' }],
    ['数值（‰）', { column: 'value', unit: '‰' }],
    ['2020年（女）', { year: '2020', sex: '女' }],
    ['2020年女', { year: '2020', sex: '女' }],
    ['2020女', { year: '2020', sex: '女' }],
    ['2020年度女', { year: '2020', sex: '女' }],
    ['2020年 女', { year: '2020', sex: '女' }],
    ['2020_女', { year: '2020', sex: '女' }],
    ['2020-女', { year: '2020', sex: '女' }],
    ['2020年 —— 女', { year: '2020', sex: '女' }],
    ['２０２０年女', { year: '2020', sex: '女' }],
    ['2020婴儿死亡率（‰）', { year: '2020', indicator: '婴儿死亡率', unit: '‰' }],
    ['2020年（女）（城市）', { year: '2020', sex: '女', residence: '城市' }],
    ['婴儿死亡率\n（‰）', { indicator: '婴儿死亡率', unit: '‰' }],
    ['2020年\n女', { year: '2020', sex: '女' }],
    ['2020年合计', { year: '2020', isTotal: true }],
  ])('%s', (cell, parts) => {
    expect(read(cell)).toEqual(parts);
  });

  it('a name that holds brackets itself is taken whole', () => {
    // （女=100） with its brackets is a spelling of boys per 100 girls.
    expect(read('（女=100）')).toEqual({ unit: '（女=100）' });
  });
});

describe('what is no heading', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '  '],
    ['a figure', 2.7],
    ['a flag', true],
    ['no cell', undefined],
    ['a word that is not known', '甲'],
    // f and m are words of groups in the cells of a column, not headings.
    ['a lone letter', 'f'],
    ['a lone capital', 'M'],
    ['a year of another century', '1899'],
    ['a year too late', '2100'],
    ['five digits', '20200'],
    ['words before a year', '截至2020年'],
    ['a year and more digits', '2020年12'],
    ['a year and a word that is not known', '2020年甲'],
    ['a year and a lone letter', '2020f'],
    ['brackets around a word that is not known', '婴儿死亡率（甲）'],
    ['a word that is not known before brackets', '甲（‰）'],
    ['words behind brackets', '婴儿死亡率（‰）甲'],
    ['a line that is not known above', '甲\n婴儿死亡率（‰）'],
    ['a line that is not known below', '2020年女\n甲'],
    ['brackets that are never closed', '婴儿死亡率（‰'],
    ['brackets that are never opened', '婴儿死亡率‰）'],
    ['empty brackets', '婴儿死亡率（）'],
    ['brackets alone', '（‰）'],
    ['单位 without its colon', '婴儿死亡率（单位‰）'],
    ['the name of a column behind', '女（数值）'],
  ])('%s', (_, cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it('what contradicts itself can be read in two ways', () => {
    expect(['2019年（2020年）', '女（男）', '婴儿死亡率（%）（‰）'].map(read)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a cell of more than 120 characters is not looked at', () => {
    // 5 characters and 115 spaces are 120; spaces at the end are no part of the heading.
    expect(read(`婴儿死亡率${' '.repeat(115)}`)).toEqual({ indicator: '婴儿死亡率' });
    expect(read(`婴儿死亡率${' '.repeat(116)}`)).toBeUndefined();
  });
});
