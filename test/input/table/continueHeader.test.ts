import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { continueHeader } from '../../../src/input/table/continueHeader.js';
import { emptyCell, type HeaderLine } from '../../../src/input/table/headerLines.js';
import { readHeading } from '../../../src/input/table/readHeading.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ indicators });
/** A row from a text, its cells divided by commas. */
const line = (text: string): HeaderLine =>
  text
    .split(',')
    .map((cell) =>
      cell === '' ? emptyCell : { text: cell, parts: readHeading(cell, vocabulary) },
    );
const continues = (header: readonly HeaderLine[], below: HeaderLine) =>
  continueHeader(header, below) !== undefined;

describe('continueHeader', () => {
  it.each([
    [true, 'units below years', '指标,2019年,2020年', ',‰,‰'],
    [true, 'units in a row that names itself', '指标,2019年,2020年', '单位,‰,%'],
    [true, 'units of which one is unknown', '年份,婴儿死亡率,留守儿童人数', '单位,‰,千人'],
    [true, 'units in a row named with a colon', '年份,婴儿死亡率', '单位：,‰'],
    [true, 'units beside 年', '年份,婴儿死亡率,孕产妇死亡率', '（年）,（%）,（‰）'],
    [true, 'units beside a mark', '地区,婴儿死亡率,孕产妇死亡率', '—,%,‰'],
    [false, '年 below another name', '指标,2019年,2020年', '年,女,男'],
    [true, 'indicators below 指标', '年份,指标,', ',婴儿死亡率,孕产妇死亡率'],
    [true, 'the same beside a merged cell', '年份,指标,', '年份,婴儿死亡率,孕产妇死亡率'],
    [false, 'an indicator in a row of a long table', '年份,指标,数值', ',婴儿死亡率,2.7'],
    [true, 'groups below years', '指标,2019年,', ',男,女'],
    [true, 'groups in a row that is longer', '指标,2019年', ',男,女'],
    [true, 'groups and remarks below a year', '指标,2019年,,', ',合计,女,备注'],
    [true, 'groups and an unknown word below a year', '指标,2019年,,', ',合计,女,镇'],
    [true, 'values and parts of them below a year', '指标,2019年,', ',数值,#女'],
    [true, 'an unknown word alone', '指标,2019年,', ',镇,'],
    [true, 'unknown words below years', '指标,2019年,2020年', ',甲,乙'],
    [true, 'an unknown word below a column of values', '指标,数值,', ',甲,乙'],
    [true, 'counts and rates below a year', '指标,2019年,,', ',死亡数,活产数,死亡率（‰）'],
    [true, 'counts below an indicator', ',婴儿死亡率,', ',活产数,'],
    [true, 'indicators below a year', ',2019年', ',婴儿死亡率'],
    [true, 'a status', '年份,婴儿死亡率,', '状态,快报,年报'],
    [true, 'a scope', '年份,婴儿死亡率,', '统计口径,户籍,常住'],
    [true, 'the name of a column', '指标,2019年,', ',,地区'],
    [true, 'years below a word for places', '指标,国家,', ',2019年,2020年'],
    [true, 'years below counts', '指标,分子,', ',2019年,2020年'],
    [false, 'one year below the name of a column, as in a row', '指标,年份,数值', ',2019年,'],
    [false, 'years below 指标', '指标,单位', '2019年,2020年'],
    [false, 'a row named by an unknown word', '指标,2019年,', '甲,户籍,常住'],
    [false, 'marks for missing figures', '指标,2019年,2020年', ',…,—'],
    [false, 'figures that are written loosely', '指标,2019年,2020年', ',约3,2.8‰'],
    [false, 'groups beside a name of a row', '指标,2019年,,', '镇,合计,女,'],
    [false, 'groups beside a figure', '指标,2019年,,', ',合计,女,2.7'],
    [true, 'years below indicators', ',婴儿死亡率,', ',2019年,2020年'],
    [true, 'the column of units', '指标,2019年,', ',,单位'],
    [false, 'a unit below a name, which opens a section', '指标,2019年', '‰,'],
    [false, 'a name with its unit and no figures', '指标,2019年', '婴儿死亡率（‰）,'],
    [false, 'the same below an empty corner', ',2019年,2020年', '婴儿死亡率（‰）,,'],
    [false, 'the same beside a number', '序号,,2019年', ',婴儿死亡率（‰）,'],
    [false, 'a row of figures', '指标,2019年,2020年', '婴儿死亡率,2.95,2.70'],
    [false, 'a word below a name', '指标,2019年', '女,'],
    [true, 'years that contradict those above, below an empty corner', '指标,2019年', ',2020年'],
    [true, 'the same, where the corner is at the right', '2019年,指标', '2020年'],
    [false, 'years of another table', '指标,2019年', '项目,2020年'],
    [false, 'names of another table', ',2019年', ',指标'],
    [true, 'units in a row named in brackets', '年份,婴儿死亡率', '（单位）,‰'],
    [true, 'units, also below a name', '年份,婴儿死亡率,孕产妇死亡率', '‰,‰,1/10万'],
    [false, 'names with their units', '年份,婴儿死亡率,孕产妇死亡率', '婴儿死亡率（‰）,‰,1/10万'],
    [false, 'names of a second table, below a year and a name', '地区,2019年', '指标,数值'],
    [false, 'a row whose name is only partly in brackets', '指标,2019年,2020年', '（分）组,男,女'],
    [false, 'names of columns beside an unknown word', ',2019年', '指标,甲'],
    [false, 'other years below years', ',2019年,2020年', ',2021年,2022年'],
    [true, 'a word for values below years', '指标,2019年,2020年', ',数值,数值'],
    [false, 'the same words again', '指标,2019年', '指标,2019年'],
    [false, 'the same words again, with a cell open', '指标,2019年,', '指标,2019年,'],
    [true, 'the same band beside an empty corner', '指标,2019年,', ',2019年,'],
    [false, 'an empty row', '指标,2019年', ','],
    [false, 'indicators below indicators', ',婴儿死亡率,', ',孕产妇死亡率,'],
    [true, 'an unknown band above the years to come', '指标,女,男', ',甲,乙'],
    [true, 'units below a column of values', '指标,年份,数值', ',,‰'],
  ])('%s: %s', (expected, _, header, below) => {
    expect(continues([line(header)], line(below))).toBe(expected);
  });

  it.each([
    [true, 'indicators where one of the rows has years', ',婴儿死亡率,孕产妇死亡率'],
    [false, 'a word below a name in any row', '女,,'],
    [true, 'units', ',‰,‰'],
    [false, 'the row above again', '指标,男,女'],
  ])('a header of two rows, %s: %s', (expected, _, below) => {
    const header = [line('指标,2019年,'), line(',男,女')];
    expect(continues(header, line(below))).toBe(expected);
  });

  it('takes each word of a row of units for a unit', () => {
    const header = [line('年份,婴儿死亡率,留守儿童人数')];
    expect(continueHeader(header, line('单位,（%）,千人'))).toEqual([
      emptyCell,
      { text: '（%）', parts: { unit: 'percent' } },
      { text: '千人', parts: { unit: { word: '千人', among: [] } } },
    ]);
    // 户籍 is a group here, and a column elsewhere.
    expect(continueHeader(header, line('单位,%（户籍）,人'))?.[1]?.parts).toEqual({
      unit: { word: '%（户籍）', among: [] },
    });
  });
});

