import { describe, expect, it } from 'vitest';
import type { Grid, MergedCells } from '../../../src/input/files/Grid.js';
import { classifyColumns } from '../../../src/input/table/classifyColumns.js';
import { spreadMerged } from '../../../src/input/table/spreadMerged.js';

/** A range as spreadsheets write it, of columns A to Z. */
const range = (text: string): MergedCells => {
  const [left, top, right, bottom] = [...text.matchAll(/([A-Z])(\d+)/g)].flatMap(
    ([, letter = '', row]) => [letter.charCodeAt(0) - 65, Number(row) - 1],
  );
  return { top, left, bottom, right } as MergedCells;
};
const header = {
  top: 0,
  bottom: 1,
  columns: [
    { heading: '地区', parts: { column: 'area' } },
    { heading: '指标', parts: { column: 'indicator' } },
    { heading: '2019年', parts: { year: '2019' } },
    { heading: '2020年', parts: { year: '2020' } },
    { heading: '备注', parts: { column: 'note' } },
    { heading: '2021年', parts: { year: '2021' } },
  ],
} as const;
const top = ['地区', '指标', '2019年', '2020年', '备注', '2021年'];

function spread(
  rows: readonly (readonly unknown[])[],
  merged: readonly string[],
  { cellFaults = new Map() } = {},
) {
  const grid: Grid = {
    cells: [top, ...rows],
    rowFaults: new Map(),
    cellFaults,
    merged: merged.map(range),
  };
  const after = spreadMerged(grid, header, classifyColumns(header));
  const faults = [...after.cellFaults].flatMap(([row, ofRow]) =>
    [...ofRow].map(([at, { code, facts }]) => [row, at, code, facts.found, facts.expected]),
  );
  return { grid, after, cells: after.cells.slice(1), faults };
}

describe('names over several cells', () => {
  it('stand in each row', () => {
    const { cells, faults } = spread(
      [
        ['荔城镇', 'a', 1, 2],
        [undefined, 'b', 3, 4],
        [undefined, 'c', 5, 6],
        [undefined, 'd', 7, 8],
      ],
      ['A2:A4'],
    );
    expect(cells.map((row) => row[0])).toEqual(['荔城镇', '荔城镇', '荔城镇', undefined]);
    expect(faults).toEqual([]);
  });

  it('stand in each column of names, and in none of figures', () => {
    const { cells, faults } = spread([['一、卫生'], ['荔城镇', 'a', 1, 2, 'x']], ['A2:E2']);
    expect(cells[0]).toEqual(['一、卫生', '一、卫生', undefined, undefined, '一、卫生']);
    expect(cells[1]).toEqual(['荔城镇', 'a', 1, 2, 'x']);
    expect(faults).toEqual([]);
  });

  it('reach down from the header into rows', () => {
    const { cells, after } = spread([[undefined, 'a', 1, 2]], ['A1:A2']);
    expect(cells[0]?.[0]).toBe('地区');
    expect(after.cells[0]).toEqual(top);
  });

  it('end with the table', () => {
    const { cells } = spread([['荔城镇', 'a', 1, 2]], ['A2:A9', 'B7:B9']);
    expect(cells).toEqual([['荔城镇', 'a', 1, 2]]);
  });

  it('may cover several rows and columns', () => {
    expect(spread([['甲'], []], ['A2:B3']).cells).toEqual([
      ['甲', '甲'],
      ['甲', '甲'],
    ]);
  });
});

describe('figures over several cells', () => {
  const rows = [
    ['荔城镇', 'a', 1, 2, 'x'],
    ['荔城镇', 'b', undefined, 4, 'y'],
  ];
  it('are a fault in each of their places', () => {
    const [found, expected] = [2, { kind: 'figureInEachCell' }];
    expect(spread(rows, ['C2:C3']).faults).toEqual([
      [1, 2, 'mergedFigure', found, expected],
      [2, 2, 'mergedFigure', found, expected],
    ]);
    expect(spread(rows, ['C2:D2']).faults).toEqual([
      [1, 2, 'mergedFigure', found, expected],
      [1, 3, 'mergedFigure', found, expected],
    ]);
  });

  it('count all their cells', () => {
    const { faults, cells } = spread(rows, ['C2:D3']);
    expect(faults.map(([row, at, , found]) => [row, at, found])).toEqual([
      [1, 2, 4],
      [1, 3, 4],
      [2, 2, 4],
      [2, 3, 4],
    ]);
    expect(cells).toEqual(rows);
  });

  it('are a fault too where they reach over a remark, which stays as it is', () => {
    const { faults, cells } = spread(rows, ['C2:E2']);
    expect(faults.map(([row, at]) => [row, at])).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(cells).toEqual(rows);
  });

  it('belong to their one place where all the rest is a remark', () => {
    expect(spread(rows, ['D2:E2'])).toMatchObject({ faults: [], cells: rows });
    // Over two rows nobody can tell whose it is.
    expect(spread(rows, ['D2:E3']).faults.map(([row, at]) => [row, at])).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('are no fault in the header', () => {
    expect(spread(rows, ['C1:C2']).faults.map(([row, at]) => [row, at])).toEqual([[1, 2]]);
  });

  it('come beside the faults of a row that are known', () => {
    const known = { code: 'notANumber', facts: { found: '#N/A' } } as const;
    const cellFaults = new Map([[1, new Map([[4, known]])]]);
    const { faults, grid } = spread(rows, ['C2:D2'], { cellFaults });
    expect(faults.map(([row, at, code]) => [row, at, code])).toEqual([
      [1, 4, 'notANumber'],
      [1, 2, 'mergedFigure'],
      [1, 3, 'mergedFigure'],
    ]);
    expect(grid.cellFaults).toEqual(new Map([[1, new Map([[4, known]])]]));
  });
});

describe('the grid that was given', () => {
  it('is given back where nothing is merged below the header', () => {
    const { after, grid } = spread([['荔城镇', 'a', 1, 2]], ['C1:D1']);
    expect(after).toBe(grid);
  });

  it('is not changed', () => {
    const rows = [['荔城镇'], [undefined, 'b']];
    const { after, grid } = spread(rows, ['A2:A3']);
    expect(rows).toEqual([['荔城镇'], [undefined, 'b']]);
    expect([after.rowFaults, after.merged]).toEqual([grid.rowFaults, grid.merged]);
  });
});
