import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { MergedCells } from '../../../src/input/files/Grid.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { findHeader } from '../../../src/input/table/findHeader.js';

const vocabulary = makeVocabulary({ indicators });
const find = (cells: readonly (readonly unknown[])[], merged: readonly MergedCells[] = []) =>
  findHeader({ cells, merged, rowFaults: new Map(), cellFaults: new Map() }, vocabulary);
const span = (...args: Parameters<typeof find>) => {
  const header = find(...args);
  return header && [header.top, header.bottom];
};
/** The rows of a text, one a line, their cells divided by commas. */
const table = (text: string) => text.split('\n').map((line) => line.trim().split(','));
const infants = { indicator: '婴儿死亡率' };
const mothers = { indicator: '孕产妇死亡率' };

describe('the row that is a header', () => {
  it.each([
    ['an indicator beside another column', '指标,年份'],
    ['a value beside another column', '年份,数值'],
    ['two columns and a year', '地区,单位,2020年'],
    ['two columns and an indicator', '地区,年份,婴儿死亡率'],
    ['one column and a year', '指标,2020年'],
    ['one column and an indicator', '年份,婴儿死亡率'],
    ['one column, a year and an indicator', '地区,2020年,婴儿死亡率'],
    ['two years', '甲,2019年,2020年'],
    ['two indicators', '甲,婴儿死亡率,孕产妇死亡率'],
  ])('%s', (_, row) => {
    expect(span(table(`标题\n${row}`))).toEqual([1, 2]);
  });

  it.each([
    ['nothing that is known', '甲,乙'],
    ['two columns without figures', '地区,性别'],
    ['one column twice', '指标,项目'],
    ['one column alone', '指标,甲'],
    ['one year', '甲,2020年'],
    ['one indicator', '婴儿死亡率,甲'],
    ['one indicator and one year, which are data', '婴儿死亡率,2020'],
    ['two indicators and a year', '婴儿死亡率,孕产妇死亡率,2020'],
    ['two years and an indicator', '婴儿死亡率,2019,2020'],
    ['groups and units alone', '男,女,‰'],
  ])('not %s', (_, row) => {
    expect(span(table(row))).toBeUndefined();
  });

  it('stands in one of the first 30 rows', () => {
    const below = (count: number) => [
      ...Array.from({ length: count }, () => ['标题']),
      ['指标', '年份', '数值'],
    ];
    expect(span(below(29))).toEqual([29, 30]);
    expect(span(below(30))).toBeUndefined();
  });

  it('is not there where there are no rows', () => {
    expect(find([])).toBeUndefined();
  });
});

