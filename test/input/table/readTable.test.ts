import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { CellError, Grid } from '../../../src/input/files/Grid.js';
import { limits } from '../../../src/input/files/limits.js';
import type { Source } from '../../../src/input/files/readSource.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { readTable } from '../../../src/input/table/readTable.js';
import { readText } from '../readText.js';

const vocabulary = makeVocabulary({ indicators, area: '450381' });

function read(source: Source) {
  const reports = new IssueCollector();
  const lists = { counts: [], tables: [], contradicted: [] };
  const context = { vocabulary, isLoose: true, collector: reports, ...lists };
  const observations = readTable(source, context, {}).map((row) => row.observation);
  const brief = ({
    code,
    sheet,
    row,
    sheetRow,
    column,
    found,
    expected,
  }: IssueCollector['issues'][number]) =>
    Object.fromEntries(
      Object.entries({ code, sheet, row, sheetRow, column, found, expected }).filter(
        ([, fact]) => fact !== undefined,
      ),
    );
  return {
    values: observations.map(({ year, value }) => `${year} ${value}`),
    issues: reports.issues.map(brief),
    notices: reports.notices.map(brief),
  };
}
const gridOf = (cells: Grid['cells'], more: Partial<Grid> = {}): Grid => ({
  cells,
  rowErrors: new Map(),
  cellErrors: new Map(),
  merged: [],
  ...more,
});
/** Makes a table from a text: one row per line, cells separated by commas. */
const table = (text: string, sheet?: string, more: Partial<Grid> = {}): Source => ({
  grid: gridOf(
    text.split('\n').map((line) => line.split(',')),
    more,
  ),
  ...(sheet === undefined ? {} : { sheet }),
});
const openQuote: CellError = { code: 'badStructure', facts: { found: 'x' } };

describe('columns beside one of the area that the caller named', () => {
  it('are about the area of the plans', () => {
    const areasOf = (area: string) => {
      const own = makeVocabulary({ indicators, areas, area });
      const lists = { counts: [], tables: [], contradicted: [] };
      const context = { vocabulary: own, isLoose: true, collector: new IssueCollector(), ...lists };
      const source = table('指标,单位,2025年,2025年全国\n婴儿死亡率,‰,2.84,3.9');
      return readTable(source, context, {}).map(({ observation }) => observation.area);
    };
    expect(areasOf('全国')).toEqual(['450381', '全国']);
    expect(areasOf('荔城镇')).toEqual(['450381100', '全国']);
  });
});

describe('tables of JSON', () => {
  const row = { 指标: '婴儿死亡率', 年份: 2020, 数值: '2.70', 单位: '‰' };
  it('a list, or an object with a list', () => {
    expect(read({ json: [row] })).toEqual({ values: ['2020 2.70'], issues: [], notices: [] });
    expect(read({ json: { data: [row] } }).values).toEqual(['2020 2.70']);
  });

  it('an unambiguous cell is read with a notice, and rows are numbered from 1', () => {
    expect(read({ json: [row, { ...row, 年份: 2021, 数值: '5‰' }] })).toMatchObject({
      values: ['2020 2.70', '2021 5'],
      notices: [
        {
          code: 'normalised',
          row: 2,
          column: '数值',
          found: '5‰',
          expected: { kind: 'reading', value: '5', unit: '‰' },
        },
      ],
    });
  });

  it('an invalid row is reported, a valid one kept', () => {
    expect(read({ json: [{ ...row, 数值: '约3' }, row] })).toMatchObject({
      values: ['2020 2.70'],
      issues: [{ code: 'notANumber', row: 1, found: '约3' }],
    });
  });

  it('no list at all', () => {
    const expected = { kind: 'rowList' };
    expect(read({ json: '甲' })).toEqual({
      values: [],
      issues: [{ code: 'notAList', found: '甲', expected }],
      notices: [],
    });
  });
});

