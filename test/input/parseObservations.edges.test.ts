import { describe, expect, it } from 'vitest';
import { parseObservations } from '../../src/input/parseObservations.js';
import type { ParseOptions } from '../../src/input/ReadOptions.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { indicatorOf } from '../evaluate/figures.js';

const bounded = (bounds: Indicator['bounds']): ParseOptions => ({
  indicators: [indicatorOf({ bounds })],
  area: 'here',
});
const good = { indicator: 'rate', year: 2020, value: '5', unit: 'percent' };
const troubles = (row: object, options: ParseOptions = bounded({})) => {
  const result = parseObservations([row], options);
  return result.ok
    ? []
    : result.issues.map(({ code, column, found, expected }) => [code, column, found, expected]);
};

describe('bounds, in the unit of the row', () => {
  it.each([
    // 2 % is 20 ‰, 10 % is 100 ‰
    [{ min: '2' }, 'percent', '1.99', 'at least 2%'],
    [{ min: '2' }, 'permille', '19.9', 'at least 20‰'],
    [{ max: '10' }, 'percent', '10.01', 'at most 10%'],
    [{ max: '10' }, 'permille', '100.1', 'at most 100‰'],
    [{ min: '2', max: '10' }, 'percent', '11', '2 to 10%'],
    [{ min: '2', max: '10' }, 'permille', '1', '20 to 100‰'],
    [{ min: '2', max: '10' }, 'permille', '101', '20 to 100‰'],
  ] as const)('%j: %s %s is not possible', (bounds, unit, value, expected) => {
    expect(troubles({ ...good, unit, value }, bounded(bounds))).toEqual([
      ['outOfBounds', 'value', `${value}${unit === 'percent' ? '%' : '‰'}`, expected],
    ]);
  });

  it.each([
    [{ min: '2', max: '10' }, 'percent', '2'],
    [{ min: '2', max: '10' }, 'permille', '20.0'],
    [{ min: '2', max: '10' }, 'permille', '100'],
    [{ min: '2' }, 'percent', '1000'],
    [{ max: '10' }, 'percent', '-1000'],
    [{}, 'percent', '1000'],
  ] as const)('%j: %s %s is possible', (bounds, unit, value) => {
    expect(troubles({ ...good, unit, value }, bounded(bounds))).toEqual([]);
  });

  it('are exact where doubles cannot tell figures apart', () => {
    expect(
      troubles({ ...good, value: '10.00000000000000000001' }, bounded({ max: '10' })),
    ).toHaveLength(1);
    expect(
      troubles({ ...good, value: '1.99999999999999999999' }, bounded({ min: '2' })),
    ).toHaveLength(1);
    expect(troubles({ ...good, value: '10.00000000000000000000' }, bounded({ max: '10' }))).toEqual(
      [],
    );
  });

  it('are said in Chinese too', () => {
    const said = (bounds: Indicator['bounds'], value: string) =>
      troubles({ ...good, value }, { ...bounded(bounds), language: 'zh' })[0]?.[3];
    expect([
      said({ min: '2' }, '1'),
      said({ max: '2' }, '3'),
      said({ min: '1', max: '2' }, '3'),
    ]).toEqual(['不低于2%', '不高于2%', '1至2%']);
  });
});

describe('two headings for one text', () => {
  const note = (row: object) =>
    parseObservations([{ ...good, ...row }], bounded({})).observations[0]?.note;

  it('keep both, so that nothing is lost', () => {
    expect(note({ note: 'a', 备注: ' b ' })).toBe('a; b');
    expect(note({ note: 'a', 备注: 'a' })).toBe('a');
    expect(note({ note: 'a', 备注: '' })).toBe('a');
    expect(
      parseObservations([{ ...good, source: 'x', 来源: 'y', note: 'a' }], bounded({})).observations,
    ).toMatchObject([{ source: 'x; y', note: 'a' }]);
  });

  it('are refused where they do not fit together', () => {
    expect(troubles({ ...good, note: 'a', 备注: { text: 'b' } })).toEqual([
      ['badStructure', '备注', '{…}', 'text'],
    ]);
    const half = 'x'.repeat(1000);
    expect(note({ note: half, 备注: `${half.slice(3)}y` })).toHaveLength(2000);
    expect(
      troubles({ ...good, note: half, 备注: `${half.slice(2)}y` }).map(([code]) => code),
    ).toEqual(['textTooLong']);
  });
});

describe('what a row is held against in a message', () => {
  const said = (row: object, language: 'zh' | 'en') =>
    troubles({ ...good, ...row }, { ...bounded({}), language }).map(([, , , expected]) => expected);

  it('is the other heading with its cell, whatever kind of cell that is', () => {
    expect(said({ 年份: 2021 }, 'en')).toEqual(['the same as in “year”, 2020']);
    expect(said({ 年份: 2021 }, 'zh')).toEqual(['与“year”列的2020一致']);
    expect(said({ value: [5], 数值: '6' }, 'en')).toContain('the same as in “value”, text');
    expect(said({ 单位: 'x'.repeat(70), unit: 'percent' }, 'en')).toEqual([
      'the same as in “unit”, percent',
    ]);
  });

  it('is in Chinese a row, a figure in a row, and a denominator', () => {
    const zh = { ...bounded({}), language: 'zh' as const };
    const [first] = [good];
    expect(
      parseObservations([first, { ...first, value: '5.0' }], zh).notices.map((one) => one.expected),
    ).toContain('第1行');
    const torn = parseObservations([first, { ...first, value: '6' }], zh);
    expect(torn.ok ? [] : torn.issues.map((one) => one.expected)).toEqual([
      '6（第2行）',
      '5（第1行）',
    ]);
    expect(
      troubles(
        { ...good, numerator: '7', denominator: '6' },
        { ...zh, ...bounded({ max: '100' }) },
      ).map(([, , , expected]) => expected),
    ).toContain('不大于分母6');
  });
});
