import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import {
  emptyCell,
  type HeaderLine,
  isBand,
  isFigure,
  isHeader,
  isRepeated,
  isRowOfYears,
  joinLines,
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
    [true, 'years beside groups', '年份,城市,农村'],
    [true, 'areas beside groups', '地区,城市,农村'],
    [false, 'years beside an unknown word', '年份,甲'],
    [false, 'two columns without a figure', '地区,单位'],
    [false, 'one column alone', '单位,'],
  ])('%s: %s', (expected, _, text) => {
    expect(isHeader(line(text))).toBe(expected);
  });
});

describe('isRowOfYears', () => {
  it.each([
    [true, 'an unknown name and years that skip some', '医院数,2015,2018'],
    [true, 'an unknown name, a unit and years', '医院数,所,2015,2016'],
    [false, 'an unknown name and consecutive years', '续表,2023,2024'],
    [false, 'years with 年', '医院数,2015年,2018年'],
    [false, 'the name of a column', '医院数,指标,2015,2018'],
    [false, 'no unknown name', '婴儿死亡率,2015,2018'],
  ])('%s: %s', (expected, _, text) => {
    expect(isRowOfYears(line(text))).toBe(expected);
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
    // The corner of the table is empty in this line of its header, so 目标值 is a band.
    expect(isBand(line(',目标值,'), line(',实际值,农村'), 0)).toBe(true);
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

  it('a name over years is a band, which is not understood; 年份 adds nothing', () => {
    expect(join('指标,国家,', ',2019年,2020年').slice(1)).toEqual([
      { heading: '国家 2019年', parts: undefined, unknown: '国家' },
      { heading: '国家 2020年', parts: undefined, unknown: '国家' },
    ]);
    expect(join('指标,年份,', ',2019年,2020年').slice(1)).toEqual([
      { heading: '年份 2019年', parts: { year: 2019 } },
      { heading: '年份 2020年', parts: { year: 2020 } },
    ]);
  });

  it('the counts behind a figure belong to its band', () => {
    expect(join('指标,2019年,', ',数值,分子').slice(1)).toEqual([
      { heading: '2019年 数值', parts: { year: 2019, column: 'value' } },
      { heading: '2019年 分子', parts: { year: 2019, column: 'numerator' } },
    ]);
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

describe('isFigure', () => {
  it.each(['95.1', '5‰', '95%', '约12', '-3', '≥95', '３．２', ' 7 ', '1,234', '3/1000'])(
    '%j',
    (cell) => {
      expect(isFigure(cell)).toBe(true);
    },
  );
  it.each(['', '甲', '2025年', '3人', '12人/户', '—', '5 ‰ 左右', '/1000'])('not %j', (cell) => {
    expect(isFigure(cell)).toBe(false);
  });
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
    // The numbers after 甲 and similar signs begin at 1.
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
