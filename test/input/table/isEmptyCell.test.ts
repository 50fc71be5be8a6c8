import { expect, it } from 'vitest';
import { isEmptyCell } from '../../../src/input/table/isEmptyCell.js';

/** Every space of Unicode, the line ends, and the mark that some writers put first: what `trim` takes away. */
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

it.each([undefined, null, '', ...spaces, spaces])('%j is empty', (cell) => {
  expect(isEmptyCell(cell)).toBe(true);
});

// Among them the neighbours of spaces: ! behind that of ASCII, the last control character and ¡ around that of Latin, ⿿ and 、 around the wide
// one, and what stands before and behind the mark.
it.each([
  '!',
  '~',
  '0',
  '—',
  '、',
  '率',
  '한',
  '０',
  '😀',
  '\u007f',
  '\u009f',
  '\u00a1',
  '\u2fff',
  '\ufefe',
  '\uff01',
])('%j is a cell, with spaces around it and behind it too', (cell) => {
  expect([cell, ` ${cell}`, `${cell} `, `　${cell}`, `\ufeff${cell}`].map(isEmptyCell)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

it.each([0, Number.NaN, false, {}, []])('%j, which is no text, is a cell', (cell) => {
  expect(isEmptyCell(cell)).toBe(false);
});
