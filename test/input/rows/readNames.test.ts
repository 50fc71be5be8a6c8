import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import {
  readCountName,
  readGroupWord,
  readIndicatorName,
  splitAside,
  splitLanguages,
} from '../../../src/input/rows/readNames.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';

const vocabulary = makeVocabulary({ indicators, areas });
const open = makeVocabulary();
const spaces = (count: number) => ' '.repeat(count);

describe('readIndicatorName', () => {
  const read = (name: string, isLoose = true) => {
    const named = readIndicatorName(name, vocabulary, isLoose);
    return named && [named.indicator.id, named.unit];
  };
  const infants = ['infant-mortality-rate', undefined];

  it.each([
    ['婴儿死亡率', infants],
    ['IMR', infants],
    ['1.婴儿死亡率', infants],
    ['（一）婴儿死亡率', infants],
    ['十二、 婴儿死亡率', infants],
    [' 12 婴儿死亡率', infants],
    ['★婴儿死亡率', infants],
    ['婴儿死亡率：', infants],
    ['婴儿死亡率*', infants],
    ['婴儿死亡率 [1]', infants],
    ['婴儿死亡率¹', infants],
    ['婴儿死亡率*（‰）', ['infant-mortality-rate', 'permille']],
    ['婴儿死亡率‰', ['infant-mortality-rate', 'permille']],
    ['婴儿死亡率/‰', ['infant-mortality-rate', 'permille']],
    ['婴儿死亡率，%', ['infant-mortality-rate', 'percent']],
    ['略%', undefined],
    ['婴儿死亡率（‰）', ['infant-mortality-rate', 'permille']],
    ['3．婴儿死亡率 [ % ]', ['infant-mortality-rate', 'percent']],
    // A word that is not a unit, one that is not a name, and no name at all.
    ['婴儿死亡率（略）', undefined],
    ['略（‰）', undefined],
    ['（‰）', undefined],
    ['略', undefined],
    [`1.${spaces(193)}婴儿死亡率`, infants],
    [`1.${spaces(194)}婴儿死亡率`, undefined],
  ])('%j', (name, expected) => {
    expect(read(name)).toEqual(expected);
  });
  it.each(['1.婴儿死亡率', '婴儿死亡率（‰）'])('strictly, %s is not a name', (name) => {
    expect(read(name, false)).toBeUndefined();
    expect(read('婴儿死亡率', false)).toEqual(infants);
  });
  it('accepts any id if none is known', () => {
    expect(readIndicatorName('my-own-rate-2', open, false)).toEqual({
      indicator: { id: 'my-own-rate-2' },
    });
    for (const name of ['My-own', 'a--b', '-a', 'a-', 'a b', '甲', ''])
      expect(readIndicatorName(name, open, false)).toBeUndefined();
    expect(read('my-own-rate-2')).toBeUndefined();
  });
});

it('splitLanguages divides a text after its last Chinese character', () => {
  const name = '适龄女生HPV疫苗接种率';
  expect(splitLanguages(`${name} HPV vaccination rate`)).toEqual([name, 'HPV vaccination rate']);
  expect(splitLanguages(name)).toBeUndefined();
  expect(splitLanguages('HPV vaccination rate')).toBeUndefined();
});

it('splitLanguages keeps the brackets of each language', () => {
  expect(splitLanguages('婴儿死亡率（‰） Infant mortality rate (‰)')).toEqual([
    '婴儿死亡率（‰）',
    'Infant mortality rate (‰)',
  ]);
});

describe('readCountName', () => {
  const read = (name: string, isLoose = true) => readCountName(name, vocabulary, isLoose)?.name;

  it.each([
    ['活产数', '活产数'],
    ['live births', '活产数'],
    ['（二）活产数', '活产数'],
    ['活产数（人）', '活产数'],
    ['活产数（例）', '活产数'],
    ['2. 活产数（ 人 ）', '活产数'],
    [' 2. 活产数', '活产数'],
    // In another unit it is not a count.
    ['活产数（%）', undefined],
    ['活产数（略）', undefined],
    ['略', undefined],
    [`1.${spaces(195)}活产数`, '活产数'],
    [`1.${spaces(196)}活产数`, undefined],
  ])('%j', (name, expected) => {
    expect(read(name)).toBe(expected);
  });
  it.each(['（二）活产数', '活产数（人）'])('strictly, %s is not a name', (name) => {
    expect(read(name, false)).toBeUndefined();
    expect(read('活产数', false)).toBe('活产数');
  });
});

