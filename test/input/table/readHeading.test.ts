import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readHeading } from '../../../src/input/table/readHeading.js';

const vocabulary = makeVocabulary({ indicators, areas });
const infants = vocabulary.indicators.find('婴儿死亡率');
const read = (cell: unknown) => readHeading(cell, vocabulary);

describe('a heading with one fact', () => {
  it.each([
    ['指标', { column: 'indicator' }],
    [' Value ', { column: 'value' }],
    ['2020', { year: 2020 }],
    ['2020年', { year: 2020 }],
    ['2020 年度', { year: 2020 }],
    ['截至2025年底', { year: 2025 }],
    ['2025年（卫健局）', { column: 'value', year: 2025 }],
    ['2025年（统计）', { column: 'value', year: 2025 }],
    ['2025年（妇联数据）', { column: 'value', year: 2025 }],
    ['卫健局', undefined],
    ['2025年审核数', { column: 'value', year: 2025 }],
    ['2025年中期评估值', { column: 'value', isBase: true, year: 2025 }],
    // May be a target.
    ['2025年中期', undefined],
    ['复核值', { column: 'value' }],
    ['审核', undefined],
    // Numbers of persons.
    ['调查数', undefined],
    ['女性数', undefined],
    ['农村数', { column: 'value', residence: 'rural' }],
    ['本 年', { column: 'value', isBase: true, offset: 0 }],
    ['增 减', { notObserved: true }],
    ['２０２０年', { year: 2020 }],
    ['1900', { year: 1900 }],
    ['2099', { year: 2099 }],
    [2020, { year: 2020 }],
    ['婴儿死亡率', { indicator: infants }],
    ['infant-mortality-rate', { indicator: infants }],
    ['女', { sex: 'female' }],
    ['Male', { sex: 'male' }],
    ['城市', { residence: 'urban' }],
    ['rural', { residence: 'rural' }],
    ['‰', { unit: 'permille' }],
    ['1/10万', { unit: 'per100000' }],
    // h is a spelling of hours per day, not a group.
    ['h', { unit: 'hoursPerDay' }],
    ['合计', { isTotal: true }],
    ['不分性别', { isTotal: true }],
    ['不分城乡', { isTotal: true }],
    // The start of the plan is not a year of its own; 统计数值 is a word for values.
    ['基期', { column: 'value', isBase: true }],
    ['Baseline', { column: 'value', isBase: true }],
    ['本年', { column: 'value', isBase: true, offset: 0 }],
    ['上年实际', { column: 'value', isBase: true, offset: -1 }],
    ['统计数值', { column: 'value' }],
    ['全年', { column: 'value' }],
    ['已完成数', { column: 'value' }],
    ['初步数', { status: 'provisional' }],
    ['荔城镇', { place: { area: '450381100', kind: 'home' } }],
    ['比上年增减', { notObserved: true }],
    ['其中：女', { sex: 'female' }],
    ['#农村', { residence: 'rural' }],
    ['其中：产后出血', { notObserved: true }],
    // The days on which a year begins and ends, and the last year of a plan of five years.
    ['2024-01-01', { year: 2024 }],
    ['2024/12/31', { year: 2024 }],
    ['截至2024年12月31日', { year: 2024 }],
    ['2024年12月底', { year: 2024 }],
    ['截止2024年11月30日', undefined],
    ['截至2024年1月1日', undefined],
    ['2024年1—12月累计', { year: 2024 }],
    ['2024年全年累计', { year: 2024 }],
    ['1-12月累计完成数', { column: 'value' }],
    // It is unknown from which month the figures are accumulated.
    ['累计', undefined],
    ['CY2024', { year: 2024 }],
    ['Base year', { column: 'value', isBase: true }],
    ['上年实绩', { column: 'value', isBase: true, offset: -1 }],
    ['本年实际完成数', { column: 'value', isBase: true, offset: 0 }],
    ['2024-06-30', undefined],
    ['“十三五”末', { year: 2020 }],
    ['十二五期末', { year: 2015 }],
    ['最新值', { column: 'value' }],
  ])('%s', (cell, parts) => {
    expect(read(cell)).toEqual(parts);
  });
});

