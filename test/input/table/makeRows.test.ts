import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { CellError, Grid } from '../../../src/input/files/Grid.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { classifyColumns } from '../../../src/input/table/classifyColumns.js';
import { findHeader, type Header } from '../../../src/input/table/findHeader.js';
import { makeRows } from '../../../src/input/table/makeRows.js';

const vocabulary = makeVocabulary({ indicators });
/** The rows of a text, one a line, their cells divided by commas. */
const table = (text: string) => text.split('\n').map((line) => line.split(','));

function make(cells: string | readonly (readonly unknown[])[], more: Partial<Grid> = {}) {
  const grid: Grid = {
    cells: typeof cells === 'string' ? table(cells) : cells,
    rowFaults: new Map(),
    cellFaults: new Map(),
    merged: [],
    ...more,
  };
  const header = findHeader(grid, vocabulary) as Header;
  const reports = new IssueCollector(undefined);
  const made = makeRows(grid, header, classifyColumns(header), reports);
  const facts = ({ issues, notices }: IssueCollector) =>
    [...issues, ...notices].map(({ code, row, column, found, expected, count }) => ({
      code,
      row,
      column,
      found,
      expected,
      ...(count === undefined ? {} : { count }),
    }));
  return { ...made, said: facts(reports), errors: reports.issues.length };
}
const codes = (...args: Parameters<typeof make>) =>
  make(...args).said.map(({ code, row }) => [code, row]);
const broken: CellError = {
  code: 'notANumber',
  facts: { found: '#DIV/0!', expected: { kind: 'number' } },
};
const atCell = (row: number, column: number) => ({
  cellFaults: new Map([[row, new Map([[column, broken]])]]),
});

