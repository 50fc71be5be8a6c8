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
    // A cell that was skipped is still free.
    grid.put(2, 0, 'c');
    const { cells, cellErrors } = finish(grid);
    expect([cells, cellErrors.size]).toEqual([[['a'], [], ['c', 'b']], 0]);
  });
  it('rejects both of two cells in one place', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(0, 0, '1');
    grid.put(0, 0, '2');
    const { cells, cellErrors } = finish(grid);
    expect([cells, cellErrors.get(0)?.get(0)?.code]).toEqual([[[null]], 'badStructure']);
  });
  it('counts each row up to its last cell, and merged ranges within the rows', () => {
    const count = { cells: 0 };
    const grid = new GridBuilder(count);
    // Each of the nine rows above counts as one cell, the tenth as five.
    grid.put(9, 4, 'x');
    expect(count.cells).toBe(14);
    grid.put(9, 5, 'x');
    grid.put(9, 0, 'x');
    expect(count.cells).toBe(15);
    grid.put(3, 1, 'x');
    expect(count.cells).toBe(16);
    // Rows 9 and 10 of A:C; the rows below do not exist.
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
  it('stops after the last row and column of a worksheet', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.put(1_048_575, 16_383, 'x');
    const catchLarge = (put: () => void) => {
      try {
        put();
      } catch (error) {
        if (error instanceof TooLarge) return [error.found, error.limit, error.unit];
      }
      return undefined;
    };
    expect(catchLarge(() => grid.put(1_048_576, 0, 'x'))).toEqual([1_048_577, 1_048_576, 'rows']);
    expect(catchLarge(() => grid.put(0, 16_384, 'x'))).toEqual([16_385, 16_384, 'columns']);
    const full = new GridBuilder({ cells: 5_000_000 });
    expect(catchLarge(() => full.put(0, 0, 'x'))).toEqual([5_000_001, 5_000_000, 'cells']);
  });
  it('reports the number of hidden rows and columns', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.hideRows(2);
    grid.hideColumns(1, 3);
    grid.put(0, 1, 'a');
    grid.put(1, 1, 'b');
    grid.put(1, 3, 'b');
    grid.put(1, 4, 'c');
    const collector = new IssueCollector();
    expect(grid.finish('表', collector).cells).toEqual([[], [null, null, null, null, 'c']]);
    // Two of the three hidden columns are not empty.
    expect(collector.notices).toEqual([
      { code: 'hiddenRows', severity: 'notice', sheet: '表', count: 2 },
      { code: 'hiddenColumns', severity: 'notice', sheet: '表', count: 2 },
    ]);
  });
  it('hides no columns for an invalid range, and handles many ranges quickly', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.hideColumns(Number.NaN, 3);
    grid.hideColumns(3, 1);
    grid.hideColumns(-2, 3);
    for (let at = 0; at < 100_000; at += 1) grid.hideColumns(1, 1);
    for (let row = 0; row < 100_000; row += 1) grid.put(row, 0, 'a');
    const collector = new IssueCollector();
    expect(grid.finish('表', collector).cells).toHaveLength(100_000);
    expect(collector.notices).toEqual([]);
  });
  it('reads hidden columns on request', () => {
    const grid = new GridBuilder({ cells: 0 }, true);
    grid.hideColumns(0, 0);
    grid.put(0, 0, 'a');
    const collector = new IssueCollector();
    expect(grid.finish('表', collector).cells).toEqual([['a']]);
    expect(collector.notices).toEqual([]);
  });
  it('reads the hidden columns of our own templates', () => {
    const grid = new GridBuilder({ cells: 0 });
    grid.hideColumns(1, 2);
    grid.put(0, 0, '指标');
    grid.put(0, 1, '指标编号');
    grid.put(0, 2, '参考：用于');
    const collector = new IssueCollector();
    expect(grid.finish('表', collector).cells).toEqual([['指标', '指标编号', '参考：用于']]);
    expect(collector.notices).toEqual([]);
  });
});