describe('a heading in Chinese and in English', () => {
  it.each([
    ['指标 Indicator', { column: 'indicator' }],
    ['指标\nIndicator', { column: 'indicator' }],
    ['年份/Year', { column: 'year' }],
    ['单位（Unit）', { column: 'unit' }],
    // A heading may have another name as well, but a value with another word may be something else.
    ['指标 Item', { column: 'indicator' }],
    ['数值 Value', { column: 'value' }],
    ['数值 Guilin', undefined],
    ['地区 Indicator', undefined],
    ['女 Female', { sex: 'female' }],
    ['女 Male', undefined],
    ['合计 Total', { isTotal: true }],
    ['2020年 女 Female', { year: 2020, sex: 'female' }],
    ['2020年 Hechi', undefined],
    ['2020年 target', { year: 2020, notObserved: true }],
    ['婴儿死亡率 rural', undefined],
    // 社区 alone would be an institution.
    [
      '社区居委会主任中女性比例 Female share of residents’ committee directors',
      { indicator: vocabulary.indicators.find('社区居委会主任中女性比例') },
    ],
    ['婴儿死亡率 Infant mortality rate', { indicator: infants }],
    ['婴儿死亡率 Mortality of infants', undefined],
    ['婴儿死亡率 Rate of infant mortality', { indicator: infants }],
    ['婴儿死亡率 Infant mortality (migrant)', undefined],
  ])('%s', (cell, parts) => {
    expect(read(cell)).toEqual(parts);
  });
});

