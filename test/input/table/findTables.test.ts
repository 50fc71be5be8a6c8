import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { MergedCells } from '../../../src/input/files/Grid.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { findTables } from '../../../src/input/table/findTables.js';

const vocabulary = makeVocabulary({ indicators, areas });
type Cells = readonly (readonly unknown[])[];
const tablesOf = (cells: Cells, merged: readonly MergedCells[] = []) =>
  findTables({ cells, rowErrors: new Map(), cellErrors: new Map(), merged }, vocabulary);
const rowsOf = (text: string) => text.split('\n').map((line) => line.split(','));
/** The rows of each table: those of its titles, of its header, of its data. */
const places = (input: string | Cells) =>
  tablesOf(typeof input === 'string' ? rowsOf(input) : input).map(
    ({ from, top, bottom, end }) => `${from} ${top} ${bottom} ${end}`,
  );
const headings = (cells: Cells, merged?: readonly MergedCells[]) =>
  tablesOf(cells, merged)[0]?.columns.map(({ heading }) => heading);

const row = '婴儿死亡率,2.95,2.70';
const years = '指标,2019年,2020年';

describe('one table', () => {
  it.each([
    ['its header is the first row', `${years}\n${row}`, ['0 0 1 2']],
    ['titles are above it', `监测表\n单位：‰\n${years}\n${row}`, ['0 2 3 4']],
    ['bands are above its years', `,2019年,\n指标,男,女\n${row}`, ['0 0 2 3']],
    ['units are below its years', `${years}\n,‰,‰\n${row}`, ['0 0 2 3']],
    ['a band above its header may hold years', `指标,2019,2020\n,男,女\n${row}`, ['0 0 2 3']],
    ['but a row of figures is not part of it', `甲,1,2\n,男,女\n${years}\n${row}`, ['0 1 3 4']],
    ['a header has four rows at most', `,甲,\n,甲,\n,甲,\n,甲,\n${years}\n${row}`, ['0 1 5 6']],
    ['also downwards', `${years}\n,男,女\n,城市,城市\n,‰,‰\n,初步数,初步数\n${row}`, ['0 0 4 6']],
    ['a heading that is not known may be anywhere', `甲,${years}\n1,${row}`, ['0 0 1 2']],
    ['its header is the last row', '题名\n,婴儿死亡率,孕产妇死亡率', ['0 1 2 2']],
    ['none', '甲,乙\n1,2', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('is searched for in the first 30 rows', () => {
    const below = (count: number) => places(`${'题名\n'.repeat(count)}${years}\n${row}`);
    expect(below(29)).toEqual(['0 29 30 31']);
    expect(below(30)).toEqual([]);
  });
});

describe('rows below', () => {
  const second = '指标,2021年,2022年';
  const three = '指标,2019年,2019年,2019年';
  it.each([
    ['another header', `${years}\n${row}\n${second}\n${row}`, ['0 0 1 2', '2 2 3 4']],
    [
      'a figure with its sign, beside words that are headings elsewhere',
      `指标,监测值,备注,年份\n${row},2020\n新生儿死亡率,已完成,5‰,2021年`,
      ['0 0 1 3'],
    ],
    [
      'a unit above years',
      `${years}\n${row}\n表二,1/10万\n${second}\n${row}`,
      ['0 0 1 2', '2 3 4 5'],
    ],
    [
      'with titles of its own',
      `${years}\n${row}\n表二\n单位：‰,甲\n${second}\n${row}`,
      ['0 0 1 2', '2 4 5 6'],
    ],
    [
      'a title right below a header',
      '指标,2019年\n表二\n指标,2020年\n婴儿死亡率,2.7',
      ['0 0 1 1', '1 2 3 4'],
    ],
    [
      'another header with a heading that is not known',
      `${years}\n${row}\n指标,甲,2021年\n婴儿死亡率,1,2`,
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'years behind groups, beside an empty corner',
      `,2019年,2020年\n${row}\n,男2021年,女2021年\n${row}`,
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'with a title that has a number',
      `${years}\n${row}\n表1\n${second}\n${row}`,
      ['0 0 1 2', '2 3 4 5'],
    ],
    [
      'a figure with a sign is not a title',
      `${years}\n${row}\n甲,-1\n${second}\n${row}`,
      ['0 0 1 3', '3 3 4 5'],
    ],
    [
      'with a title of two cells',
      `${years}\n${row}\n甲,,乙\n${second}\n${row}`,
      ['0 0 1 2', '2 3 4 5'],
    ],
    // Three different texts, or a figure, are not titles.
    [
      'a row of three texts is not a title',
      `${years}\n甲,乙,丙\n${second}\n${row}`,
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'a figure is not a title',
      `${years}\n${row}\n甲,1\n${second}\n${row}`,
      ['0 0 1 3', '3 3 4 5'],
    ],
    ['behind an empty row', `${years}\n${row}\n,,\n${second}\n${row}`, ['0 0 1 2', '2 3 4 5']],
    // The header of a table is repeated on each page.
    ['the same header, which repeats', `${years}\n${row}\n${years}\n${row}`, ['0 0 1 4']],
    ['the same below a title', `${years}\n${row}\n续表\n${years}\n${row}`, ['0 0 1 2', '2 3 4 5']],
    [
      'the same below another band',
      `,城市,农村,合计\n${three}\n${row},3\n,男,女,合计\n${three}\n${row},3`,
      ['0 0 2 3', '3 3 5 6'],
    ],
    [
      'the same with its band',
      `,城市,农村,合计\n${three}\n${row},3\n,城市,农村,合计\n${three}\n${row},3`,
      ['0 0 2 6'],
    ],
    // 2015 and 2018 are figures here.
    ['figures that look like years', `${years}\n医院数,2015,2018\n${row}`, ['0 0 1 3']],
    [
      'a row with a unit, whose figures look like years',
      '指标,单位,2019,2020\n婴儿死亡率,‰,2.95,2.7\n医院数,所,2015,2016',
      ['0 0 1 3'],
    ],
    [
      'years beside an empty corner',
      `,2019年,2020年\n${row}\n,2021年,2022年\n${row}`,
      ['0 0 1 2', '2 2 3 4'],
    ],
    ['the same years', `,2019年,2020年\n${row}\n,2019年,2020年\n${row}`, ['0 0 1 4']],
    [
      'other columns',
      '指标,年份,数值\n婴儿死亡率,2019,2.95\n地区,指标,年份,数值\n荔城镇,婴儿死亡率,2019,2.95',
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'a header whose name is further left',
      '地区,指标,2019年\n荔城镇,婴儿死亡率,2.95\n指标,2020年,\n婴儿死亡率,2.70,',
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'years, below a column of values',
      '指标,年份,数值\n婴儿死亡率,2018,2.9\n,2019年,2020年\n婴儿死亡率,2.8,2.7',
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'years, below one indicator and beside another',
      '年份,婴儿死亡率\n2018,2.9\n,2019年,2020年\n婴儿死亡率,2.8,2.7',
      ['0 0 1 2', '2 2 3 4'],
    ],
    [
      'indicators in a row of figures',
      `${years}\n婴儿死亡率,孕产妇死亡率,2.7\n${row}`,
      ['0 0 1 3'],
    ],
    [
      'indicators below a heading that is not known, and beyond the last column',
      '指标,甲,年份,数值\n乙,婴儿死亡率,孕产妇死亡率,2.7\n婴儿死亡率,1,2,孕产妇死亡率,婴儿死亡率',
      ['0 0 1 3'],
    ],
    [
      'another header right below, whose table has rows',
      `${years}\n指标,年份,数值\n婴儿死亡率,2019,2.95`,
      ['0 0 1 1', '1 1 2 3'],
    ],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    [
      'an indicator and a year above figures of a group',
      '婴儿死亡率,2025年\n农村,3.1',
      ['0 0 1 2'],
    ],
    ['a word and a year above figures of a group', '甲,2025年\n农村,3.1', []],
    ['the same above a word and a figure', '婴儿死亡率,2025年\n甲,3.1', []],
    ['the same above a group without a figure', '婴儿死亡率,2025年\n农村,略', []],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('years that are numbers of a workbook', () => {
    const table = (from: number) => [
      ['指标', from, from + 1],
      ['婴儿死亡率', 2.95, 2.7],
    ];
    expect(places([...table(2019), ...table(2021)])).toEqual(['0 0 1 2', '2 2 3 4']);
    const bare = (from: number) => [[null, from, from + 1], table(0)[1] as unknown[]];
    expect(places([...bare(2019), ...bare(2021)])).toEqual(['0 0 1 2', '2 2 3 4']);
  });
});

describe('merged cells of a header', () => {
  const cells = [
    ['题名', '', '', '', ''],
    ['', '', '城市', '', ''],
    ['地区', '指标', '2019年', '2020年', '2021年'],
    ['荔城镇', '婴儿死亡率', '', '', '1'],
  ];
  const merged = (top: number, left: number, bottom: number, right: number) =>
    headings(cells, [{ top, left, bottom, right }]);
  const open = ['地区', '指标', '城市 2019年', '城市 2020年', '城市 2021年'];

  it('a band continues over empty cells, but a merged one ends', () => {
    expect(headings(cells)).toEqual(open);
    expect(merged(1, 2, 1, 3)).toEqual([...open.slice(0, 4), '2021年']);
    expect(merged(1, 2, 1, 4)).toEqual(open);
  });
  it.each([
    ['below', 3, 2, 3, 3],
    ['above', 0, 2, 0, 3],
    ['at its right', 1, 3, 1, 4],
    ['at its left', 1, 0, 1, 1],
    ['in one column', 1, 2, 1, 2],
  ])('other merged cells do not affect it: %s', (_, ...range) => {
    expect(merged(...range)).toEqual(open);
  });
  it('a name over two rows names both', () => {
    const tall = [
      ['指标', '2019年', ''],
      ['', '男', '女'],
      ['婴儿死亡率', '1', '2'],
    ];
    const [table] = tablesOf(tall, [{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([table?.columns[0]?.heading, table?.bottom]).toEqual(['指标', 2]);
    // A range may extend below the last row, or lie there.
    expect(headings(tall, [{ top: 9, left: 0, bottom: 9, right: 1 }])).toEqual([
      '指标',
      '2019年 男',
      '2019年 女',
    ]);
    expect(headings(tall, [{ top: 2, left: 0, bottom: 9, right: 0 }])).toEqual([
      '指标',
      '2019年 男',
      '2019年 女',
    ]);
  });
});