describe('sheets without a table', () => {
  it.each([
    ['监测表,\n名称,2025年\n婴儿死亡率,2.7', '名称, 2025年'],
    ['指标，年份，数值\n婴儿死亡率，2025，2.7', '指标，年份，数值'],
  ])('name the row that may have been meant as a header: %s', (text, found) => {
    expect(read(table(text)).issues.map((issue) => issue.found)).toEqual([found, found, found]);
  });
  it('in a file of one table each column is missing', () => {
    const columns = ['indicator', 'year', 'value'];
    expect(read(table('甲,乙\n1,2'))).toEqual({
      values: [],
      issues: [
        {
          code: 'missingColumn',
          column: columns[0],
          found: '甲, 乙',
          expected: { kind: 'heading', words: ['指标', 'indicator'] },
        },
        {
          code: 'missingColumn',
          column: columns[1],
          found: '甲, 乙',
          expected: { kind: 'heading', words: ['年份', 'year'] },
        },
        {
          code: 'missingColumn',
          column: columns[2],
          found: '甲, 乙',
          expected: { kind: 'heading', words: ['数值', 'value'] },
        },
      ],
      notices: [],
    });
  });

  it('a file of empty cells', () => {
    const expected = { kind: 'table' };
    expect(read({ grid: gridOf([['', ' '], [null]]) })).toEqual({
      values: [],
      issues: [{ code: 'emptyFile', expected }],
      notices: [],
    });
    expect(read({ grid: gridOf([]) }).issues).toEqual([{ code: 'emptyFile', expected }]);
  });

  it('one among others is skipped, with a notice unless it is empty', () => {
    expect(read(table('甲\n', '说明'))).toEqual({
      values: [],
      issues: [],
      notices: [{ code: 'noTable', sheet: '说明', found: '说明' }],
    });
    expect(read(table('\n甲', '说明')).notices).toHaveLength(1);
    expect(read(table(',\n ,', '说明'))).toEqual({ values: [], issues: [], notices: [] });
  });
});

describe('a word that is not understood below a year', () => {
  const text = '指标,单位,2025年,,\n,,合计,女,镇\n婴儿死亡率,‰,2.84,2.8,';
  it('is reported, and the other columns are read', () => {
    expect(read(table(`${text}3`))).toMatchObject({
      values: ['2025 2.84', '2025 2.8'],
      issues: [{ code: 'unknownHeading', found: '镇' }],
    });
  });

  it('is an error only if there are figures below it', () => {
    expect(read(table(`${text}略`))).toMatchObject({
      issues: [],
      notices: [{ code: 'unknownColumn', found: '镇' }],
    });
    expect(read(table(text))).toMatchObject({ issues: [], notices: [] });
  });
});

describe('tables side by side', () => {
  it('have years of their own', () => {
    const text = '年份,婴儿死亡率（‰）,,年份,学前教育毛入园率（%）\n2024,2.8,,2023,101\n';
    expect(read(table(text))).toEqual({
      values: ['2024 2.8', '2023 101'],
      issues: [],
      notices: [],
    });
  });

  it('are both refused if a column could belong to either', () => {
    // The second has no years, so 地区 could also be the last column of the first.
    const gap = '年份,婴儿死亡率（‰）,,地区,学前教育毛入园率（%）\n2024,2.8,,荔城镇,101\n';
    expect(read(table(gap))).toMatchObject({ values: [], issues: [{ code: 'missingColumn' }] });
    const group = '年份,婴儿死亡率（‰）,,年份,学前教育毛入园率（%）\n2024,2.8,女,2023,101\n';
    expect(read(table(group))).toMatchObject({
      values: [],
      issues: [{ code: 'unknownKey', found: 'C' }],
    });
  });
});

