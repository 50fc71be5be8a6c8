import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { readObservations } from '../../../src/input/readObservations.js';
import { makeWorkbook } from '../makeWorkbook.js';

const catalogue = { indicators, areas };
const read = async (input: string | Uint8Array, more = {}) => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return (await readObservations(bytes, { catalogue, ...more })).tables;
};
/** Counts that are not 0. */
const some = (counts: Readonly<Record<string, number>> | undefined) =>
  Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0));

describe('describeTable', () => {
  it('gives the place, the meaning of each column and the count of each kind of row', async () => {
    const [table, ...others] = await read(
      '荔浦市监测表\n单位：‰\n序号,指标,全国,女,目标,甲类\n,,2019年,2020年,2025年,2021年\n' +
        '1,婴儿死亡率,5.6,2.7,5,9\n其中：早产,略,1,2,3,4\n,,,,,\n农村\n2,婴儿死亡率,—,x,5,9\n' +
        '序号,指标,全国,女,目标,甲类\n,,2019年,2020年,2025年,2021年\n注：初步数\n,,,,,,7\n',
      { file: 'a.csv' },
    );
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      file: 'a.csv',
      header: { first: 3, last: 4 },
      range: { first: 1, last: 13 },
      states: { unit: 'permille' },
      columns: [
        { letter: 'A', heading: '序号', role: 'ornament', states: {} },
        { letter: 'B', heading: '指标', role: 'dimension', column: 'indicator' },
        { heading: '全国 2019年', role: 'figure', states: { area: '全国', year: '2019' } },
        { heading: '女 2020年', role: 'figure', states: { sex: 'female', year: '2020' } },
        { heading: '目标 2025年', role: 'notObserved' },
        { heading: '甲类 2021年', role: 'refused' },
      ],
    });
    // Not '其中：早产' by its first column: the name of the row is 略.
    expect(some(table?.rows)).toEqual({
      figures: 3,
      section: 1,
      repeatedHeader: 2,
      remark: 2,
    });
    expect(some(table?.cells)).toEqual({
      title: 2,
      heading: 20,
      dimension: 3,
      observed: 2,
      missing: 1,
      ornament: 3,
      leftOut: 6,
      remark: 3,
      error: 3,
    });
  });

  it('counts a part of a whole as left out, and an untrusted table as errors', async () => {
    const [whole] = await read('指标,2019年\n婴儿死亡率（‰）,2.7\n其中：早产,1\n婴儿死亡数,3\n');
    expect([some(whole?.rows), some(whole?.cells)]).toEqual([
      { figures: 2, partOfWhole: 1 },
      { heading: 2, dimension: 2, observed: 1, counted: 1, leftOut: 2 },
    ]);
    const [refused] = await read(
      '指标,甲,2019年\n婴儿死亡率（‰）,张三,2.7\n婴儿死亡率（‰）,李四,3\n',
    );
    expect([some(refused?.rows), some(refused?.cells)]).toEqual([
      { error: 2 },
      { heading: 3, error: 6 },
    ]);
    expect(refused?.columns.map(({ role }) => role)).toEqual(['dimension', 'unknown', 'figure']);
  });

  it('counts the rows of a template that are not filled in', async () => {
    const [table] = await read(
      '指标,年份,数值,单位,参考：目标\n婴儿死亡率,2019,2.7,‰,“5‰”\n婴儿死亡率,2020,,‰,“5‰”\n',
    );
    expect(some(table?.rows)).toEqual({ figures: 1, unfilled: 1 });
  });

  it.each([
    ['a row that is too long', '指标,2019年\n婴儿死亡率（‰）,2.7,x\n', { error: 1 }, 3],
    [
      'rows below a section that is refused',
      '指标,2019年\n目标值,\n婴儿死亡率（‰）,5\n',
      { error: 2 },
      3,
    ],
    [
      'an area that is left out',
      '地区,指标,年份,数值\n全国,婴儿死亡率,2020,5.4\n,婴儿死亡率,2021,5.0\n',
      { figures: 1, error: 1 },
      3,
    ],
    ['a missing figure of an unknown indicator', '指标,年份,数值\n略,2020,—\n', { figures: 1 }, 1],
  ])('counts errors: %s', async (_, text, rows, cells) => {
    const [table] = await read(text);
    expect([some(table?.rows), table?.cells.error]).toEqual([rows, cells]);
  });

  it('counts the bare name of an indicator as a section', async () => {
    const [table] = await read('指标,2019年\n婴儿死亡率（‰）,\n其中：城市,2.1\n');
    expect(some(table?.rows)).toEqual({ section: 1, figures: 1 });
  });

  it('counts a row with an uncalculated name as an error', async () => {
    const broken = { xml: (place: string) => `<c r="${place}" t="e"><v>#DIV/0!</v></c>` };
    const rows = [
      ['指标', '2019年'],
      [broken, 2.9],
    ];
    const [table] = await read(makeWorkbook([{ name: '表', rows }]));
    expect(some(table?.rows)).toEqual({ error: 1 });
  });

  it('states no year if none is known', async () => {
    const [table] = await read('指标,数值,单位\n婴儿死亡率,2.8,‰\n');
    expect(table?.states).toEqual({});
  });

  it('each of two tables side by side has its own columns and cells', async () => {
    const tables = await read(
      '各部门\n指标,单位,2025年,,指标,单位,2025年\n婴儿死亡率,‰,2.8,,九年义务教育巩固率,%,97\n',
    );
    expect(tables.map(({ columns }) => columns.map(({ letter }) => letter).join(''))).toEqual([
      'ABCD',
      'EFG',
    ]);
    expect(tables.map(({ cells }) => some(cells))).toEqual([
      { title: 1, heading: 3, dimension: 2, observed: 1 },
      { heading: 3, dimension: 2, observed: 1 },
    ]);
  });

  it('counts the cells of a workbook as they are, merged or not', async () => {
    const rows = [
      ['指标', '2019年', '2020年'],
      ['婴儿死亡率（‰）', 2.9, null],
      [null, 3, 4],
    ];
    const [table] = await read(makeWorkbook([{ name: '表', rows, merged: ['A2:A3', 'B2:C2'] }]));
    // A figure that is merged over two years is an error in one filled cell.
    expect(some(table?.cells)).toEqual({ heading: 3, dimension: 1, observed: 2, error: 1 });
    expect(table?.sheet).toBeUndefined();
  });

  it('counts no missing figure of a long table: its cell is empty', async () => {
    const rows = '婴儿死亡率,2024,2.8,‰\n婴儿死亡率,2025,,‰\n';
    const [table] = await read(`指标,年份,数值,单位\n${rows}`);
    // 4 headings, 4 cells and 3 cells.
    expect(some(table?.cells)).toEqual({ heading: 4, dimension: 6, observed: 1 });
  });

  it('names the column of each dimension, and what a heading states', async () => {
    const [table] = await read(
      '地区,年份,类别,活产数,荔城镇小学2020年,2020年婴儿死亡率\n荔浦市,2020,女,1,2,3\n',
    );
    expect(table?.columns).toEqual([
      { letter: 'A', heading: '地区', role: 'dimension', column: 'area', states: {} },
      { letter: 'B', heading: '年份', role: 'dimension', column: 'year', states: {} },
      { letter: 'C', heading: '类别', role: 'group', states: {} },
      { letter: 'D', heading: '活产数', role: 'figure', states: { indicator: '活产数' } },
      {
        letter: 'E',
        heading: '荔城镇小学2020年',
        role: 'figure',
        states: { area: '450381100', institution: '荔城镇小学', year: '2020' },
      },
      {
        letter: 'F',
        heading: '2020年婴儿死亡率',
        role: 'figure',
        states: { indicator: '婴儿死亡率', year: '2020' },
      },
    ]);
  });

  it('names the sheet of a workbook of several', async () => {
    const rows = [
      ['指标', '2019年'],
      ['婴儿死亡率（‰）', 2.9],
    ];
    const book = makeWorkbook([
      { name: '甲', rows },
      { name: '乙', rows: [['略'], ...rows] },
    ]);
    expect((await read(book)).map(({ sheet, header }) => [sheet, header])).toEqual([
      ['甲', { first: 1, last: 1 }],
      ['乙', { first: 2, last: 2 }],
    ]);
  });

  it('counts a row with a stray quotation mark as an error', async () => {
    const [table] = await read('指标,2019年\n婴儿死亡率（‰）,2.7\n"婴儿死亡率"x,3\n');
    expect(some(table?.rows)).toEqual({ figures: 1, error: 1 });
  });

  it('omits unknown places', async () => {
    const [table] = await read('指标,2019年\n婴儿死亡率（‰）,2.7\n\n,\n');
    expect(Object.keys(table ?? {}).sort()).toEqual([
      'cells',
      'columns',
      'header',
      'range',
      'rows',
      'states',
    ]);
    expect(table?.range).toEqual({ first: 1, last: 2 });
    expect(table?.rows).toEqual({
      figures: 1,
      section: 0,
      remark: 0,
      repeatedHeader: 0,
      partOfWhole: 0,
      unfilled: 0,
      error: 0,
    });
  });

  it('states a year from the title and the caller for the whole table', async () => {
    const [titled] = await read('2025年监测表\n指标,数值,单位\n婴儿死亡率,2.8,‰\n');
    expect(titled?.states).toEqual({ year: '2025' });
    const [given] = await read('指标,数值,单位\n婴儿死亡率,2.8,‰\n', { defaults: { year: 2024 } });
    expect(given?.states).toEqual({ year: '2024' });
  });
});
