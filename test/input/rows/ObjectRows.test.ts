import { describe, expect, it } from 'vitest';
import { isSame, ObjectRows } from '../../../src/input/rows/ObjectRows.js';
import { columnAt } from '../../../src/input/rows/Row.js';

const make = () => {
  const unknown: string[] = [];
  const rows = new ObjectRows(
    { year: 2020 },
    (heading) => unknown.push(heading),
    (cell) => cell === '农村',
  );
  return {
    rows,
    unknown,
    /** The cells of an object by heading, and the cells that contradict them. */
    take: (object: object) => {
      const { cells, headings, clashes } = rows.take(object, 1);
      const filled = headings.flatMap((heading, at) =>
        heading === undefined ? [] : [[heading, cells[at]]],
      );
      return [Object.fromEntries(filled), [...clashes]];
    },
  };
};

describe('ObjectRows', () => {
  it('puts cells in the positions of their columns', () => {
    const { rows } = make();
    const { number, cells, headings, assumed, stated } = rows.take(
      { 数值: '2.7', year: 2020, 类别: '女' },
      7,
    );
    expect([number, assumed, stated]).toEqual([7, { year: 2020 }, {}]);
    expect([cells[columnAt.value], cells[columnAt.year], cells[columnAt.group]]).toEqual([
      '2.7',
      2020,
      '女',
    ]);
    expect(headings[columnAt.value]).toBe('数值');
    expect([cells.length, headings.length]).toEqual([columnAt.group + 1, columnAt.group + 1]);
  });

  it('forgets the row before, whatever its keys', () => {
    const { take } = make();
    take({ 指标: 'a', indicator: 'b', 年份: 2020, 数值: '1' });
    expect(take({ 数值: '2' })).toEqual([{ 数值: '2' }, []]);
    expect(take({ 年份: 2021, 指标: 'c' })).toEqual([{ 指标: 'c', 年份: 2021 }, []]);
    expect(take({})).toEqual([{}, []]);
  });

  it('reads keys in any order, even if it changes', () => {
    const { take } = make();
    expect(take({ 指标: 'a', 年份: 2020 })).toEqual([{ 指标: 'a', 年份: 2020 }, []]);
    expect(take({ 年份: 2021, 指标: 'b' })).toEqual([{ 指标: 'b', 年份: 2021 }, []]);
    expect(take({ 指标: 'c', 年份: 2022 })).toEqual([{ 指标: 'c', 年份: 2022 }, []]);
  });

  it.each([
    // The first cell that is not empty counts.
    [{ 指标: '', indicator: 'b' }, { indicator: 'b' }, []],
    [{ 指标: 'a', indicator: ' ' }, { 指标: 'a' }, []],
    [{ 指标: ' ', indicator: '' }, { 指标: ' ' }, []],
    [{ 指标: null, indicator: undefined }, { 指标: null }, []],
    [{ 指标: undefined, indicator: 'b' }, { indicator: 'b' }, []],
    // Equal cells are one.
    [{ 指标: 'a', indicator: ' a ' }, { 指标: 'a' }, []],
    [{ 年份: 2020, year: '2020' }, { 年份: 2020 }, []],
    [{ 年份: 2020, year: 2021 }, { 年份: 2020 }, [{ column: 'year', heading: 'year', cell: 2021 }]],
    [
      { 指标: 'a', indicator: 'b', 项目: 'c' },
      { 指标: 'a' },
      [
        { column: 'indicator', heading: 'indicator', cell: 'b' },
        { column: 'indicator', heading: '项目', cell: 'c' },
      ],
    ],
  ])('two keys for one column: %j', (object, cells, clashes) => {
    expect(make().take(object)).toEqual([cells, clashes]);
  });

  it('reports an unknown key once, but never ornaments and reminders', () => {
    const { take, unknown } = make();
    const object = { 指标: 'a', 甲: 1, 序号: 1, '参考：原文': 'x', 'ref: text': 'x' };
    expect([take(object), take(object), take({ 甲: 2 })]).toEqual([
      [{ 指标: 'a' }, []],
      [{ 指标: 'a' }, []],
      [{}, []],
    ]);
    expect(unknown).toEqual(['甲']);
  });

  it('reports a blank key if anything is below it', () => {
    const { take, unknown } = make();
    take({ ' ': '', 指标: 'a' });
    take({ ' ': null, 指标: 'a' });
    expect(unknown).toEqual([]);
    expect(take({ ' ': 'x', 指标: 'b' })).toEqual([{ 指标: 'b' }, []]);
    take({ ' ': 'y', 指标: 'c' });
    expect(unknown).toEqual([' ']);
  });

  it('reads only own keys, and more than a hundred of them', () => {
    const { take, unknown } = make();
    const own = Object.create({ 指标: 'a' }) as Record<string, unknown>;
    own['年份'] = 2020;
    expect(take(own)).toEqual([{ 年份: 2020 }, []]);
    const wide = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`k${at}`, at]));
    expect(take({ ...wide, 数值: '1' })).toEqual([{ 数值: '1' }, []]);
    expect(take({ ...wide, 数值: '2' })).toEqual([{ 数值: '2' }, []]);
    expect(unknown).toHaveLength(120);
    expect(take(JSON.parse('{"__proto__":1,"constructor":2}'))).toEqual([{}, []]);
    expect(unknown.slice(120)).toEqual(['__proto__', 'constructor']);
  });
});

describe('isSame', () => {
  it.each([
    [true, 'a', ' a'],
    [true, 2020, '2020'],
    [true, 2, 2],
    [false, 'a', 'b'],
    [false, undefined, undefined],
    [false, null, null],
    [false, true, true],
    [false, {}, {}],
  ])('%s: %j and %j', (expected, a, b) => {
    expect(isSame(a, b)).toBe(expected);
  });
});