describe('sheets with a table', () => {
  it('are read', () => {
    expect(read(table('标题\n指标,年份,数值,单位\n婴儿死亡率,2020,2.70,‰'))).toEqual({
      values: ['2020 2.70'],
      issues: [],
      notices: [],
    });
  });

  it('have the places of the sheet', () => {
    expect(
      read(table('标题\n指标,年份,数值,单位\n婴儿死亡率,2020,约3,‰\n婴儿死亡率,2020,5‰,', '甲')),
    ).toMatchObject({
      issues: [{ code: 'notANumber', sheet: '甲', row: 1, sheetRow: 3, column: '数值' }],
      notices: [{ code: 'normalised', sheet: '甲', row: 2, sheetRow: 4, column: '数值' }],
    });
  });

  it('keep the numbers of rows after empty ones and remarks', () => {
    expect(
      read(
        table('指标,年份,数值,单位\n,,,\n注：略,,,\n婴儿死亡率,2020,２,‰\n婴儿死亡率,2021,约3,‰'),
      ),
    ).toMatchObject({
      values: ['2020 2'],
      issues: [{ code: 'notANumber', row: 4, sheetRow: 5 }],
      notices: [
        { code: 'remark', row: 2 },
        { code: 'normalised', row: 3, sheetRow: 4 },
      ],
    });
  });

  it('give nothing if a column is missing', () => {
    expect(read(table('标题\n指标,数值\n婴儿死亡率,2.70', '甲'))).toEqual({
      values: [],
      issues: [
        {
          code: 'missingColumn',
          sheet: '甲',
          column: 'year',
          found: '指标, 数值',
          expected: { kind: 'heading', words: ['年份', 'year'] },
        },
      ],
      notices: [],
    });
  });

  it('list the headings found', () => {
    const [issue] = read(table('指标,,数值,甲\n婴儿死亡率,,2.70,x')).issues;
    expect(issue).toMatchObject({ code: 'missingColumn', found: '指标, 数值, 甲' });
  });

  it('without a row they are empty', () => {
    const expected = { kind: 'rows' };
    const empty = [{ code: 'emptyFile', expected }];
    expect(read(table('标题\n指标,年份,数值')).issues).toEqual(empty);
    expect(read(table('指标,年份,数值\n, ,\n')).issues).toEqual(empty);
    expect(read(table('指标,年份,数值', '甲')).issues).toEqual([{ ...empty[0], sheet: '甲' }]);
  });

  it('are not empty with an unusable row', () => {
    const cellErrors = new Map([[1, new Map([[2, openQuote]])]]);
    expect(
      read(table('指标,年份,数值\n,,', undefined, { cellErrors })).issues.map(({ code }) => code),
    ).toEqual(['badStructure']);
    expect(read(table('指标,年份,数值\n注：略,,')).issues).toEqual([]);
  });

  it('repeat merged names in each row', () => {
    const merged = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    expect(
      read(table('指标,年份,数值,单位\n婴儿死亡率,2019,1,‰\n,2020,2,‰', undefined, { merged }))
        .values,
    ).toEqual(['2019 1', '2020 2']);
  });

  it('use the words of the header', () => {
    // The corner above the indicators is empty, and figures are read under the headings of their
    // years.
    expect(read(table(',2019年,2020年\n婴儿死亡率（‰）,２,3‰'))).toMatchObject({
      values: ['2019 2', '2020 3'],
      notices: [
        {
          code: 'normalised',
          row: 1,
          column: '2019年',
          found: '２',
          expected: { kind: 'reading', value: '2' },
        },
        {
          code: 'normalised',
          row: 1,
          column: '2020年',
          found: '3‰',
          expected: { kind: 'reading', value: '3', unit: '‰' },
        },
      ],
    });
  });
});

describe('columns that are left out', () => {
  it('are reported if not empty', () => {
    const text = '指标,单位,2020年,目标值,2021年\n婴儿死亡率,‰,2.70,5,2.5';
    const notice = { code: 'notObserved', column: '目标值', found: '目标值' };
    expect(read(table(text)).notices).toEqual([notice]);
    expect(read(table(text.replace('5,', ',')))).toEqual({
      values: ['2020 2.70', '2021 2.5'],
      issues: [],
      notices: [],
    });
  });

  it('with a partly understood heading are an error if they contain a figure', () => {
    const text = '指标,单位,2020年,甲\n,,女,男\n婴儿死亡率,‰,2.70,2.5';
    expect(read(table(text))).toMatchObject({
      values: ['2020 2.70'],
      issues: [{ code: 'unknownHeading', column: '甲', found: '甲' }],
    });
    expect(read(table(text.replace('2.5', ''))).issues).toEqual([]);
  });
});

