import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import {
  continues,
  emptyCell,
  type HeaderLine,
  isBand,
  isHeader,
  isRepeated,
  joinLines,
  withoutName,
} from '../../../src/input/table/headerLines.js';
import { readHeading } from '../../../src/input/table/readHeading.js';

const vocabulary = makeVocabulary({ indicators });
/** A row from a text, its cells divided by commas. */
const line = (text: string): HeaderLine =>
  text
    .split(',')
    .map((cell) =>
      cell === '' ? emptyCell : { text: cell, parts: readHeading(cell, vocabulary) },
    );

describe('isHeader', () => {
  it.each([
    [true, 'indicators alone', ',婴儿死亡率,孕产妇死亡率'],
    [true, 'years alone', ',2019年,2020年'],
    [true, 'a column and a year', '单位,2020年'],
    [true, 'one year over all columns but the first', ',2020年,2020年'],
    [false, 'one year over all of them', '2020年,2020年,2020年'],
    [false, 'one year', ',2020年,'],
    [true, '指标 and any other text', '指标,甲'],
    [false, '指标 alone', '指标,'],
    [false, 'an ornament beside one indicator', '序号,婴儿死亡率'],
    [true, 'an ornament beside years', '序号,2019年,2020年'],
    [true, 'a column beside an indicator', '年份,婴儿死亡率'],
    [true, 'a column beside a count', '年份,活产数'],
    [false, 'indicators and a year', '婴儿死亡率,孕产妇死亡率,2019'],
    [true, 'two columns and a value', '地区,数值'],
    [true, 'two columns and a year', '地区,单位,2019年'],
    [false, 'one indicator, as a row of figures has it', '婴儿死亡率,2.70'],
    [false, 'an indicator and years, which are figures', '婴儿死亡率,2019,2020'],
    [false, 'two columns without a figure', '地区,单位'],
    [false, 'one column alone', '单位,'],
  ])('%s: %s', (expected, _, text) => {
    expect(isHeader(line(text))).toBe(expected);
  });
});

describe('isBand', () => {
  it.each([
    [true, 'a name that the row below leaves open', '指标,2019年,', ',男,女'],
    [true, 'a name that the row below repeats', '指标,2019年', '指标,男'],
    [true, 'years over groups, wider than what is below', ',2019年,,2020年,', ',男,女'],
    [true, 'one band that does not begin at the left', ',2020年,', '指标,男,女'],
    [false, 'a title', '荔浦市监测表,,', '指标,男,女'],
    [false, 'a title merged over all of it', '监测表,监测表,监测表', '指标,男,女'],
    [false, 'a title with a note at its right', '监测表,,附件1', '指标,男,女'],
    [false, 'words with a colon', ',单位：‰,', '指标,男,女'],
    [false, 'an empty row', ',,', '指标,男,女'],
    [false, 'a title over an empty corner', '监测表,,', ',男,女'],
    [true, 'an unknown name over an empty corner, with a band', '项目甲,,附件1', ',男,女'],
    [false, 'one name of a column over another name', '指标,', '婴儿死亡率,男'],
    [true, 'a text of 40 characters', `,${'甲'.repeat(40)}`, '指标,男'],
    [false, 'a longer one', `,${'甲'.repeat(41)}`, '指标,男'],
    [false, 'a longer one beside a band', `,2019年,${'甲'.repeat(41)}`, '指标,男,女'],
    [false, 'a year at the left, alone', '2019年,', '指标,男'],
    [true, 'a year over an empty corner, with others', '2019年,2020年', ',男'],
    [
      true,
      'a name of a column over another name, with years beside it',
      '2018年,2019年',
      '指标,男',
    ],
  ])('%s: %s', (expected, _, above, header) => {
    expect(isBand(line(above), line(header), 0)).toBe(expected);
  });

  it('is false for a title above the first column of a table further right', () => {
    expect(isBand(line(',监测表,'), line(',指标,男'), 1)).toBe(false);
    // The corner of the table is open in this line of its header: 目标值 is a band.
    expect(isBand(line(',目标值,'), line(',实际值,农村'), 0)).toBe(true);
  });
});

