import { describe, expect, it } from 'vitest';
import { splitRows } from '../../../src/input/files/splitRows.js';

const split = (text: string) => {
  const { rows, errors } = splitRows(text, ',');
  return [rows, [...errors]];
};

describe('splitRows', () => {
  it('reads quoted cells with delimiters, line feeds and doubled marks', () => {
    expect(split('a,"b,c","d\ne","f""g"\n1,,3\n')).toEqual([
      [
        ['a', 'b,c', 'd\ne', 'f"g'],
        ['1', '', '3'],
      ],
      [],
    ]);
  });

  it('costs no row but its own where text follows a closing mark', () => {
    expect(split('a,"b"c\n1,"2"\n3,4')).toEqual([
      [['a,"b"c'], ['1', '2'], ['3', '4']],
      [[0, 'strayQuote']],
    ]);
  });

  it('costs no row but its own where a mark is never closed', () => {
    expect(split('a,"b\n1,2\n')).toEqual([[['a,"b'], ['1', '2']], [[0, 'openQuote']]]);
    // A cell of more than 10 000 characters is a mark that was never closed.
    expect(split(`"${'x'.repeat(10_001)}"\n1`)[1]).toEqual([[0, 'openQuote']]);
    expect(split(`"${'x'.repeat(10_000)}"\n1`)[1]).toEqual([]);
  });
});