describe('rows that belong to a header', () => {
  it.each([
    ['groups below years', '指标,2019年,,2020年,\n,男,女,男,女\n婴儿死亡率,1,2,3,4', [0, 2]],
    ['years below indicators', '地区,婴儿死亡率,\n,2019年,2020年\n荔城镇,1,2', [0, 2]],
    ['indicators below groups', '地区,年份,男,女\n,,婴儿死亡率,婴儿死亡率', [0, 2]],
    ['units', '地区,年份,婴儿死亡率,孕产妇死亡率\n,,‰,1/10万\n荔城镇,2020,1,2', [0, 2]],
    [
      'units with their name',
      '地区,年份,婴儿死亡率,孕产妇死亡率\n单位,,‰,1/10万\n荔城镇,2020,1,2',
      [0, 2],
    ],
    ['groups and units', '指标,2019年,\n,男,女\n,‰,%\n婴儿死亡率,1,2', [0, 3]],
    ['groups below 数值', '指标,年份,数值,\n,,男,女\n婴儿死亡率,2020,1,2', [0, 2]],
    ['indicators below 数值', '年份,数值,\n,婴儿死亡率,孕产妇死亡率\n2020,1,2', [0, 2]],
    ['a name that stands again', '指标,2019年,\n,男,女\n指标,‰,‰', [0, 3]],
    ['a group below a word', '指标,2019年,甲\n,男,女', [0, 2]],
    [
      'a name that the row below leaves open',
      '标题\n地区,\n,婴儿死亡率,孕产妇死亡率\n荔城镇,1,2',
      [1, 3],
    ],
    [
      'a name behind the end of the row below',
      '标题\n,,年份\n婴儿死亡率,孕产妇死亡率\n1,2,2020',
      [1, 3],
    ],
  ])('%s', (_, text, expected) => {
    expect(span(table(text))).toEqual(expected);
  });

  it.each([
    ['a row below three', '标题\n地区,\n,婴儿死亡率,孕产妇死亡率\n,男,女\n,‰,‰', [1, 4]],
    ['data', '指标,年份,数值\n婴儿死亡率,2020,1', [0, 1]],
    ['words', '指标,2019年,2020年\n,甲,乙', [0, 1]],
    ['a group among words', '指标,2019年,2020年\n,男,乙', [0, 1]],
    ['an empty row', '指标,2019年,2020年\n,,\n,男,女', [0, 1]],
    ['the same row again', '指标,2019年,2020年\n指标,2019年,2020年', [0, 1]],
    ['years below years', '指标,2019年,2020年\n,2021年,2022年', [0, 1]],
    [
      'years below years that are not the row above',
      '指标,2019年,\n,男,女\n,2020年,2021年',
      [0, 2],
    ],
    ['years below years and a word', '甲,2019年,2020年\n,2021年,2022年', [0, 1]],
    [
      'a group below a name that is not the row above',
      '性别,2019年,2020年\n,城市,农村\n女,‰,‰',
      [0, 2],
    ],
    ['indicators below years', '指标,2019年,2020年\n,婴儿死亡率,孕产妇死亡率', [0, 1]],
    [
      'indicators below indicators',
      '年份,婴儿死亡率,孕产妇死亡率\n,5岁以下儿童死亡率,5岁以下儿童死亡率',
      [0, 1],
    ],
    ['columns', '指标,2019年,2020年\n,备注,来源', [0, 1]],
    ['columns below an open place', '指标,2019年,\n,男,备注', [0, 1]],
    ['a group below the name of another column', '性别,2019年,2020年\n女,,', [0, 1]],
    ['a title above that is no name', '甲,\n,婴儿死亡率,孕产妇死亡率', [1, 2]],
    ['a name above a place that is taken', '地区,\n年份,婴儿死亡率', [1, 2]],
  ])('not %s', (_, text, expected) => {
    expect(span(table(text))).toEqual(expected);
  });

  it('ends with the table', () => {
    expect(span(table('指标,2019年,2020年'))).toEqual([0, 1]);
    expect(span(table('指标,2019年,2020年\n,男,女'))).toEqual([0, 2]);
  });
});