describe('a figure over several cells', () => {
  const text = '指标,单位,2020年,备注,2021年\n婴儿死亡率,‰,2.70,,2.5\n孕产妇死亡率,1/10万,9,,8';
  const merge = (top: number, left: number, bottom: number, right: number) =>
    read(table(text, undefined, { merged: [{ top, left, bottom, right }] }));

  it('is one figure if the other cell is a remark', () => {
    expect(merge(1, 2, 1, 3)).toEqual({
      values: ['2020 2.70', '2021 2.5', '2020 9', '2021 8'],
      issues: [],
      notices: [],
    });
  });

  it('is an error over the figures of two rows', () => {
    // 2 rows × 2 columns are 4 cells, of which the remarks are not figures.
    const { values, issues } = merge(1, 2, 2, 3);
    expect(values).toEqual(['2021 2.5', '2021 8']);
    expect(issues.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ['mergedFigure', 1, '2020年', '4'],
      ['mergedFigure', 2, '2020年', '4'],
    ]);
    expect(issues[0]?.expected).toEqual({ kind: 'figureInEachCell' });
  });

  it('is reported with other unusable cells', () => {
    const merged = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const rows = '指标,单位,2020年,2021年\n婴儿死亡率,‰,x,2.5\n,‰,2.6,2.4';
    const cellErrors = new Map([[1, new Map([[2, openQuote]])]]);
    const { values, issues } = read(table(rows, undefined, { merged, cellErrors }));
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['badStructure', 1, '2020年'],
    ]);
    expect(values).toEqual(['2021 2.5', '2020 2.6', '2021 2.4']);
  });

  it('is not affected by a name over two rows, nor by one that ends beside it', () => {
    const rows = '指标,单位,2020年,2021年\n婴儿死亡率,‰,2.70,2.5\n,,2.6,2.4';
    const merged = [{ top: 1, left: 0, bottom: 2, right: 1 }];
    const { values, issues } = read(table(rows, undefined, { merged }));
    // Both cells of the name are merged with that of the unit, so the unit reads 婴儿死亡率.
    expect(values).toEqual([]);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['unknownUnit', 1],
      ['unknownUnit', 2],
    ]);
  });
});

describe('empty merged cells', () => {
  it('do not affect the columns to their right', () => {
    const merged = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    const text = '荔浦市,,\n指标,2020年,2021年\n婴儿死亡率（‰）,2.70,2.5';
    expect(read(table(text, undefined, { merged })).values).toEqual(['2020 2.70', '2021 2.5']);
  });
});

describe('a repeated header', () => {
  it('in a longer row is a header of its own, below a title', () => {
    const text =
      '指标,2019年\n婴儿死亡率（‰）,2.95\n续表,\n指标,2020年,2021年\n婴儿死亡率（‰）,2.70,2.5';
    expect(read(table(text))).toMatchObject({
      values: ['2019 2.95', '2020 2.70', '2021 2.5'],
      issues: [],
    });
  });
});

describe('facts in a title', () => {
  it('apply to rows that state nothing else', () => {
    const text = '单位：%\n2025年监测表\n指标,数值,单位\n婴儿死亡率,0.27,\n婴儿死亡率,2.7,‰';
    const { values, notices } = read(table(text));
    expect(values).toEqual(['2025 0.27', '2025 2.7']);
    expect(notices).toEqual([{ code: 'assumedYear', found: '2025' }]);
  });
  it('are not reported if the table states them itself', () => {
    const text = '2025年监测表\n指标,年份,数值,单位\n婴儿死亡率,2024,2.7,‰';
    expect(read(table(text))).toEqual({ values: ['2024 2.7'], issues: [], notices: [] });
  });
  it('include the year that 本年 and 上年 refer to', () => {
    const text = '2025年监测表\n指标,单位,本年,上年\n婴儿死亡率,‰,2.7,2.8';
    expect(read(table(text))).toEqual({
      values: ['2025 2.7', '2024 2.8'],
      issues: [],
      notices: [{ code: 'assumedYear', found: '2025' }],
    });
  });
});

