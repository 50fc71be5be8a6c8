import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { indicators } from '../../../src/data/indicators/indicators.js';
import { parseObservations } from '../../../src/input/parseObservations.js';

const base = { indicator: '婴儿死亡率', year: 2020, value: '2.7', unit: '‰', area: '450381' };
const read = (texts: object) => {
  const result = parseObservations([{ ...base, ...texts }], { catalogue: { indicators, areas } });
  const { observations, notices } = result;
  return {
    observation: observations[0],
    issues: (result.ok ? [] : result.issues).map(({ code, column, expected }) => [
      code,
      column,
      expected,
    ]),
    notices: notices.map(({ code, column, found }) => [code, column, found]),
  };
};

describe('a text of a row', () => {
  it.each([
    // A spreadsheet takes what follows NUL for a formula; a terminal obeys ESC; U+202E turns text.
    ['source', 'a\u0000=1+1', 'a =1+1'],
    ['note', 'a\u001b[2Jb', 'a [2Jb'],
    ['institution', '第一\u202e分部', '第一 分部'],
    ['age', '6\u009b岁', '6 岁'],
  ] as const)('%s loses its control characters, with a notice', (column, text, kept) => {
    const { observation, notices } = read({ [column]: text });
    expect(observation?.[column]).toBe(kept);
    expect(notices).toEqual([['controlCharacters', column, kept]]);
  });

  it('may be a number, but nothing else', () => {
    expect(read({ area: 450381100, age: 6 })).toMatchObject({
      observation: { area: '450381100', age: '6' },
      notices: [],
    });
    for (const area of [Number.NaN, true, {}, ['a']])
      expect(read({ area }).observation).toBeUndefined();
  });

  it('may be null or empty', () => {
    expect(read({ note: null, age: null, sex: null, source: ' ' })).toMatchObject({
      issues: [],
      observation: { sex: 'total' },
    });
  });

  it('has at most 2000 characters, without the spaces around it', () => {
    const texts = (note: string) => read({ note }).observation?.note?.length;
    expect([texts('a'.repeat(2000)), texts(` ${'a'.repeat(2000)} `)]).toEqual([2000, 2000]);
    const { observation, issues } = read({ note: 'a'.repeat(2001) });
    expect(observation).toBeUndefined();
    expect(issues).toEqual([
      ['textTooLong', 'note', { kind: 'atMost', value: 2000, unit: 'characters' }],
    ]);
  });

  it('becomes one line without a notice if a cell has several', () => {
    const { observation, notices } = read({ note: 'a\nb\tc ' });
    expect([observation?.note, notices]).toEqual(['a b c', []]);
  });
});
