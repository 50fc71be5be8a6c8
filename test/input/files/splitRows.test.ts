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

  it('loses only the row in which text follows a closing mark', () => {
    expect(split('a,"b"c\n1,"2"\n3,4')).toEqual([
      [['a,"b"c'], ['1', '2'], ['3', '4']],
      [[0, 'strayQuote']],
    ]);
  });

  it('loses only the row in which a mark is never closed', () => {
    expect(split('a,"b\n1,2\n')).toEqual([[['a,"b'], ['1', '2']], [[0, 'openQuote']]]);
  });

  it('treats an oversized cell of several lines as a mark never closed', () => {
    // 16 383 lines of 'x' and a line feed are 32 766 characters; one or two more follow.
    const lines = 'x\n'.repeat(16_383);
    expect(split(`"${lines}y"\n1`)).toEqual([[[`${lines}y`], ['1']], []]);
    const { rows, errors } = splitRows(`0\n"${lines}yz"\n1`, ',');
    expect([...errors]).toEqual([[1, 'openQuote']]);
    // 1 row above, 16 383 lines, the line 'yz"' and the last.
    expect(rows.length).toBe(16_386);
    expect(rows.slice(0, 3)).toEqual([['0'], ['"x'], ['x']]);
    expect(rows.slice(-2)).toEqual([['yz"'], ['1']]);
    // It is also found when other cells precede it.
    expect(split(`0,"${lines}yz"\n1`)[1]).toEqual([[0, 'openQuote']]);
    // A long cell of one line costs no other row, so it is read.
    expect(split(`"${'x'.repeat(40_000)}"\n1`)[1]).toEqual([]);
  });

  it('continues after invalid lines, over cells of several lines and empty lines', () => {
    expect(split('"a\n\nb",1\n"c"d,2\n\n"e\nf\ng",3\n5" x,4\n"h"i\n"j",6\n"k,7\n8\n')).toEqual([
      [
        ['a\n\nb', '1'],
        ['"c"d,2'],
        [''],
        ['e\nf\ng', '3'],
        ['5" x', '4'],
        ['"h"i'],
        ['j', '6'],
        ['"k,7'],
        ['8'],
      ],
      [
        [1, 'strayQuote'],
        [5, 'strayQuote'],
        [7, 'openQuote'],
      ],
    ]);
  });

  it('keeps the first incomplete row if more text may follow', () => {
    const rest = (text: string) => {
      const found = splitRows(text, ',', true);
      return [found.rows, [...found.errors], text.slice(found.rest)];
    };
    expect(rest('a\n"b\nc\n')).toEqual([[['a']], [], '"b\nc\n']);
    expect(rest('a\nb')).toEqual([[['a']], [], 'b']);
    expect(rest('"a"b\n"c\n')).toEqual([[['"a"b']], [[0, 'strayQuote']], '"c\n']);
    // Only as much as the longest cell is kept: a mark that is still open after that was never
    // closed.
    expect(rest(`"b\n${'c\n'.repeat(16_384)}`)[1]).toEqual([[0, 'openQuote']]);
  });

  it('splits a text in which every other line is invalid', () => {
    const text = '"a"b,1\n"c",2\n'.repeat(5000);
    const { rows, errors } = splitRows(text, ',');
    expect([rows.length, errors.size]).toEqual([10_000, 5000]);
  });

  it('reads empty texts', () => {
    expect(split('')).toEqual([[], []]);
    expect(split('\n')).toEqual([[['']], []]);
  });
});
