import { describe, expect, it } from 'vitest';
import { IssueCollector } from '../../../src/input/IssueCollector.js';
import { columnAt } from '../../../src/input/rows/Row.js';
import type { KeyColumn, Layout } from '../../../src/input/table/Layout.js';
import {
  emptyRow,
  fillKeys,
  headingsOf,
  isUnfilled,
  reportErrors,
} from '../../../src/input/table/TableRow.js';
import { readText } from '../readText.js';

const key = (at: number, heading: string, cell: number): KeyColumn => ({ at, heading, cell });
const keys = [
  key(0, '指标', columnAt.indicator),
  key(1, 'indicator', columnAt.indicator),
  key(2, '类别', columnAt.group),
  key(3, '分组', columnAt.group),
  key(4, '年份', columnAt.year),
];
const row = emptyRow({}, []);
/** The content of the row after these cells were filled in. */
const fill = (...cells: readonly unknown[]) => {
  fillKeys(row, cells, keys);
  return {
    indicator: row.cells[columnAt.indicator],
    group: row.cells[columnAt.group],
    year: row.cells[columnAt.year],
    clashes: [...row.clashes],
  };
};

describe('fillKeys', () => {
  it('puts cells in their positions, and clears those of the previous row', () => {
    expect(fill('a', 'a', '女', '', 2020)).toEqual({
      indicator: 'a',
      group: '女',
      year: 2020,
      clashes: [],
    });
    expect(fill('b')).toEqual({
      indicator: 'b',
      group: undefined,
      year: undefined,
      clashes: [],
    });
  });
  it('uses the second of two columns if the first is empty', () => {
    expect(fill(' ', 'b', null, '男')).toMatchObject({ indicator: 'b', group: '男', clashes: [] });
  });
  it('reports differing cells of one column or for a group', () => {
    expect(fill('a', 'b', '女', '农村')).toMatchObject({
      indicator: 'a',
      group: '女',
      clashes: [
        { column: 'indicator', heading: 'indicator', cell: 'b' },
        { column: 'group', heading: '分组', cell: '农村' },
      ],
    });
    expect(fill('a', 'a ')).toMatchObject({ clashes: [] });
    expect(fill('a', '')).toMatchObject({ clashes: [] });
  });
});

it('headings are by position: the first of two for one column, and that of the figure', () => {
  const headings = headingsOf(keys, { at: 5, heading: '2020年', stated: {} });
  expect([
    headings.length,
    headings[columnAt.indicator],
    headings[columnAt.group],
    headings[columnAt.year],
    headings[columnAt.value],
    headings[columnAt.unit],
  ]).toEqual([columnAt.group + 1, '指标', '类别', '年份', '2020年', undefined]);
});

const layout: Layout = {
  keys: [key(1, '指标', columnAt.indicator), key(3, '分子', columnAt.numerator)],
  figures: [{ at: 2, heading: '2020年', stated: {} }],
  isWide: true,
  notObserved: [],
  refused: [],
  unknown: [],
  missing: [],
  isTemplate: true,
  isRepeated: false,
  left: 1,
  right: 4,
};

describe('isUnfilled', () => {
  it.each([
    [true, ['a', 'b', '', ' ']],
    [true, ['a', 'b']],
    [false, ['a', 'b', '1', '']],
    [false, ['a', 'b', '', '1']],
  ])('%s: %j', (expected, cells) => {
    expect(isUnfilled(cells, layout)).toBe(expected);
  });
  it('counts of both kinds are considered', () => {
    const denominator = { ...layout, keys: [key(3, '分母', columnAt.denominator)] };
    expect(isUnfilled(['a', 'b', '', '1'], denominator)).toBe(false);
  });
});

describe('reportErrors', () => {
  const error = { code: 'markedFigure', facts: { found: '1' } } as const;
  const notice = { code: 'roundedNumber', facts: { found: '1', severity: 'notice' } } as const;
  const header = ['甲', '指标', '2020年', '', '戊'].map((heading) => ({ heading, parts: {} }));
  const report = (at: number, what: typeof error | typeof notice, more: Partial<Layout> = {}) => {
    const collector = new IssueCollector();
    const isBad = reportErrors(
      new Map([[at, what]]),
      ['', '2020', '2020', '', ''],
      7,
      header,
      { ...layout, ...more },
      collector,
    );
    const said = [...collector.issues, ...collector.notices];
    return [isBad, said.map(({ code, row, column }) => [code, row, column])];
  };
  it.each([
    // A cell of another table on the left or the right is reported there.
    [0, error, [false, []]],
    [4, error, [false, []]],
    [1, error, [true, [['markedFigure', 7, '指标']]]],
    [1, notice, [false, [['roundedNumber', 7, '指标']]]],
    [2, error, [false, [['markedFigure', 7, '2020年']]]],
    // A column without a heading is named by its letter.
    [3, error, [true, [['markedFigure', 7, 'D']]]],
  ])('in column %i: %j', (at, what, expected) => {
    expect(report(at, what)).toEqual(expected);
  });
  it('a year with a footnote mark is read', () => {
    const years = { keys: [key(1, '年份', columnAt.year), key(3, '年份', columnAt.year)] };
    expect(report(1, error, years)).toEqual([false, [['markedText', 7, '指标']]]);
    expect(report(1, notice, years)).toEqual([false, [['roundedNumber', 7, '指标']]]);
    expect(report(3, error, years)).toEqual([true, [['markedFigure', 7, 'D']]]);
  });
  it('to the right of the last table, a cell is reported by its letter', () => {
    expect(report(5, error, { right: 5 })).toEqual([false, [['markedFigure', 7, 'F']]]);
  });
});

describe('words in place of figures, in a row that names nothing', () => {
  const header = '指标,单位,2023年,2024年';
  const read = (row: string) =>
    readText(`${header}\n婴儿死亡率,‰,2.7,2.6\n${row}\n婴儿死亡率（女）,‰,2.5,2.4\n`);
  const figure = (year: number, value: string, sex: string) =>
    `infant-mortality-rate ${year} ${value} permille 450381 ${sex} total`;
  const above = [figure(2023, '2.7', 'total'), figure(2024, '2.6', 'total')];
  it('are other headings, also beside a mark for a missing value', async () => {
    const { figures, issues } = await read(',,—,目标值');
    expect([figures, issues]).toEqual([above, [['unknownHeading', 2, undefined, '目标值']]]);
  });
  it('are none beside a figure: that row only lacks its name', async () => {
    const { figures, issues } = await read(',,约5,目标值');
    const codes = issues.map(([code, row]) => [code, row]);
    expect([figures, codes]).toEqual([
      [...above, figure(2023, '2.5', 'female'), figure(2024, '2.4', 'female')],
      [
        ['missingValue', 2],
        ['notANumber', 2],
        ['notANumber', 2],
      ],
    ]);
  });
});