describe('a year in a title and another one in a name', () => {
  const text = '2024年监测表\n指标,数值,单位\n婴儿死亡率,2.7,‰';
  const named = (title: string) => read({ ...(table(text) as { grid: Grid }), title });
  it('leave the year unclear if the sheet has the name', () => {
    const expected = { kind: 'reading', value: '2025年' };
    expect(named('2025年')).toEqual({
      values: [],
      issues: [{ code: 'unclearTable', found: '2024年', expected }],
      notices: [],
    });
    expect(named('2024年').values).toEqual(['2024 2.7']);
    expect(named('2024年和2025年').values).toEqual(['2024 2.7']);
  });
  it('are reported only if they differ', () => {
    const below = (title: string, file: string) => {
      const source = table(`${title}\n指标,数值,单位\n婴儿死亡率,2.7,‰`);
      const reports = new IssueCollector();
      reports.enterFile(file);
      const lists = { counts: [], tables: [], contradicted: [] };
      readTable(source, { vocabulary, isLoose: true, collector: reports, ...lists }, {});
      return reports.notices.map(({ code, found, expected }) => [code, found, expected]);
    };
    const year = (value: string) => ({ kind: 'reading', value });
    expect(below('2024年监测表', '2024.csv')).toEqual([['assumedYear', '2024', undefined]]);
    expect(below('2024年监测表', '2023.csv')).toEqual([['assumedYear', '2024', year('2023')]]);
    expect(below('监测表', '2023.csv')).toEqual([['assumedYear', '2023', undefined]]);
  });
  it('do not matter to a table of years', () => {
    const years = table('2024年监测表\n指标,单位,2023年,2024年\n婴儿死亡率,‰,2.9,2.7');
    expect(read({ ...(years as { grid: Grid }), title: '2025年' })).toEqual({
      values: ['2023 2.9', '2024 2.7'],
      issues: [],
      notices: [],
    });
  });
});

describe('sheets of a template', () => {
  it('for readers are skipped, which is reported if there is no other', () => {
    const sheet = '参考：指标说明\n甲,乙';
    expect(read(table(sheet))).toEqual({
      values: [],
      issues: [],
      notices: [{ code: 'unfilled' }],
    });
    expect(read(table(sheet, '说明'))).toEqual({ values: [], issues: [], notices: [] });
  });
});

it('two columns without a heading are those of groups and of units', () => {
  const { values, issues } = read(
    table('指标,,,2025年\n婴儿死亡率,农村,%,0.29\n婴儿死亡率,城市,‰,2.1'),
  );
  expect([values, issues]).toEqual([['2025 0.29', '2025 2.1'], []]);
});

describe('a column without a heading', () => {
  it('that contains units is that of the units', () => {
    expect(read(table('指标,,2020年\n婴儿死亡率,%,0.27'))).toEqual({
      values: ['2020 0.27'],
      issues: [],
      notices: [],
    });
  });
  it('beside one of units is a key, reported by its letter', () => {
    expect(read(table('指标,单位,,2020年\n婴儿死亡率,‰,%,0.27')).issues).toEqual([
      { code: 'unknownKey', column: 'C', found: 'C' },
    ]);
  });
  it('that is empty or constant is harmless', () => {
    expect(read(table('指标,单位,,2020年\n婴儿死亡率,‰,,2.7'))).toMatchObject({
      issues: [],
      notices: [],
    });
    expect(read(table('指标,单位,甲,2020年\n婴儿死亡率,‰,略,2.7'))).toEqual({
      values: ['2020 2.7'],
      issues: [],
      notices: [{ code: 'unknownColumn', column: '甲', found: '甲' }],
    });
  });
});

describe('an error in a wide table', () => {
  it('in the name of a row is reported once', () => {
    expect(
      read(table('指标,单位,2019年,2020年\n甲,‰,1,2\n甲,‰,3,4')).issues.map(({ code, row }) => [
        code,
        row,
      ]),
    ).toEqual([
      ['unknownIndicator', 1],
      ['unknownIndicator', 2],
    ]);
  });

  it('in its figures is reported for each of them', () => {
    expect(
      read(table('指标,单位,2019年,2020年\n婴儿死亡率,‰,约1,约1\n婴儿死亡率,‰,约1,约2')).issues.map(
        ({ row, column, found }) => [row, column, found],
      ),
    ).toEqual([
      [1, '2019年', '约1'],
      [1, '2020年', '约1'],
      [2, '2019年', '约1'],
      [2, '2020年', '约2'],
    ]);
  });

  it('of two kinds in one cell is reported twice', () => {
    // The row has no indicator, and the text in its unit cell is not a unit.
    const codes = read(table('地区,指标,单位,2019年,2020年\n450381,,甲,1,2')).issues.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['missingValue', 'unknownUnit']);
  });

  it('is reported once as a notice too', () => {
    const { notices } = read(table('指标,2019年,2020年\n婴儿死亡率,1,2'));
    expect(notices.map(({ code }) => code)).toEqual(['assumedUnit']);
  });
});