describe('figures, one in each row', () => {
  it('of a long table stand as they are', () => {
    expect(make('指标,年份,数值,甲\n婴儿死亡率,2019,2.95,x\n婴儿死亡率,2020,2.70,')).toMatchObject({
      rows: [
        { 指标: '婴儿死亡率', 年份: '2019', 数值: '2.95', 甲: 'x' },
        { 指标: '婴儿死亡率', 年份: '2020', 数值: '2.70', 甲: '' },
      ],
      numbers: [1, 2],
      said: [],
    });
  });

  it('of a wide table bring what their heading says, by the key of the column', () => {
    expect(make('指标,2019年女,2020年（%）\na,1,2')).toMatchObject({
      rows: [
        { year: '2019', sex: '女', 指标: 'a', '2019年女': '1' },
        { year: '2020', unit: '%', 指标: 'a', '2020年（%）': '2' },
      ],
      numbers: [1, 1],
      said: [],
    });
  });

  it('numbers count from the first row below the header, empty rows with them', () => {
    const { rows, numbers, said } = make('标题\n指标,2019年,2020年\na,1,2\n,,\n  ,\nb,3,4');
    expect(numbers).toEqual([1, 1, 4, 4]);
    expect(rows.map((row) => row['指标'])).toEqual(['a', 'a', 'b', 'b']);
    expect(said).toEqual([]);
  });

  it('a row that ends early has empty cells', () => {
    expect(make([['指标', '年份', '数值', '甲'], ['a']]).rows).toEqual([
      { 指标: 'a', 年份: '', 数值: '', 甲: '' },
    ]);
    expect(
      make([
        ['指标', '年份', '数值', '甲'],
        ['a', null, null, null],
      ]).rows,
    ).toEqual([{ 指标: 'a', 年份: '', 数值: '', 甲: '' }]);
  });

  it('__proto__ is a heading like any other, of a key and of a figure', () => {
    const [row] = make('指标,年份,数值,__proto__\na,2020,1,x').rows;
    expect(Object.entries(row ?? {})).toEqual([
      ['指标', 'a'],
      ['年份', '2020'],
      ['__proto__', 'x'],
      ['数值', '1'],
    ]);
    expect(Object.getOwnPropertyDescriptor(row, '__proto__')).toEqual({
      value: 'x',
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
});

describe('where there is no figure', () => {
  it.each(['', ' ', '-', '–', '—', '－', '─', '——', '--', ' — '])(
    '“%s” in a wide table is no figure',
    (cell) => {
      expect(make(`指标,2019年,2020年\na,${cell},2`).rows.map((row) => row['year'])).toEqual([
        '2020',
      ]);
    },
  );

  it.each(['0', '---', '-1', '1-', '…'])(
    '“%s” in a wide table is for the reader of figures',
    (cell) => {
      expect(make(`指标,2019年,2020年\na,${cell},2`).rows.map((row) => row['2019年'])).toEqual([
        cell,
        undefined,
      ]);
    },
  );

  it('a long table keeps the row, which lacks its figure', () => {
    expect(make('指标,年份,数值\na,2020,\na,2021,—').rows.map((row) => row['数值'])).toEqual([
      '',
      '—',
    ]);
  });

  it('numbers are figures', () => {
    expect(
      make([
        ['指标', '2019年', '2020年'],
        ['a', 0, -1],
      ]).rows.map((row) => row['2019年'] ?? row['2020年']),
    ).toEqual([0, -1]);
  });
});

describe('rows that are passed over', () => {
  it('the header that stands a second time', () => {
    const { rows, numbers, said } = make('指标,年份,数值\na,2019,1\n指标,年份,数值\na,2020,2');
    expect([rows.length, numbers]).toEqual([2, [1, 3]]);
    expect(said).toMatchObject([{ code: 'secondHeader', row: 2 }]);
  });

  it('both rows of a header that stands a second time', () => {
    expect(codes('指标,2019年,\n,男,女\na,1,2\n指标,2019年,\n,男,女\na,3,4')).toEqual([
      ['secondHeader', 2],
      ['secondHeader', 3],
    ]);
  });

  it('empty cells of a header are equal, however they are written', () => {
    const cells = [
      [undefined, '2019年', '2020年', undefined],
      ['', '2019年', '2020年', ' '],
      [null, '2019年', '2020年'],
    ];
    expect(codes(cells)).toEqual([
      ['secondHeader', 1],
      ['secondHeader', 2],
    ]);
  });

  it('what differs from the header in any cell is data', () => {
    expect(make('指标,年份,数值\n指标,年份,1\n,年份,数值\n指标,,数值').rows).toHaveLength(3);
    // A title above the header is no header.
    expect(make('标题,,\n指标,年份,数值\n标题,,').said).toEqual([]);
  });

  it.each([
    '注：略',
    '注:略',
    ' 注 ：略',
    '说明：略',
    '备注：略',
    '资料来源：略',
    '数据来源：略',
    '来源：略',
    'Note: x',
    'NOTES: x',
    'source: x',
    'Remarks: x',
  ])('a note alone: %s', (note) => {
    for (const text of [
      `指标,年份,数值\n${note},,`,
      `指标,年份,数值\n,,${note}`,
      `指标,2019年\n${note}`,
    ])
      expect(make(text)).toMatchObject({
        rows: [],
        said: [{ code: 'remark', row: 1, found: note }],
      });
  });

  it.each(['注', '注意：略', '关注：略', 'Annotation: x', '注、略'])(
    'a word alone in a long table is a row: %s',
    (word) => {
      expect(make(`指标,年份,数值\n${word},,`)).toMatchObject({ rows: [{ 指标: word }], said: [] });
    },
  );

  it('a note that is not alone', () => {
    expect(make('指标,年份,数值\n注：略,2020,').rows).toHaveLength(1);
    expect(make('指标,年份,数值\n注：略,,注：略').rows).toHaveLength(1);
  });

  it('a note that is merged over the row stands in each column of names', () => {
    expect(make('指标,年份,数值,单位\n注：略,注：略,,注：略')).toMatchObject({
      rows: [],
      said: [{ code: 'remark', row: 1, found: '注：略' }],
    });
    expect(make('指标,年份,数值\n注：略,注：略,,注：略').said).toMatchObject([{ code: 'remark' }]);
  });

  it('the name of a section in a wide table', () => {
    const text = '地区,指标,2019年\n一、卫生,,\n,二、教育,\n三、安全,三、安全,\n四,五,\n荔城镇,a,1';
    expect(make(text)).toMatchObject({
      numbers: [5],
      said: [
        { code: 'remark', row: 1, found: '一、卫生' },
        { code: 'remark', row: 2, found: '二、教育' },
        { code: 'remark', row: 3, found: '三、安全' },
      ],
    });
  });

  it('a lone figure of a wide table is no section, nor is a number, nor what stands behind the columns', () => {
    expect(make('指标,2019年\n,约3').rows).toEqual([{ year: '2019', 指标: '', '2019年': '约3' }]);
    expect(make([['指标', '2019年'], [1]]).said).toEqual([]);
    expect(make('指标,2019年,2020年\n1,1,').rows).toHaveLength(1);
    expect(codes('指标,2019年\n,,甲')).toEqual([['rowTooLong', 1]]);
  });
});

describe('rows and cells that cannot be used', () => {
  it('a row with a fault of its own', () => {
    const fault: CellError = { code: 'badStructure', facts: { found: 'x' } };
    expect(
      make('指标,年份,数值\na,2019,1\na,2020,2', { rowFaults: new Map([[1, fault]]) }),
    ).toMatchObject({
      rows: [{ 年份: '2020' }],
      numbers: [2],
      errors: 1,
      said: [{ code: 'badStructure', row: 1, found: 'x' }],
    });
  });

  it('a row longer than the header', () => {
    const { rows, said, errors } = make('指标,年份,数值\na,2020,1,,x\na,2020,1,,');
    const expected = { kind: 'cells', count: 3 };
    expect(rows).toHaveLength(1);
    expect([said, errors]).toMatchObject([
      [{ code: 'rowTooLong', row: 1, found: '5', expected }],
      1,
    ]);
  });

  it('one more cell is too many', () => {
    expect(make('指标,年份,数值\na,2020,1,x').said).toMatchObject([{ found: '4' }]);
  });

  it('a cell that says what the row is about spoils the row', () => {
    expect(make('指标,年份,数值\n,2019,1\na,2020,2', atCell(1, 0))).toMatchObject({
      numbers: [2],
      errors: 1,
      said: [
        {
          code: 'notANumber',
          row: 1,
          column: '指标',
          found: '#DIV/0!',
          expected: { kind: 'number' },
        },
      ],
    });
  });

  it('a cell of a column that is not known, or beyond the last one, does not', () => {
    expect(make('指标,年份,数值,甲\na,2020,2,', atCell(1, 3))).toMatchObject({
      numbers: [1],
      said: [{ code: 'notANumber', column: '甲' }],
    });
    expect(make('指标,年份,数值,\na,2020,2,', atCell(1, 3))).toMatchObject({
      numbers: [1],
      said: [{ code: 'notANumber', column: 'D' }],
    });
    expect(make('指标,年份,数值\na,2020,2', atCell(1, 4))).toMatchObject({
      numbers: [1],
      said: [{ code: 'notANumber', column: 'E' }],
    });
  });

  it('a figure is left out, and the others of its row stay', () => {
    expect(make('指标,2019年,2020年\na,1,2', atCell(1, 1))).toMatchObject({
      rows: [{ '2020年': '2' }],
      said: [{ code: 'notANumber', row: 1, column: '2019年' }],
    });
    expect(make('指标,年份,数值\na,2020,1', atCell(1, 2)).rows).toEqual([]);
  });

  it('a row that holds nothing else is not empty, and no section', () => {
    expect(codes([['指标', '2019年'], []], atCell(1, 1))).toEqual([['notANumber', 1]]);
    expect(codes([['指标', '2019年', '2020年'], ['a']], atCell(1, 1))).toEqual([['notANumber', 1]]);
  });

  it('each cell is named', () => {
    const cellFaults = new Map([[1, new Map([0, 1, 2].map((at) => [at, broken] as const))]]);
    expect(
      make([['指标', '年份', '数值'], []], { cellFaults }).said.map(({ column }) => column),
    ).toEqual(['指标', '年份', '数值']);
  });
});

describe('columns without a heading', () => {
  it('are named by their letter once, where they hold something', () => {
    const { rows, said } = make('指标,年份,数值,,\na,2019,1,x,\na,2020,2,y,');
    expect(said).toMatchObject([{ code: 'unknownColumn', row: undefined, found: 'D' }]);
    expect(Object.keys(rows[0] ?? {})).toEqual(['指标', '年份', '数值']);
  });

  it.each([
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('the one at %i is %s', (at, letter) => {
    const header = ['指标', '年份', '数值', ...Array.from({ length: at - 2 }, () => '')];
    const row = ['a', '2020', '1', ...Array.from({ length: at - 3 }, () => ''), 'x'];
    expect(make([header, row]).said).toMatchObject([{ code: 'unknownColumn', found: letter }]);
  });

  it('the corner of a table by year holds the indicators, another one does not', () => {
    const { rows, said } = make(',2019年,2020年,\na,1,2,x');
    expect(rows).toEqual([
      { year: '2019', '': 'a', '2019年': '1' },
      { year: '2020', '': 'a', '2020年': '2' },
    ]);
    expect(said).toMatchObject([{ code: 'unknownColumn', found: 'D' }]);
  });
});

describe('a unit for the whole table', () => {
  it.each([
    ['单位：‰', '‰'],
    ['（单位：‰）', '‰'],
    ['(计量单位 : ‰)', '‰'],
    [' 单位:1/10万 ', '1/10万'],
    // Twenty characters, the longest that is looked at.
    [`单位：${'甲'.repeat(20)}`, '甲'.repeat(20)],
  ])('%s', (cell, unit) => {
    expect(make(`标题\n,${cell}\n指标,年份,数值\na,2020,1`).rows).toMatchObject([{ unit }]);
  });

  it.each([
    '单位：‰、%',
    '单位：‰，%',
    '单位：',
    '填报单位：‰',
    '单位',
    '单位‰',
    `单位：${'甲'.repeat(21)}`,
  ])('none: %s', (cell) => {
    expect(make(`${cell}\n指标,年份,数值\na,2020,1`).rows[0]).not.toHaveProperty('unit');
  });

  it('is the first one that stands above the header', () => {
    expect(make('单位：‰\n单位：%\n指标,年份,数值\na,2020,1').rows).toMatchObject([{ unit: '‰' }]);
    expect(
      make([
        [1, '单位：‰'],
        ['指标', '年份', '数值'],
        ['a', 2020, 1],
      ]).rows,
    ).toMatchObject([{ unit: '‰' }]);
    expect(make('指标,年份,数值\na,2020,1\n单位：‰,,').rows[0]).not.toHaveProperty('unit');
    expect(make('指标,年份,数值,单位：‰\na,2020,1,').rows[0]).not.toHaveProperty('unit');
  });

  it('gives way to the unit of a row and of a heading', () => {
    expect(
      make('单位：‰\n指标,年份,数值,计量单位\na,2020,1,%\na,2021,2, ').rows.map(
        (row) => row['计量单位'],
      ),
    ).toEqual(['%', '‰']);
    expect(make('单位：‰\n指标,2019年（%）,2020年\na,1,2').rows.map((row) => row['unit'])).toEqual([
      '%',
      '‰',
    ]);
    expect(make('单位：‰\n指标,计量单位,2019年（%）,2020年\na,,1,2').rows).toMatchObject([
      { unit: '%', 计量单位: '' },
      { 计量单位: '‰' },
    ]);
  });

  it('stands under the key of the column where the table has no column of units', () => {
    expect(make('单位：‰\n指标,年份,数值\na,2020,1').rows).toMatchObject([{ unit: '‰' }]);
  });
});

describe('a template', () => {
  const header = '指标,年份,数值,分子,分母,备注,参考：口径';
  it('has rows that are not filled in yet, and counts them', () => {
    const { rows, said } = make(`${header}\na,2020,,,,,x\na,2021, ,,,y,x\na,2022,1,,,,x`);
    expect(rows.map((row) => row['年份'])).toEqual(['2022']);
    expect(said).toMatchObject([{ code: 'unfilled', row: undefined, count: 2 }]);
  });

  it.each([
    ['数值', '1,,'],
    ['分子', ',1,'],
    ['分母', ',,1'],
  ])('a row with its %s is filled in', (_, cells) => {
    expect(make(`${header}\na,2020,${cells},,x`)).toMatchObject({ numbers: [1], said: [] });
  });

  it('a table that is none has rows without their figure', () => {
    expect(make('指标,年份,数值,分子\na,2020,,')).toMatchObject({ numbers: [1], said: [] });
  });
});
