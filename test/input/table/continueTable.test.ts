import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { Issue } from '../../../src/errors/Issue.js';
import type { Grid } from '../../../src/input/files/Grid.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { continueTable, type TableState } from '../../../src/input/table/continueTable.js';

const vocabulary = makeVocabulary({ indicators, areas });
const error = { code: 'strayQuote', facts: {} } as const;
/** A grid from a text; the rows of these numbers, from 0, cannot be used. */
const gridOf = (text: string, ...bad: readonly number[]): Grid => ({
  cells: text === '' ? [] : text.split('\n').map((line) => line.split(',')),
  rowErrors: new Map(bad.map((at) => [at, error])),
  cellErrors: new Map(),
  merged: [],
});
const first = (text: string, ...bad: readonly number[]) =>
  continueTable(gridOf(text, ...bad), 0, undefined, vocabulary);

describe('the first piece', () => {
  it('is unchanged, and passes on its titles, header and last row', () => {
    const grid = gridOf('题名\n指标,年份,数值\n婴儿死亡率,2019,2.95\n婴儿死亡率,2020,2.70');
    const piece = continueTable(grid, 0, undefined, vocabulary);
    expect(piece.grid).toEqual(grid);
    expect(piece.leadRow).toBe(0);
    expect(piece.state).toEqual({
      header: [['题名'], ['指标', '年份', '数值']],
      above: [],
      bottom: 2,
      lead: ['婴儿死亡率', '2020', '2.70'],
      section: undefined,
    });
  });
  it('has the places of the text', () => {
    const { place } = first('指标,年份,数值\n婴儿死亡率,2019,x');
    const issue: Issue = { code: 'notANumber', severity: 'error', row: 1, sheetRow: 2 };
    expect(place(issue)).toEqual(issue);
    expect(place({ code: 'emptyFile', severity: 'error' })).toEqual({
      code: 'emptyFile',
      severity: 'error',
    });
  });
  it('has no state without a table', () => {
    expect(first('甲,乙\n1,2').state).toBeUndefined();
  });
});

describe('context for the rows below', () => {
  const header = '地区,指标,2019年,2020年';
  const lead = (rows: string, ...bad: readonly number[]) =>
    first(`${header}\n${rows}`, ...bad).state?.lead;

  it.each([
    ['荔城镇,婴儿死亡率,1,2', ['荔城镇', '婴儿死亡率', '1', '2']],
    // Each name and area applies until the next one.
    ['荔城镇,婴儿死亡率,1,2\n,,3,4', ['荔城镇', '婴儿死亡率', '3', '4']],
    ['荔城镇,婴儿死亡率,1,2\n东昌镇,,3,4', ['东昌镇', '婴儿死亡率', '3', '4']],
    ['荔城镇,婴儿死亡率,1,2\n,其中：女,3,4', ['荔城镇', '婴儿死亡率', '3', '4']],
    ['荔城镇,婴儿死亡率,1,2\n,孕产妇死亡率,3,', ['荔城镇', '孕产妇死亡率', '3', '']],
    // A text alone in its row is not the name of a row.
    ['荔城镇,婴儿死亡率,1,2\n,农村,,', ['荔城镇', '婴儿死亡率', '1', '2']],
    [',农村,,', undefined],
  ])('%j', (rows, expected) => {
    expect(lead(rows)).toEqual(expected);
  });
  it('does not come from an unusable row', () => {
    expect(lead('荔城镇,婴儿死亡率,1,2\n东昌镇,孕产妇死亡率,3,4', 2)).toEqual([
      '荔城镇',
      '婴儿死亡率',
      '1',
      '2',
    ]);
  });
  it('includes the headings of other columns below', () => {
    const rows = '甲,婴儿死亡率,孕产妇死亡率\n2021,2.7,9.8';
    expect(first(`指标,2019年,2020年\n婴儿死亡率,1,2\n${rows}`).state?.section).toBe('婴儿死亡率');
  });
  it('includes the last text alone in its row as a section', () => {
    expect(first(`${header}\n,城市,,\n,婴儿死亡率,1,2\n,农村,,`).state?.section).toBe('农村');
    expect(first(`${header}\n,婴儿死亡率,1,2\n,,,`).state?.section).toBeUndefined();
  });
});

