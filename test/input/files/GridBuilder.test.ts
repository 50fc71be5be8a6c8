import { describe, expect, it } from 'vitest';
import { GridBuilder, TooLarge } from '../../../src/input/files/GridBuilder.js';
import { IssueCollector } from '../../../src/input/IssueCollector.js';

const finish = (grid: GridBuilder) => grid.finish('表', new IssueCollector());

describe('GridBuilder', () => {
  it('puts cells in their places, and nothing between them', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(2, 1, 'b');
    grid.put(0, 0, 'a');
    expect(finish(grid).cells).toEqual([['a'], [], [null, 'b']]);
  });
  it('trusts neither of two cells in one place', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(0, 0, '1');
    grid.put(0, 0, '2');
    const { cells, cellErrors } = finish(grid);
    expect([cells, cellErrors.get(0)?.get(0)?.code]).toEqual([[[null]], 'badStructure']);
  });
  it('counts each row up to its last cell, and merged ranges within the rows', () => {
    const count = { cells: 0 };
    const grid = new GridBuilder(count);
    // Nine rows above count one each, the tenth five.
    grid.put(9, 4, 'x');
    expect(count.cells).toBe(14);
    grid.put(9, 5, 'x');
    grid.put(9, 0, 'x');
    expect(count.cells).toBe(15);
    grid.put(3, 1, 'x');
    expect(count.cells).toBe(16);
    // Rows 9 and 10 of A:C; those below are not there.
    grid.merge({ top: 8, left: 0, bottom: 20, right: 2 });
    expect(count.cells).toBe(22);
    grid.merge({ top: 10, left: 0, bottom: 20, right: 2 });
    expect(count.cells).toBe(22);
  });
  it('stops at 5 000 000 cells over all sheets', () => {
    const count = { cells: 4_999_998 };
    new GridBuilder(count).put(0, 1, 'x');
    expect(() => new GridBuilder(count).put(0, 0, 'x')).toThrow(TooLarge);
  });
  it('stops behind the last row and column of a worksheet', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(1_048_575, 16_383, 'x');
    expect(() => grid.put(1_048_576, 0, 'x')).toThrow(TooLarge);
    expect(() => grid.put(0, 16_384, 'x')).toThrow(TooLarge);
  });
  it('reports what is hidden by number', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.hideRows(2);
    grid.hide(0, 1, 'a');
    grid.hide(1, 1, 'b');
    const collector = new IssueCollector();
    grid.finish('表', collector);
    expect(collector.notices.map(({ code, sheet, count }) => [code, sheet, count])).toEqual([
      ['hiddenRows', '表', 2],
      ['hiddenColumns', '表', 1],
    ]);
  });
  it('reads the hidden columns of our own templates', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(0, 0, '指标');
    grid.hide(0, 1, '指标编号');
    grid.hide(0, 2, '参考：用于');
    const collector = new IssueCollector();
    expect(grid.finish('表', collector).cells).toEqual([['指标', '指标编号', '参考：用于']]);
    expect(collector.notices).toEqual([]);
  });
});