describe('what a header says of its columns', () => {
  it('one row: headings as they stand, without the spaces around them', () => {
    expect(find([[' 指标 ', '甲', undefined, null, '  ', 2020]])?.columns).toEqual([
      { heading: '指标', parts: { column: 'indicator' } },
      { heading: '甲', parts: undefined },
      { heading: '', parts: {} },
      { heading: '', parts: {} },
      { heading: '', parts: {} },
      { heading: '2020', parts: { year: '2020' } },
    ]);
  });

  it('a heading over several columns, whose other cells a plain table leaves empty', () => {
    expect(find(table('指标,2019年,,2020年,,备注\n,男,女,男,女,'))?.columns).toEqual([
      { heading: '指标', parts: { column: 'indicator' } },
      { heading: '2019年 男', parts: { year: '2019', sex: '男' } },
      { heading: '2019年 女', parts: { year: '2019', sex: '女' } },
      { heading: '2020年 男', parts: { year: '2020', sex: '男' } },
      { heading: '2020年 女', parts: { year: '2020', sex: '女' } },
      { heading: '备注', parts: { column: 'note' } },
    ]);
  });

  it('a heading over several columns, of which only some have a unit', () => {
    expect(find(table('指标,2019年,\n,男,女\n,‰,'))?.columns.slice(1)).toEqual([
      { heading: '2019年 男 ‰', parts: { year: '2019', sex: '男', unit: '‰' } },
      { heading: '2019年 女', parts: { year: '2019', sex: '女' } },
    ]);
  });

  it('the name of a column is not taken over by the next one', () => {
    expect(find(table('指标,2019年,单位,,\n,男,,女,'))?.columns).toEqual([
      { heading: '指标', parts: { column: 'indicator' } },
      { heading: '2019年 男', parts: { year: '2019', sex: '男' } },
      { heading: '单位', parts: { column: 'unit' } },
      { heading: '女', parts: { sex: '女' } },
      { heading: '', parts: {} },
    ]);
  });

  it('a row that is shorter than the others', () => {
    expect(find(table('指标,2019年\n,男,女'))?.columns.map(({ heading }) => heading)).toEqual([
      '指标',
      '2019年 男',
      '2019年 女',
    ]);
    expect(
      find(table('指标,2019年,2020年,备注\n,男,女'))?.columns.map(({ heading }) => heading),
    ).toEqual(['指标', '2019年 男', '2020年 女', '备注']);
  });

  it('a group heading that is not known stands above headings that are', () => {
    expect(
      find(table('地区,年份,妇女健康,\n,,孕产妇死亡率,婴儿死亡率\n,,1/10万,'))?.columns.slice(2),
    ).toEqual([
      { heading: '妇女健康 孕产妇死亡率 1/10万', parts: { ...mothers, unit: '1/10万' } },
      { heading: '妇女健康 婴儿死亡率', parts: infants },
    ]);
  });

  it('a heading that is not known below one that is', () => {
    expect(find(table('地区,年份\n甲,乙,婴儿死亡率,孕产妇死亡率'))?.columns[0]).toEqual({
      heading: '甲',
      parts: undefined,
    });
    // 死亡率 says more than is understood, whatever stands below it.
    expect(
      find(table('地区,妇女健康,,\n,死亡率,婴儿死亡率,孕产妇死亡率\n,‰,‰,‰'))?.columns[1],
    ).toEqual({ heading: '妇女健康 死亡率 ‰', parts: undefined });
    expect(find(table('地区,,\n,甲,婴儿死亡率,孕产妇死亡率'))?.columns.slice(0, 2)).toEqual([
      { heading: '地区', parts: { column: 'area' } },
      { heading: '甲', parts: undefined },
    ]);
  });

  it('units below their name: 单位 names the row and no column', () => {
    expect(find(table(',2019年,2020年\n单位,‰,‰'))?.columns).toEqual([
      { heading: '', parts: {} },
      { heading: '2019年 ‰', parts: { year: '2019', unit: '‰' } },
      { heading: '2020年 ‰', parts: { year: '2020', unit: '‰' } },
    ]);
    expect(find(table('地区,单位,2020年\n,,%'))?.columns[1]).toEqual({
      heading: '单位',
      parts: { column: 'unit' },
    });
  });

  it('a unit below another unit can be read in two ways', () => {
    expect(find(table('年份,婴儿死亡率（‰）,孕产妇死亡率\n,%,1/10万'))?.columns.slice(1)).toEqual([
      { heading: '婴儿死亡率（‰） %', parts: undefined },
      { heading: '孕产妇死亡率 1/10万', parts: { ...mothers, unit: '1/10万' } },
    ]);
  });

  it('merged cells stand in each of their places, once in a heading', () => {
    const cells = [
      ['指标', '2020年', undefined, '备注', '2021年', '甲'],
      [undefined, '男', '女'],
    ];
    const merged = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
      { top: 0, left: 4, bottom: 1, right: 4 },
      { top: 0, left: 5, bottom: 1, right: 5 },
    ];
    expect(find(cells, merged)).toEqual({
      top: 0,
      bottom: 2,
      columns: [
        { heading: '指标', parts: { column: 'indicator' } },
        { heading: '2020年 男', parts: { year: '2020', sex: '男' } },
        { heading: '2020年 女', parts: { year: '2020', sex: '女' } },
        { heading: '备注', parts: { column: 'note' } },
        { heading: '2021年', parts: { year: '2021' } },
        { heading: '甲', parts: undefined },
      ],
    });
  });

  it('a name that is merged down into the header leaves nothing open', () => {
    const cells = [
      ['地区', '各年情况'],
      [undefined, '2019年', '2020年'],
    ];
    const header = find(cells, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([header?.top, header?.columns.map(({ heading }) => heading)]).toEqual([
      1,
      ['地区', '2019年', '2020年'],
    ]);
  });

  it('a merged heading is not taken over beyond its cells', () => {
    const cells = [
      ['指标', '2020年', undefined, undefined],
      [undefined, '男', '女', undefined],
    ];
    const merged = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    expect(find(cells, merged)?.columns[3]).toEqual({ heading: '', parts: {} });
  });

  it('merged cells that reach beyond the rows, or begin there, or hold nothing', () => {
    const cells = [['指标', '2020年'], [undefined]];
    expect(find(cells, [{ top: 0, left: 0, bottom: 9, right: 0 }])?.columns).toHaveLength(2);
    expect(find(cells, [{ top: 5, left: 0, bottom: 6, right: 1 }])?.columns).toHaveLength(2);
    expect(find(cells, [{ top: 0, left: 7, bottom: 1, right: 9 }])?.columns).toHaveLength(2);
  });

  it('merged cells past the end of a short row leave no holes', () => {
    // The second row ends before the merged cells begin: its open places hold nothing.
    const cells = [['指标', '年份', '2020年', undefined], [undefined], ['婴儿死亡率', 2020, 1, 2]];
    const header = find(cells, [{ top: 0, left: 2, bottom: 1, right: 3 }]);
    expect(header?.columns.map(({ heading }) => heading)).toEqual([
      '指标',
      '年份',
      '2020年',
      '2020年',
    ]);
  });
});
