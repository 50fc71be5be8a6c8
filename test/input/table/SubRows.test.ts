import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readSubRow } from '../../../src/input/table/SubRows.js';
import { readText } from '../readText.js';

describe('readSubRow', () => {
  const vocabulary = makeVocabulary({ indicators, areas });
  const infants = vocabulary.indicators.find('婴儿死亡率');
  const health = (institution: string, area = '450381') => ({
    area,
    institution,
    kind: 'institution',
  });
  it.each([
    ['　　城市', { residence: 'urban' }],
    ['其中：女', { sex: 'female' }],
    ['其 中 女', { sex: 'female' }],
    ['#农村', { residence: 'rural' }],
    ['of which: boys', { sex: 'male' }],
    ['荔城镇卫生院', { place: health('荔城镇卫生院', '450381100') }],
    ['　县医院', { place: health('县医院') }],
    ['其中：县医院', { place: health('县医院') }],
    ['县医院', undefined],
    ['3.示范幼儿园', undefined],
    ['Children in school', undefined],
    ['- 荔城镇', { place: { area: '450381100', kind: 'home' } }],
    ['其中：产后出血', 'leftOut'],
    ['其中：婴儿死亡率', { indicator: infants }],
    ['婴儿死亡率', undefined],
    ['农村婴儿死亡率（‰）', { residence: 'rural', indicator: infants, unit: 'permille' }],
    ['2020年农村婴儿死亡率', { year: 2020, residence: 'rural', indicator: infants }],
    ['婴儿死亡率-女', { indicator: infants, sex: 'female' }],
    ['婴儿死亡率：农村', { indicator: infants, residence: 'rural' }],
    ['婴儿死亡率（实际）', { indicator: infants }],
    ['婴儿死亡率（上年）', undefined],
    ['婴儿死亡率-增速', undefined],
    ['产后出血', undefined],
    [`其中：${'甲'.repeat(37)}`, 'leftOut'],
    [`其中：${'甲'.repeat(38)}`, undefined],
    [7, undefined],
    [null, undefined],
  ])('%j', (cell, facts) => {
    expect(readSubRow(cell, vocabulary)).toEqual(facts);
  });
});

it('a row without a name leaves the name above it to the groups below', async () => {
  const text = '指标,数值\n2025年婴儿死亡率（‰）,2.7\n,9\n　城市,2.5\n';
  const { figures, issues } = await readText(text);
  expect(figures).toEqual([
    'infant-mortality-rate 2025 2.7 permille 450381 total total',
    'infant-mortality-rate 2025 2.5 permille 450381 total urban',
  ]);
  expect(issues.map(([code, row, column]) => [code, row, column])).toEqual([
    ['missingValue', 2, '指标'],
    ['missingValue', 2, 'year'],
  ]);
});

describe('groups below groups that are not indented further', () => {
  const read = async (...rows: readonly string[]) => {
    const text = `指标,单位,2025年\n婴儿死亡率,‰,2.8\n${rows.map((row) => `${row}\n`).join('')}`;
    const { figures, notices } = await readText(text);
    return [
      ...figures.slice(1).map((figure) => figure.split(' ').slice(2).join(' ')),
      ...notices.map(([code, row]) => `${code} ${row}`),
    ];
  };
  const urban = '2.3 permille 450381 total urban';
  const girls = '2.2 permille 450381 female total';
  it.each([
    [
      ['（一）城市,‰,2.3', '女,‰,2.2'],
      [urban, 'partOfWhole 3'],
    ],
    [
      ['1.城市,‰,2.3', '（1）女,‰,2.2'],
      [urban, 'partOfWhole 3'],
    ],
    [
      ['城市,‰,2.3', '其中：女,‰,2.2'],
      [urban, 'partOfWhole 3'],
    ],
    // Rows on the same level.
    [
      ['1.城市,‰,2.3', '2.女,‰,2.2'],
      [urban, girls],
    ],
    [
      ['城市,‰,2.3', '女,‰,2.2'],
      [urban, girls],
    ],
    [
      ['其中：城市,‰,2.3', '其中：女,‰,2.2'],
      [urban, girls],
    ],
    [
      ['其中：城市,‰,2.3', '女,‰,2.2'],
      [urban, girls],
    ],
    // 其中： is as wide as three characters, so 女 is directly below 城市.
    [
      ['其中：城市,‰,2.3', '　　　女,‰,2.2'],
      [urban, 'partOfWhole 3'],
    ],
    [
      ['　　（一）城市,‰,2.3', '女,‰,2.2'],
      [urban, girls],
    ],
    [
      ['（一）城市,‰,2.3', '（二）农村,‰,3.1'],
      [urban, '3.1 permille 450381 total rural'],
    ],
  ])('are left out unless they are siblings: %j', async (rows, expected) => {
    expect(await read(...rows)).toEqual(expected);
  });
});

it('a part that is no group, below one, has no figure', async () => {
  const header = '指标,单位,2024年\n';
  const rows = '婴儿死亡率,‰,2.7\n　农村,‰,2.8\n　　其中：窒息,‰,0.1\n　　　男,‰,0.2\n';
  const { figures } = await readText(header + rows);
  expect(figures).toEqual([
    'infant-mortality-rate 2024 2.7 permille 450381 total total',
    'infant-mortality-rate 2024 2.8 permille 450381 total rural',
  ]);
});

describe('groups below a name without figures', () => {
  const rate = 'infant-mortality-rate 2025 2.8 permille 450381 total total';
  it.each([['出生缺陷发生率'], ['二、出生缺陷'], ['每万名围产儿中出生缺陷儿的发生情况及其比率']])(
    'are not those of the indicator before it: %s',
    async (name) => {
      const text = `指标,单位,2025年\n婴儿死亡率,‰,2.8\n${name},,\n　城市,‰,3.1\n　农村,‰,3.5\n`;
      const { figures, issues } = await readText(text);
      expect(figures).toEqual([rate]);
      expect(issues.map(([code, row]) => [code, row])).toEqual([
        ['unknownIndicator', 3],
        ['unknownIndicator', 4],
      ]);
    },
  );
  it('are those of the indicator before a note or 其中：', async () => {
    const text = '指标,单位,2025年\n婴儿死亡率,‰,2.8\n其中：,,\n城市,‰,3.1\n';
    expect((await readText(text)).figures).toEqual([
      rate,
      'infant-mortality-rate 2025 3.1 permille 450381 total urban',
    ]);
  });
});
