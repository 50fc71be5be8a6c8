import { describe, expect, it } from 'vitest';
import { columnAt } from '../../../src/input/rows/Row.js';
import type { Layout } from '../../../src/input/table/Layout.js';
import { Tally } from '../../../src/input/table/Tally.js';
import { cellKinds, rowKinds } from '../../../src/model/TableAccount.js';

/** A name, a figure, a change, a refused column and an ornament, in columns C to G. */
const layout: Layout = {
  keys: [{ at: 2, heading: '指标', cell: columnAt.indicator }],
  figures: [{ at: 3, heading: '2020年', stated: {} }],
  isWide: true,
  notObserved: [{ at: 4, heading: '增减' }],
  refused: [{ at: 5, unknown: '甲' }],
  unknown: [],
  missing: [],
  isTemplate: false,
  isRepeated: false,
  left: 2,
  right: 7,
};
/** Counts that are not 0. */
const some = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
// Cells A and B belong to the table on the left, H and I are to the right of this one.
const full = ['a', 'b', 'c', '1', '2', '3', '4', 'h', 'i'];

describe('Tally', () => {
  it('begins with zero of every kind', () => {
    const { rows, cells } = new Tally(layout, true);
    expect(Object.keys(rows)).toEqual([...rowKinds]);
    expect([some(rows), some(cells)]).toEqual([{}, {}]);
  });

  it.each([
    // With H and I, which have no column and are taken for ornaments, only where a row is an error.
    ['section', true, { remark: 7 }],
    ['remark', true, { remark: 7 }],
    ['repeatedHeader', true, { heading: 7 }],
    ['partOfWhole', true, { leftOut: 7 }],
    ['unfilled', true, { leftOut: 7 }],
    ['error', true, { error: 7 }],
    ['error', false, { error: 5 }],
    // The figure is counted by its reader.
    ['figures', false, { dimension: 1, leftOut: 2, ornament: 1 }],
    ['figures', true, { dimension: 1, leftOut: 2, ornament: 3 }],
  ] as const)('a row of the kind %s, last of its region: %j', (kind, isLast, cells) => {
    const tally = new Tally(layout, isLast);
    tally.row(full, kind);
    expect([some(tally.rows), some(tally.cells)]).toEqual([{ [kind]: 1 }, cells]);
    expect(Object.keys(tally.cells)).toEqual([...cellKinds]);
  });

  it('counts no empty cells', () => {
    const tally = new Tally(layout, true);
    tally.row(['a', 'b', ' ', '', null, undefined, '4'], 'figures');
    tally.row(['a', 'b', 'c', null], 'error');
    expect(some(tally.cells)).toEqual({ ornament: 1, error: 1 });
  });

  it('counts titles in all columns and headings in its own', () => {
    const tally = new Tally(layout, false);
    tally.above([['a'], full], 'title');
    tally.above([full, full.slice(0, 4)], 'heading');
    // 1 + 9; 5 + 2
    expect(some(tally.cells)).toEqual({ title: 10, heading: 7 });
  });

  it('counts the non-empty rows of a refused table', () => {
    const tally = new Tally(layout, false);
    tally.refuse([full, ['a', 'b'], [], ['a', 'b', null, '1']]);
    expect([some(tally.rows), some(tally.cells)]).toEqual([{ error: 2 }, { error: 6 }]);
  });
});