describe('continues', () => {
  it.each([
    [true, 'units below years', '指标,2019年,2020年', ',‰,‰'],
    [true, 'units in a row that names itself', '指标,2019年,2020年', '单位,‰,%'],
    [true, 'groups below years', '指标,2019年,', ',男,女'],
    [true, 'groups in a row that is longer', '指标,2019年', ',男,女'],
    [true, 'groups and remarks below a year', '指标,2019年,,', ',合计,女,备注'],
    [true, 'groups and an unknown word below a year', '指标,2019年,,', ',合计,女,镇'],
    [true, 'values and parts of them below a year', '指标,2019年,', ',数值,#女'],
    [false, 'an unknown word alone', '指标,2019年,', ',镇,'],
    [false, 'groups beside a name of a row', '指标,2019年,,', '镇,合计,女,'],
    [false, 'groups beside a figure', '指标,2019年,,', ',合计,女,2.7'],
    [true, 'years below indicators', ',婴儿死亡率,', ',2019年,2020年'],
    [true, 'the column of units', '指标,2019年,', ',,单位'],
    [false, 'a unit below a name, which opens a section', '指标,2019年', '‰,'],
    [false, 'a name with its unit and no figures', '指标,2019年', '婴儿死亡率（‰）,'],
    [false, 'the same below an empty corner', ',2019年,2020年', '婴儿死亡率（‰）,,'],
    [false, 'a row of figures', '指标,2019年,2020年', '婴儿死亡率,2.95,2.70'],
    [false, 'a word below a name', '指标,2019年', '女,'],
    [false, 'the name of a column', '指标,2019年,', ',,地区'],
    [true, 'years that contradict those above, below an empty corner', '指标,2019年', ',2020年'],
    [true, 'the same, where the corner is at the right', '2019年,指标', '2020年'],
    [false, 'years of another table', '指标,2019年', '项目,2020年'],
    [false, 'other years below years', ',2019年,2020年', ',2021年,2022年'],
    [true, 'a word for values below years', '指标,2019年,2020年', ',数值,数值'],
    [false, 'indicators where there are years', ',2019年', ',婴儿死亡率'],
    [false, 'the same words again', '指标,2019年', '指标,2019年'],
    [false, 'the same words again, with a cell open', '指标,2019年,', '指标,2019年,'],
    [true, 'the same band beside an empty corner', '指标,2019年,', ',2019年,'],
    [false, 'an empty row', '指标,2019年', ','],
    [false, 'indicators below indicators', ',婴儿死亡率,', ',孕产妇死亡率,'],
    [false, 'counts below indicators', ',婴儿死亡率,', ',活产数,'],
    [true, 'an unknown band above the years to come', '指标,女,男', ',甲,乙'],
    [false, 'unknown words below years', '指标,2019年,2020年', ',甲,乙'],
    [false, 'an unknown word below a column of values', '指标,数值,', ',甲,乙'],
    [true, 'units below a column of values', '指标,年份,数值', ',,‰'],
  ])('%s: %s', (expected, _, header, below) => {
    expect(continues([line(header)], line(below))).toBe(expected);
  });

  it.each([
    [false, 'indicators where one of the rows has years', ',婴儿死亡率,孕产妇死亡率'],
    [false, 'a word below a name in any row', '女,,'],
    [true, 'units', ',‰,‰'],
    [false, 'the row above again', '指标,男,女'],
  ])('a header of two rows, %s: %s', (expected, _, below) => {
    const header = [line('指标,2019年,'), line(',男,女')];
    expect(continues(header, line(below))).toBe(expected);
  });
  it('an unknown word below a column of values in any row', () => {
    expect(continues([line('指标,数值,'), line(',男,女')], line(',甲,'))).toBe(false);
    expect(continues([line('指标,女,男'), line(',城市,农村')], line(',甲,'))).toBe(true);
  });
});