describe('readGroupWord', () => {
  it.each([
    ['女', { sex: 'female' }],
    ['boys', { sex: 'male' }],
    ['农村', { residence: 'rural' }],
    ['合计', {}],
    ['不分性别', {}],
    ['不分城乡', {}],
    ['0—2岁', { age: '0—2岁' }],
    ['5 岁以下', { age: '5岁以下' }],
    ['3 - 6 岁组', { age: '3-6岁组' }],
    ['60岁及以上', { age: '60岁及以上' }],
    ['12个月', { age: '12个月' }],
    ['女 Female', { sex: 'female' }],
    ['农村（Rural）', { residence: 'rural' }],
    ['农村女性', { sex: 'female', residence: 'rural' }],
    // A total of one group together with another group has no name.
    ['农村合计', undefined],
    ['女合计', undefined],
    ['荔城镇', { place: { area: '450381100', kind: 'home' } }],
    // Letters are words only in a column of sexes.
    ['f', undefined],
    ['M', undefined],
    ['岁', undefined],
    ['5岁儿童', undefined],
    [`5${spaces(16)}岁以下`, { age: '5岁以下' }],
    [`5${spaces(17)}岁以下`, undefined],
  ])('%j', (word, facts) => {
    expect(readGroupWord(word, vocabulary)).toEqual(facts);
  });
});

describe('a name in Chinese and in English', () => {
  const indicatorIn = (name: string) => {
    const named = readIndicatorName(name, vocabulary, true);
    return named && [named.indicator.id, named.unit];
  };
  it.each([
    ['婴儿死亡率 Infant mortality rate', ['infant-mortality-rate', undefined]],
    ['婴儿死亡率 Infant mortality rate (‰)', ['infant-mortality-rate', 'permille']],
    // Other words, if they are part of its name.
    [
      '学前教育毛入园率 Gross enrolment rate of preschool',
      ['preschool-gross-enrolment-ratio', undefined],
    ],
    ['适龄女生HPV疫苗接种率 HPV vaccination', undefined],
    // Another indicator, or words that are not part of the name.
    ['婴儿死亡率 Maternal mortality ratio', undefined],
    ['婴儿死亡率 Infant mortality rate of migrants', undefined],
    ['Infant mortality rate 婴儿死亡率', undefined],
  ])('%s', (name, found) => {
    expect(indicatorIn(name)).toEqual(found);
  });
});

describe('splitAside', () => {
  it.each([
    ['婴儿死亡率（‰）', '婴儿死亡率', '‰'],
    [' 甲 ( 乙 ) ', '甲', '乙'],
    ['甲【乙】', '甲', '乙'],
    ['甲[乙]', '甲', '乙'],
    ['甲（乙)', '甲', '乙'],
    ['甲【乙]', '甲', '乙'],
    ['甲（单位：乙）', '甲', '乙'],
    ['甲（计算单位 : 乙）', '甲', '乙'],
    // The last pair of brackets counts.
    ['甲（乙）（丙）', '甲（乙）', '丙'],
  ])('%s', (whole, text, aside) => {
    expect(splitAside(whole)).toEqual({ text, aside });
  });
  it.each([
    '甲',
    '',
    '甲（）',
    '甲（ ）',
    '（乙）',
    ' （乙）',
    '甲乙）',
    '甲）',
    '）',
    '甲（乙]',
    '甲[乙）',
    '甲（单位：）',
    '甲（乙））',
  ])('nothing aside in %j', (text) => {
    expect(splitAside(text)).toBeUndefined();
  });
});
