import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import type { Grid } from '../../../src/input/files/Grid.js';
import { makeVocabulary } from '../../../src/input/rows/Vocabulary.js';
import { classifyUnknown } from '../../../src/input/table/classifyUnknown.js';
import type { TableRegion } from '../../../src/input/table/findTables.js';

const vocabulary = makeVocabulary({ indicators, areas });
/** A column whose cells are rows 1, 2 … of a grid; row 0 is the header, the last row is below. */
const column = (cells: readonly unknown[]): [Grid, TableRegion] => [
  {
    cells: [['甲'], ...cells.map((cell) => [cell]), ['below']],
    rowErrors: new Map(),
    cellErrors: new Map(),
    merged: [],
  },
  {
    titles: [],
    before: [],
    above: [],
    from: 0,
    top: 0,
    bottom: 1,
    end: cells.length + 1,
    columns: [],
    lines: [],
  },
];

describe('classifyUnknown', () => {
  it.each([
    ['ornament', []],
    ['ornament', ['', ' ', null, undefined]],
    // Figures do not describe their rows, and neither does one word that all rows share.
    ['ornament', [1, 2.5, '3']],
    ['ornament', ['+1,234.5', '-2.7 %', '3‰', '12345']],
    ['ornament', ['略', '略', '']],
    ['ornament', ['略', 1, '2']],
    ['ornament', ['略', ' 略 ']],
    // Marks for a missing value are not words.
    ['ornament', ['—', '…', '略']],
    // Notes below the table are not cells of the column.
    ['ornament', ['略', '略', '注：婴儿死亡率为2024年数据']],
    ['key', [' 450381 ']],
    ['ornament', ['12345a', '12345a']],
    ['key', ['略', '又']],
    // Codes of areas have six to twelve digits.
    ['key', ['450381']],
    ['key', ['450381100200']],
    ['key', [450381]],
    ['ornament', ['4503811002001']],
    // One name, group, place or unit in all rows: the others may be in other tables.
    ['key', ['女']],
    ['key', ['0—2岁']],
    ['key', ['合计']],
    ['key', ['荔城镇人民政府']],
    ['key', ['目标值']],
    ['key', ['荔城镇', '荔城镇']],
    ['key', ['%']],
    ['key', ['World Bank']],
    ['key', ['新生儿死亡率', '新生儿死亡率']],
    ['ornament', ['abc']],
    ['ornament', ['Wx1']],
  ])('%s: %j', (kind, cells) => {
    expect(classifyUnknown(...column(cells), 0, '甲', vocabulary)).toBe(kind);
  });
  it('reads only the rows of the table and its own column', () => {
    const [grid, region] = column(['略']);
    expect(classifyUnknown(grid, region, 1, '甲', vocabulary)).toBe('ornament');
    expect(classifyUnknown(grid, { ...region, end: 3 }, 0, '甲', vocabulary)).toBe('key');
  });
});