describe('joinLines', () => {
  const join = (...rows: readonly string[]) => joinLines(rows.map(line));

  it('a band continues over empty cells, even if the row below is longer', () => {
    expect(join('指标,2019年', ',男,女')).toEqual([
      { heading: '指标', parts: { column: 'indicator' } },
      { heading: '2019年 男', parts: { year: 2019, sex: 'male' } },
      { heading: '2019年 女', parts: { year: 2019, sex: 'female' } },
    ]);
  });

  it('a band does not continue if nothing is below it', () => {
    expect(join('指标,2019年,', ',男,')[2]).toEqual({ heading: '', parts: {} });
    expect(join('指标,2019年,', ',男,女', ',‰,')[2]).toEqual({
      heading: '2019年 女',
      parts: { year: 2019, sex: 'female' },
    });
  });

  it('the name of a column does not continue, nor does a repeated text', () => {
    expect(join('指标,单位,', ',,男')[2]).toEqual({ heading: '男', parts: { sex: 'male' } });
    expect(join('2019年,2019年', '2019年,女')).toEqual([
      { heading: '2019年', parts: { year: 2019 } },
      { heading: '2019年 女', parts: { year: 2019, sex: 'female' } },
    ]);
    expect(join('数值,', ',‰')[1]).toEqual({
      heading: '数值 ‰',
      parts: { column: 'value', unit: 'permille' },
    });
  });

  it('a merged band ends where it ends', () => {
    const merged = { text: '2019年', parts: { year: 2019 }, isMerged: true };
    expect(joinLines([[merged, merged, emptyCell], line('男,女,合计')])).toEqual([
      { heading: '2019年 男', parts: { year: 2019, sex: 'male' } },
      { heading: '2019年 女', parts: { year: 2019, sex: 'female' } },
      { heading: '合计', parts: { isTotal: true } },
    ]);
  });

  it('a band over the name of a column does not describe it', () => {
    expect(join('基本信息,2019年', '指标,男')[0]).toEqual({
      heading: '指标',
      parts: { column: 'indicator' },
    });
  });

  it('returns the part that is not understood', () => {
    expect(join('甲', '2019年')).toEqual([
      { heading: '甲 2019年', parts: undefined, unknown: '甲' },
    ]);
    expect(join('甲')).toEqual([{ heading: '甲', parts: undefined }]);
  });

  it('returns all of a heading whose parts contradict each other', () => {
    expect(join('2019年', '2020年')).toEqual([
      { heading: '2019年 2020年', parts: undefined, unknown: '2019年 2020年' },
    ]);
  });
});

it.each([
  [{ column: 'unit' }, false],
  [{ column: 'unit', year: 2020 }, true],
  [{ column: 'value' }, true],
  [{ unit: 'permille' }, true],
  [undefined, true],
] as const)('withoutName: a cell of %j is kept: %j', (parts, isKept) => {
  const cell = { text: '甲', parts };
  expect(withoutName(cell)).toBe(isKept ? cell : emptyCell);
});

describe('isRepeated', () => {
  const lines = [line('甲,指标,2019年,'), line('甲,,男,女')];
  it.each([
    [true, ['指标', '2019年']],
    [true, [' 指标 ', '2019年', '']],
    [true, ['', '男', '女']],
    [true, [null, '男', '女']],
    [false, ['指标', '2020年']],
    [false, ['指标', '2019年', 'x']],
    [false, ['', '男']],
    [false, ['指标', '男', '女']],
  ])('%j: %j, only in the columns of one table', (expected, cells) => {
    const [first, second, third] = cells;
    expect(isRepeated(['乙', first, second, third, '丙'], lines, 1, 4)).toBe(expected);
  });

  it.each([
    [true, ['甲', 1, 2]],
    [true, ['甲', '乙', '1', '2']],
    [true, ['甲', null, 1, '', 2]],
    // Numbers from 1 on, behind 甲 and its like.
    [false, ['甲', '乙', 2, 3]],
    [false, ['甲', 1, '乙', 2]],
    [false, ['甲', 1, 3]],
    [false, ['甲', '乙']],
    [false, ['丑', 1, 2]],
    [false, [1, 2]],
  ])('%j: %j as the numbers of columns', (expected, cells) => {
    expect(isRepeated(['x', ...cells, 'y'], [], 1, cells.length + 1)).toBe(expected);
  });
});