describe('a heading with several facts', () => {
  it.each([
    ['农村婴儿死亡率', { residence: 'rural', indicator: infants }],
    ['全国实际值', { place: { area: '全国', kind: 'other' }, column: 'value' }],
    ['女2020年', { sex: 'female', year: 2020 }],
    // A group before another one, a column or an unknown word is not a heading. 医院数 is a count.
    ['农村女', { residence: 'rural', sex: 'female' }],
    ['荔城镇女', undefined],
    ['女单位', undefined],
    ['女甲', undefined],
    ['医院数', undefined],
    ['2020年-', undefined],
    ['-2020年', undefined],
    ['婴儿死亡率（‰）', { indicator: infants, unit: 'permille' }],
    ['婴儿死亡率 ( ‰ )', { indicator: infants, unit: 'permille' }],
    ['婴儿死亡率【‰】', { indicator: infants, unit: 'permille' }],
    ['婴儿死亡率[‰]', { indicator: infants, unit: 'permille' }],
    ['婴儿死亡率（单位：‰）', { indicator: infants, unit: 'permille' }],
    ['婴儿死亡率（ 计量单位 : ‰）', { indicator: infants, unit: 'permille' }],
    ['数值（‰）', { column: 'value', unit: 'permille' }],
    ['指标（‰）', { column: 'indicator', unit: 'permille' }],
    // Units may follow the names of indicators, but not those of areas.
    ['指标（单位）', { column: 'indicator' }],
    ['地区（单位）', undefined],
    ['指标（年份）', undefined],
    ['2020年（女）', { year: 2020, sex: 'female' }],
    ['2020年 #女', { year: 2020, sex: 'female' }],
    ['最新值（2020）', { year: 2020, column: 'value' }],
    ['2020年实现值', { year: 2020, column: 'value' }],
    ['2020年（修订）', { year: 2020, column: 'value' }],
    ['2020年底数', { year: 2020, column: 'value' }],
    ['FY2020', undefined],
    ['2020年甲类', undefined],
    ['2020年女', { year: 2020, sex: 'female' }],
    ['2020女', { year: 2020, sex: 'female' }],
    ['2020年度女', { year: 2020, sex: 'female' }],
    ['2020年 女', { year: 2020, sex: 'female' }],
    ['2020_女', { year: 2020, sex: 'female' }],
    ['2020-女', { year: 2020, sex: 'female' }],
    ['2020年 —— 女', { year: 2020, sex: 'female' }],
    ['２０２０年女', { year: 2020, sex: 'female' }],
    ['2020婴儿死亡率（‰）', { year: 2020, indicator: infants, unit: 'permille' }],
    ['2020年（女）（城市）', { year: 2020, sex: 'female', residence: 'urban' }],
    ['婴儿死亡率\n（‰）', { indicator: infants, unit: 'permille' }],
    ['2020年\n女', { year: 2020, sex: 'female' }],
    ['2020年合计', { year: 2020, isTotal: true }],
  ])('%s', (cell, parts) => {
    expect(read(cell)).toEqual(parts);
  });

  it('may repeat a fact', () => {
    expect(read('婴儿死亡率（IMR）')).toEqual({ indicator: infants });
    expect(read('荔浦市（荔浦）')).toEqual({ place: { area: '450381', kind: 'home' } });
    expect(read('2020年基期')).toEqual({ year: 2020, column: 'value', isBase: true });
  });

  it('may not name two places or two indicators', () => {
    expect(
      ['荔城镇（东昌镇）', '荔城镇中学（荔城镇小学）', '婴儿死亡率（孕产妇死亡率）'].map(read),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('is read down to four brackets', () => {
    const four = '婴儿死亡率（‰）（女）（城市）（2020年）';
    const parts = { indicator: infants, unit: 'permille', sex: 'female', residence: 'urban' };
    expect(read(four)).toEqual({ ...parts, year: 2020 });
    expect(read(`${four}（初步数）`)).toBeUndefined();
  });

  it('may contain a name with brackets', () => {
    // （女=100） with its brackets is a spelling of boys per 100 girls.
    expect(read('（女=100）')).toEqual({ unit: 'per100girls' });
  });
});

it.each([
  ['（‰）', { unit: 'permille' }],
  ['[人]', { unit: 'persons' }],
  ['（2025年）', { year: 2025 }],
  ['2025年（监测年）', { year: 2025 }],
])('%s in brackets: %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it.each(['监测统计指标', '规划指标', '目标指标', '妇女发展指标名称'])(
  '%s names indicators',
  (text) => {
    expect(read(text)).toEqual({ column: 'indicator' });
  },
);

describe('a place that is named twice', () => {
  it('is one place, in other words or in another spelling', () => {
    expect(readHeading('2025年广西（全区）', vocabulary)).toEqual({
      year: 2025,
      place: { area: '全区', kind: 'other' },
    });
    expect(readHeading('全国（全区）', vocabulary)).toBeUndefined();
  });
});

describe('a cell that is not a heading', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '  '],
    ['a figure', 2.7],
    ['a flag', true],
    ['no cell', undefined],
    ['a word that is not known', '甲'],
    // f and m are words of groups in the cells of a column, not headings.
    ['a lone letter', 'f'],
    // If no indicators are known, such a word is an indicator in a cell, but not a heading.
    ['a word in the form of an id', 'my-own-rate'],
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
    ['a unit of a group that is no column', '%（户籍）'],
    ['单位 without its colon', '婴儿死亡率（单位‰）'],
    ['a number of institutions', '民族中学数'],
    ['a total of any kind', '合计实际值'],
  ])('%s', (_, cell) => {
    expect(read(cell)).toBeUndefined();
  });

  it('may contradict itself or be ambiguous', () => {
    expect(['2019年（2020年）', '女（男）', '婴儿死亡率（%）（‰）'].map(read)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('may have more than 120 characters', () => {
    // 5 characters and 115 spaces are 120; spaces at the end are not part of the heading.
    expect(read(`婴儿死亡率${' '.repeat(115)}`)).toEqual({ indicator: infants });
    expect(read(`婴儿死亡率${' '.repeat(116)}`)).toBeUndefined();
  });
});

it('a heading whose every beginning names a place is divided in few steps', () => {
  let looked = 0;
  const { places } = vocabulary;
  const counting = {
    ...vocabulary,
    places: {
      ...places,
      find: (word: string) => {
        looked += 1;
        return places.find(word);
      },
    },
  };
  expect(readHeading(`${'市'.repeat(100)}坏`, counting)).toBeUndefined();
  // Four places of at most 8 characters, each with 8 beginnings: not 7 × 7 × 7 × 7 combinations.
  expect(looked).toBeLessThan(4 * 32 * 9);
});
