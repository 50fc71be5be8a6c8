import { describe, expect, it } from 'vitest';
import { parseObservations } from '../../src/input/parseObservations.js';
import type { ParseOptions } from '../../src/input/ReadOptions.js';
import type { Indicator } from '../../src/model/Indicator.js';
import { indicatorOf } from '../evaluate/figures.js';

const bounded = (bounds: Indicator['bounds']): ParseOptions => ({
  catalogue: { indicators: [indicatorOf({ bounds })] },
  defaults: { area: 'here' },
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
    [{ min: '2' }, 'percent', '1.99', { kind: 'range', min: '2', unit: 'percent' }],
    [{ min: '2' }, 'permille', '19.9', { kind: 'range', min: '20', unit: 'permille' }],
    [{ max: '10' }, 'percent', '10.01', { kind: 'range', max: '10', unit: 'percent' }],
    [{ max: '10' }, 'permille', '100.1', { kind: 'range', max: '100', unit: 'permille' }],
    [
      { min: '2', max: '10' },
      'percent',
      '11',
      { kind: 'range', min: '2', max: '10', unit: 'percent' },
    ],
    [
      { min: '2', max: '10' },
      'permille',
      '1',
      { kind: 'range', min: '20', max: '100', unit: 'permille' },
    ],
    [
      { min: '2', max: '10' },
      'permille',
      '101',
      { kind: 'range', min: '20', max: '100', unit: 'permille' },
    ],
  ] as const)('%j: %s %s is not possible', (bounds, unit, value, expected) => {
    expect(troubles({ ...good, unit, value }, bounded(bounds))).toEqual([
      ['outOfBounds', 'value', value, expected],
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

  it('are exact if figures are equal as doubles', () => {
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
});

describe('two headings for one text', () => {
  const note = (row: object) =>
    parseObservations([{ ...good, ...row }], bounded({})).observations[0]?.note;

  it('are both kept, so that nothing is lost', () => {
    expect(note({ note: 'a', 备注: ' b ' })).toBe('a; b');
    expect(note({ note: 'a', 备注: 'a' })).toBe('a');
    expect(note({ note: 'a', 备注: '' })).toBe('a');
    expect(
      parseObservations([{ ...good, source: 'x', 来源: 'y', note: 'a' }], bounded({})).observations,
    ).toMatchObject([{ source: 'x; y', note: 'a' }]);
  });

  it('are refused if they are too long together', () => {
    expect(troubles({ ...good, note: 'a', 备注: { text: 'b' } })).toEqual([
      ['badStructure', '备注', '{…}', { kind: 'text' }],
    ]);
    const half = 'x'.repeat(1000);
    expect(note({ note: half, 备注: `${half.slice(3)}y` })).toHaveLength(2000);
    expect(
      troubles({ ...good, note: half, 备注: `${half.slice(2)}y` }).map(([code]) => code),
    ).toEqual(['textTooLong']);
  });
});

describe('the other side of a contradiction in a message', () => {
  const said = (row: object) =>
    troubles({ ...good, ...row }, bounded({})).map(([, , , expected]) => expected);

  it('is the other heading with its cell, whatever kind of cell that is', () => {
    expect(said({ 年份: 2021 })).toEqual([{ kind: 'sameAs', column: 'year', value: '2020' }]);
    expect(said({ value: [5], 数值: '6' })).toContainEqual({ kind: 'sameAs', column: 'value' });
    expect(said({ 单位: 'x'.repeat(70), unit: 'percent' })).toEqual([
      { kind: 'sameAs', column: 'unit', value: 'percent' },
    ]);
  });

  it('is a row, a figure in a row, and a denominator', () => {
    const zh = { ...bounded({}) };
    const [first] = [good];
    expect(
      parseObservations([first, { ...first, value: '5.0' }], zh).notices.map((one) => one.expected),
    ).toContainEqual({ kind: 'row', row: 1 });
    const torn = parseObservations([first, { ...first, value: '6' }], zh);
    expect(torn.ok ? [] : torn.issues.map((one) => one.expected)).toEqual([
      { kind: 'figure', value: '6', row: 2 },
      { kind: 'figure', value: '5', row: 1 },
    ]);
    expect(
      troubles(
        { ...good, numerator: '7', denominator: '6' },
        { ...zh, ...bounded({ max: '100' }) },
      ).map(([, , , expected]) => expected),
    ).toContainEqual({ kind: 'range', max: '6' });
  });
});

it('rows of more keys than a worksheet has columns end the reading, with an issue', () => {
  const keys = Object.fromEntries(Array.from({ length: 16_384 }, (_, at) => [`k${at}`, 1]));
  const result = parseObservations([good, { ...good, ...keys }, good], bounded({}));
  expect(result.observations).toHaveLength(1);
  expect(result.ok ? [] : result.issues).toMatchObject([
    { code: 'tooLarge', row: 2, expected: { kind: 'atMost', value: 16_384, unit: 'columns' } },
  ]);
});