it('单位 that is merged over two rows is a column, not the name of a row of units', async () => {
  const text = '婴儿死亡率\n单位,2024年,2024年\n单位,男,女\n‰,2.7,2.8\n';
  expect(await readText(text)).toEqual({
    figures: [
      'infant-mortality-rate 2024 2.7 permille 450381 male total',
      'infant-mortality-rate 2024 2.8 permille 450381 female total',
    ],
    issues: [],
    notices: [],
  });
});

describe('a row of headings that is not understood', () => {
  const unread = (text: string) => ['unknownHeading', undefined, text, text];

  it('refuses its columns by name: deaths and births are no rates', async () => {
    const { figures, issues } = await readText(
      '指标,2024年,,,2025年,,\n,死亡数,活产数,死亡率（‰）,死亡数,活产数,死亡率（‰）\n' +
        '婴儿死亡率,7,2491,2.81,7,2465,2.84\n',
    );
    expect(figures).toEqual([]);
    expect(issues).toEqual([
      unread('死亡数'),
      unread('死亡率（‰）'),
      ['badStructure', 1, '指标', '婴儿死亡率'],
    ]);
    expect(await readText('指标,2025年,\n,甲,乙\n婴儿死亡率（‰）,2.8,2.9\n')).toEqual({
      figures: [],
      issues: [unread('甲'), unread('乙')],
      notices: [],
    });
  });

  it('reads what it understands: a rate with its counts in each year', async () => {
    // 7 ÷ 2491 = 2.810 ‰, 7 ÷ 2465 = 2.840 ‰
    const { figures, issues } = await readText(
      '指标,2024年,,,2025年,,\n,分子,分母,数值,分子,分母,数值\n' +
        '婴儿死亡率（‰）,7,2491,2.81,7,2465,2.84\n',
    );
    expect([figures, issues]).toEqual([
      [
        'infant-mortality-rate 2024 2.81 permille 450381 total total',
        'infant-mortality-rate 2025 2.84 permille 450381 total total',
      ],
      [],
    ]);
  });

  it('reads 率 as the value beside 分子 and 分母', async () => {
    // 350 ÷ 1000 = 35.0 %
    const text = '指标,2025年,,\n,分子,分母,率（%）\n剖宫产率,350,1000,35.0\n';
    const { figures, issues } = await readText(text);
    expect([figures, issues]).toEqual([
      ['caesarean-section-rate 2025 35.0 percent 450381 total total'],
      [],
    ]);
  });

  it('refuses a unit that is not known, and reads those beside it', async () => {
    const { figures, issues } = await readText(
      '年份,婴儿死亡率,留守儿童人数\n单位,%,千人\n2025,0.284,1.2\n',
    );
    expect(figures).toEqual(['infant-mortality-rate 2025 0.284 percent 450381 total total']);
    expect(issues).toEqual([['unknownUnit', 1, undefined, '千人']]);
  });

  it('reads the status of each column', async () => {
    const { figures, notices } = await readText(
      '年份,婴儿死亡率（‰）,\n状态,快报,年报\n2025,2.84,2.9\n',
    );
    expect(figures).toHaveLength(2);
    // 快报 is provisional: 2.9 replaces it.
    expect(notices).toEqual([['revised', 1, '婴儿死亡率（‰） 快报', '2.84']]);
  });
});