describe('rows spoilt by a quotation mark', () => {
  const errorAt = (row: number) => ({ rowErrors: new Map([[row, openQuote]]) });
  it('are reported by sheet row if they are in or above the header', () => {
    const error = { code: 'badStructure', found: 'x' };
    const text = '标题\n指标,年份,数值,单位\n婴儿死亡率,2020,1,‰';
    expect(read(table(text, undefined, errorAt(0)))).toEqual({
      values: ['2020 1'],
      issues: [{ ...error, sheetRow: 1 }],
      notices: [],
    });
    expect(read(table(text, undefined, errorAt(1))).issues).toEqual([{ ...error, sheetRow: 2 }]);
    expect(read(table(text, undefined, errorAt(2))).issues).toEqual([
      { ...error, row: 1, sheetRow: 3 },
    ]);
  });

  it('are reported if there is no header', () => {
    expect(read(table('甲\n乙\n丙', undefined, errorAt(2))).issues[0]).toEqual({
      code: 'badStructure',
      sheetRow: 3,
      found: 'x',
    });
  });
});

describe('a table of too many columns', () => {
  it('is refused', () => {
    const [found, expected] = ['16385', { kind: 'atMost', value: 16384, unit: 'cells' }];
    expect(read({ grid: gridOf([[], new Array(limits.columns + 1)]) })).toEqual({
      values: [],
      issues: [{ code: 'tooLarge', found, expected }],
      notices: [],
    });
    const wide = read({ grid: gridOf([[], new Array(limits.columns).fill('')]) });
    expect(wide.issues.map(({ code }) => code)).toEqual(['emptyFile']);
  });
});

describe('a table of too many rows', () => {
  it('is refused', () => {
    const [found, expected] = ['1048577', { kind: 'atMost', value: 1048576, unit: 'rows' }];
    expect(read({ grid: gridOf(new Array(limits.rows + 1)), sheet: '甲' })).toEqual({
      values: [],
      issues: [{ code: 'tooLarge', sheet: '甲', found, expected }],
      notices: [],
    });
  });

  it('one row less is not', () => {
    expect(
      read({ grid: gridOf(new Array(limits.rows).fill([])) }).issues.map(({ code }) => code),
    ).toEqual(['emptyFile']);
  });
});

it('reads a unit below the last row as that of the table', () => {
  const rows = '年份,婴儿死亡率\n2025,0.284\n';
  const units = (text: string) => read(table(rows + text)).notices.map(({ code }) => code);
  expect(units('单位：%')).not.toContain('assumedUnit');
  // The one who stamps the form is not a unit.
  expect(units('单位：（盖章）')).toContain('assumedUnit');
});

it('reads a unit in the header as that of the table', async () => {
  expect(await readText('指标,2020年,单位：%\n婴儿死亡率,0.27,\n')).toMatchObject({
    figures: ['infant-mortality-rate 2020 0.27 percent 450381 total total'],
    notices: [],
  });
});

it('reads the unit of an indicator in the corner as that of the groups below', async () => {
  const read = await readText('婴儿死亡率（%）,2019年,2020年\n全市,,0.27\n农村,,0.30\n');
  expect(read).toMatchObject({
    figures: [
      'infant-mortality-rate 2020 0.27 percent 450381 total total',
      'infant-mortality-rate 2020 0.30 percent 450381 total rural',
    ],
    notices: [],
  });
});

it('reads a numbered title as part of what stands above the first table', async () => {
  const rural = '一、农村\n指标,2020年\n婴儿死亡率（‰）,2.7\n';
  const education = '二、教育\n指标,2020年\n学前教育毛入园率（%）,92\n';
  const { figures } = await readText(`桂林市妇女儿童监测\n${rural}\n${education}`);
  expect(figures).toEqual([
    'infant-mortality-rate 2020 2.7 permille 桂林市 total rural',
    'preschool-gross-enrolment-ratio 2020 92 percent 桂林市 total total',
  ]);
});

it('reads a group after the name of another county in a title', async () => {
  const { figures } = await readText('阳朔县农村地区监测\n指标,2020年\n婴儿死亡率（‰）,2.7\n');
  expect(figures).toEqual(['infant-mortality-rate 2020 2.7 permille 阳朔县 total rural']);
});