describe('a later piece', () => {
  const before: TableState = {
    header: [['题名'], ['指标', '年份', '数值', '单位']],
    above: [],
    bottom: 2,
    lead: ['婴儿死亡率', '2020', '2.70', '‰'],
    section: undefined,
  };
  // 100 rows of the text lie above; row 101 of the text is row 4 of the grid.
  const next = (text: string, ...bad: readonly number[]) =>
    continueTable(gridOf(text, ...bad), 100, before, vocabulary);

  it('has the header and the carried row above it', () => {
    const { grid, leadRow, state } = next('其中：女,2020,2.6,‰\n婴儿死亡率,2021,2.5,‰', 1);
    expect(grid.cells).toEqual([
      ['题名'],
      ['指标', '年份', '数值', '单位'],
      ['婴儿死亡率', '2020', '2.70', '‰'],
      ['其中：女', '2020', '2.6', '‰'],
      ['婴儿死亡率', '2021', '2.5', '‰'],
    ]);
    // Row 1 of the piece is row 4 of the grid; both count from 0.
    expect([...grid.rowErrors]).toEqual([[4, error]]);
    expect(leadRow).toBe(3);
    expect(state).toEqual({
      header: before.header,
      above: [],
      bottom: 2,
      lead: ['婴儿死亡率', '2020', '2.6', '‰'],
      subRows: [['其中：女', '2020', '2.6', '‰']],
      section: undefined,
    });
  });
  it('has the sub-rows that rows further right are parts of, the outermost first', () => {
    const { state } = next('孕产妇死亡率,2020,9,\n  农村,2020,8,\n  城市,2020,7,\n    女,2020,6,');
    // A row without a unit may be one below ‰.
    expect(state?.lead).toEqual(['孕产妇死亡率', '2020', '6', '‰']);
    const { grid, leadRow } = continueTable(gridOf('    男,2020,5,'), 104, state, vocabulary);
    expect(grid.cells.slice(2)).toEqual([
      ['孕产妇死亡率', '2020', '6', '‰'],
      ['  城市', '2020', '6', '‰'],
      ['    女', '2020', '6', '‰'],
      ['    男', '2020', '5', ''],
    ]);
    expect(leadRow).toBe(5);
  });
  it('needs no carried row', () => {
    const { grid, leadRow } = continueTable(
      gridOf('婴儿死亡率,2021,2.5,‰'),
      2,
      { ...before, lead: undefined },
      vocabulary,
    );
    expect([grid.cells.length, leadRow]).toEqual([3, 0]);
  });

  const at = (row: number | undefined, sheetRow: number | undefined, more: object = {}) =>
    next('婴儿死亡率,2021,2.5,‰').place({
      code: 'notANumber',
      severity: 'error',
      ...(row === undefined ? {} : { row }),
      ...(sheetRow === undefined ? {} : { sheetRow }),
      ...more,
    } as Issue);
  it('names rows by their number in the whole table and in the text', () => {
    // Three rows are put above: row 4 of the grid is row 101 of the text, and with the title and
    // the header above, row 99 of the table.
    expect(at(2, 4)).toMatchObject({ row: 99, sheetRow: 101 });
    expect(at(undefined, 4)).toEqual({ code: 'notANumber', severity: 'error', sheetRow: 101 });
    expect(at(2, undefined)).toEqual({ code: 'notANumber', severity: 'error', row: 2 });
  });
  it('and the row beside it', () => {
    const beside = (expected: object) => at(3, 5, { expected }).expected;
    expect(beside({ kind: 'figure', value: '1', row: 2 })).toEqual({
      kind: 'figure',
      value: '1',
      row: 99,
    });
    expect(beside({ kind: 'row', row: 2 })).toEqual({ kind: 'row', row: 99 });
    expect(beside({ kind: 'figure', value: '1' })).toEqual({ kind: 'figure', value: '1' });
    expect(beside({ kind: 'text' })).toEqual({ kind: 'text' });
  });
});

describe('another table in a later piece', () => {
  const before: TableState = {
    header: [['指标', '年份', '数值']],
    above: [],
    bottom: 1,
    lead: ['婴儿死亡率', '2020', '2.70'],
    section: undefined,
  };
  const piece = () =>
    continueTable(
      gridOf('婴儿死亡率,2021,2.5\n\n地区,指标,2022年\n荔城镇,婴儿死亡率,2.4'),
      10,
      before,
      vocabulary,
    );
  it('is the one that continues', () => {
    // The header of the second table is row 13 of the text.
    expect(piece().state).toEqual({
      header: [[''], ['地区', '指标', '2022年']],
      above: [],
      bottom: 13,
      lead: ['荔城镇', '婴儿死亡率', '2.4'],
      section: undefined,
    });
  });
  it('rows of either table are numbered by their own header', () => {
    const issue: Issue = { code: 'notANumber', severity: 'error', row: 2, sheetRow: 3 };
    // Rows 1 and 2 of the grid were put above: row 3 is row 11 of the text and 10 of the table.
    expect(piece().place(issue)).toMatchObject({ row: 10, sheetRow: 11 });
    // Row 6 of the grid is row 14 of the text and the first of the second table.
    expect(piece().place({ ...issue, row: 1, sheetRow: 6 })).toMatchObject({
      row: 1,
      sheetRow: 14,
    });
  });
});
