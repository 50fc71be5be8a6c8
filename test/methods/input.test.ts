import { describe, expect, it } from 'vitest';
import { PlansError } from '../../src/errors/PlansError.js';
import { readInput } from '../../src/methods/input.js';
import type { MethodInput } from '../../src/methods/MethodInput.js';

const good: MethodInput = {
  base: { year: 2020, value: '2.70' },
  target: { year: 2030, value: 5 },
  direction: 'down',
  series: [
    { year: 2024, value: '3.2' },
    { year: 2022, value: 0.1 },
  ],
};

function codeOf(input: unknown): string {
  try {
    readInput(input as MethodInput);
  } catch (error) {
    return error instanceof PlansError ? error.code : 'another error';
  }
  return 'no error';
}

describe('readInput', () => {
  it('makes values exact and sorts the series without changing its input', () => {
    const series = Object.freeze([...good.series]);
    const exact = readInput({ ...good, series });
    expect(exact.sign).toBe(-1);
    expect(exact.base?.value.toFixed()).toBe('2.7');
    expect(exact.series.map((point) => [point.year, point.value.toFixed()])).toEqual([
      [2022, '0.1'],
      [2024, '3.2'],
    ]);
  });

  it('reads a number in its shortest decimal form', () => {
    expect(readInput({ ...good, limit: 1e-7 }).limit?.toFixed()).toBe('0.0000001');
  });

  it('treats null as omitted', () => {
    expect(readInput({ ...good, base: null, target: null, limit: null })).toMatchObject({
      base: undefined,
      target: undefined,
      limit: undefined,
    });
  });

  it('ignores unknown fields, such as the id of a JSON line', () => {
    expect(codeOf({ ...good, id: 'a' })).toBe('no error');
  });

  it.each([
    ['no object', null],
    ['a list', [good]],
    ['no direction', { ...good, direction: undefined }],
    ['a wrong direction', { ...good, direction: 'Up' }],
    ['no series', { ...good, series: undefined }],
    ['a series that is not a list', { ...good, series: { year: 2024, value: 1 } }],
    ['a hole in the series', { ...good, series: new Array(2) }],
    ['a base that is not a point', { ...good, base: 2020 }],
    [
      'two points in one year',
      {
        ...good,
        series: [
          { year: 2024, value: 1 },
          { year: 2021, value: 1 },
          { year: 2024, value: 1 },
        ],
      },
    ],
  ])('throws badArgument for %s', (_, input) => {
    expect(codeOf(input)).toBe('badArgument');
  });

  it.each([
    NaN,
    Infinity,
    -Infinity,
    '',
    ' 1',
    '1e3',
    '１',
    '1,000',
    '.5',
    'NaN',
    null,
    undefined,
    true,
    [1],
    1n,
  ])('throws badNumber for %s', (value) => {
    expect(codeOf({ ...good, series: [{ year: 2024, value }] })).toBe('badNumber');
    expect(codeOf({ ...good, base: { year: 2020, value } })).toBe('badNumber');
    expect(codeOf({ ...good, target: { year: 2030, value } })).toBe('badNumber');
  });

  it('throws badNumber for options that are not numbers', () => {
    for (const name of ['unsatisfactory', 'satisfactory', 'limit'])
      expect(codeOf({ ...good, [name]: 'high' })).toBe('badNumber');
  });

  it.each([NaN, Infinity, 2020.5, 0, -1, 10000, '2020', null, undefined])(
    'throws badYear for %s',
    (year) => {
      expect(codeOf({ ...good, series: [{ year, value: 1 }] })).toBe('badYear');
      expect(codeOf({ ...good, target: { year, value: 1 } })).toBe('badYear');
    },
  );

  it('states the value found', () => {
    expect(() => readInput({ ...good, series: [{ year: 2024, value: 'n/a' }] })).toThrow(
      expect.objectContaining({
        found: 'n/a',
        message: 'input.series[0].value must be a decimal string or a finite number, not “n/a”',
      }),
    );
  });

  it.each([
    [null, { code: 'badArgument', found: null, message: 'input must be an object, not null' }],
    [
      { ...good, direction: 'Up' },
      { code: 'badArgument', found: 'Up', expected: { kind: 'oneOf', words: ['up', 'down'] } },
    ],
    [
      { ...good, series: 'none' },
      { code: 'badArgument', found: 'none' },
    ],
    [
      { ...good, series: [...good.series, { year: 2022, value: 4 }] },
      { code: 'badArgument', found: 2022 },
    ],
    [
      { ...good, base: 2020 },
      { code: 'badArgument', found: 2020, message: 'input.base must be an object, not 2020' },
    ],
    [
      { ...good, target: { year: 0, value: 1 } },
      {
        code: 'badYear',
        found: 0,
        message: 'input.target.year must be a whole number from 1 to 9999, not 0',
      },
    ],
    [
      { ...good, base: { year: 2020, value: 'x' } },
      { code: 'badNumber', found: 'x', message: expect.stringMatching(/^input\.base\.value /) },
    ],
    [
      { ...good, unsatisfactory: 'a' },
      { code: 'badNumber', found: 'a', message: expect.stringMatching(/^input\.unsatisfactory /) },
    ],
    [
      { ...good, satisfactory: 'b' },
      { code: 'badNumber', found: 'b', message: expect.stringMatching(/^input\.satisfactory /) },
    ],
    [
      { ...good, limit: 'c' },
      { code: 'badNumber', found: 'c', message: expect.stringMatching(/^input\.limit /) },
    ],
  ])('names the invalid field in %j', (input, expected) => {
    expect(() => readInput(input as MethodInput)).toThrow(expect.objectContaining(expected));
  });
});
