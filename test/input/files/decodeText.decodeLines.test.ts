import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeLines, holdsUtf8Words, lostLine } from '../../../src/input/files/decodeText.js';
import { SmallDecoder } from '../SmallDecoder.js';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const [feed, gb] = [[0x0a], [0xd6, 0xb8, 0xb1, 0xea]]; // gb: 指标
const none = [0xff];
const lines = (...all: readonly (readonly number[])[]) =>
  Uint8Array.from(all.flatMap((line, at) => (at === 0 ? line : [...feed, ...line])));

afterEach(() => vi.unstubAllGlobals());

describe('a text whose lines are not all in one encoding', () => {
  it('keeps the lines of UTF-8 and ASCII if most are UTF-8', () => {
    expect(decodeLines(lines(utf8('a'), gb, utf8('率'), utf8('项目')))).toEqual({
      text: `a\n${lostLine}\n率\n项目`,
      encoding: 'UTF-8',
      firstOther: 2,
      other: 'GB18030',
    });
  });
  it('keeps those of GB18030 if most are GB18030', () => {
    expect(decodeLines(lines(utf8('a'), utf8('率'), gb, gb, []))).toEqual({
      text: `a\n${lostLine}\n指标\n指标\n`,
      encoding: 'GB18030',
      firstOther: 2,
      other: 'UTF-8',
    });
  });
  it('prefers UTF-8 if there are equally many', () => {
    expect(decodeLines(lines(gb, utf8('率')))).toMatchObject({
      encoding: 'UTF-8',
      firstOther: 1,
    });
  });
  it('reports the first line of each kind, not the last', () => {
    expect(decodeLines(lines(utf8('率'), gb, utf8('率'), gb, utf8('率')))).toMatchObject({
      firstOther: 2,
    });
  });
  it('a line of no encoding is reported if there is no other', () => {
    expect(decodeLines(lines(utf8('a'), utf8('率'), none, none))).toEqual({
      text: `a\n率\n${lostLine}\n${lostLine}`,
      encoding: 'UTF-8',
      firstOther: 3,
      other: undefined,
    });
  });
  it('the other encoding takes precedence', () => {
    expect(decodeLines(lines(none, utf8('率'), utf8('率'), gb))).toMatchObject({
      text: `${lostLine}\n率\n率\n${lostLine}`,
      firstOther: 4,
      other: 'GB18030',
    });
  });
  it('lines of no encoding do not count', () => {
    expect(decodeLines(lines(none, none, none, gb))).toMatchObject({
      encoding: 'GB18030',
      firstOther: 1,
      other: undefined,
    });
  });
  it('a line that contains words of both is in no encoding', () => {
    // All its bytes would decode as GB18030, the words as other characters.
    const both = [...gb, 0x2c, ...utf8('死亡率'), ...utf8('a')];
    expect(decodeLines(lines(utf8('a'), gb, both))).toEqual({
      text: `a\n指标\n${lostLine}`,
      encoding: 'GB18030',
      firstOther: 3,
      other: undefined,
    });
  });
  it.each([
    ['ASCII', 0x7f, { text: '\x7f\n率\n' }],
    // One byte beyond it, alone, is in neither encoding or in GB18030 only: never ASCII.
    ['none', 0x80, { firstOther: 1, text: `${lostLine}\n率\n` }],
  ])('the last character of ASCII: %s', (_, byte, is) => {
    expect(decodeLines(lines([byte], utf8('率'), []))).toMatchObject(is);
  });
});

it.each([
  ['nothing', []],
  ['ASCII alone', lines(utf8('a,b'), utf8('1,2'))],
  ['ASCII and bytes of no encoding', lines(utf8('a,b'), none)],
])('returns nothing for %s', (_, bytes) => {
  expect(decodeLines(Uint8Array.from(bytes))).toBeUndefined();
});

it('gives up in a runtime without GB18030', () => {
  vi.stubGlobal('TextDecoder', SmallDecoder);
  expect(decodeLines(lines(gb, utf8('率')))).toBeUndefined();
});

describe('words in UTF-8', () => {
  // A Chinese character begins with e3 to e9 and goes on with two bytes from 80 to bf.
  const thrice = (...bytes: readonly number[]) => [...bytes, ...bytes, ...bytes];
  it.each([
    ['three characters', utf8('死亡率'), true],
    ['more of them, between others', [...gb, ...utf8('婴儿死亡率'), ...gb], true],
    ['two', utf8('死亡'), false],
    ['three that are not in a row', utf8('死亡 率'), false],
    ['three, of which the last is cut', utf8('死亡率').slice(0, -1), false],
    ['four that begin anew after the second', utf8('死亡,死亡'), false],
    ['GB18030', [...gb, ...gb, ...gb], false],
    ['nothing', [], false],
    ['the first', thrice(0xe3, 0x80, 0x80), true],
    ['the last', thrice(0xe9, 0xbf, 0xbf), true],
    ['one before the first', thrice(0xe2, 0xbf, 0xbf), false],
    ['one after the last', thrice(0xea, 0x80, 0x80), false],
    ['a second byte too low', thrice(0xe5, 0x7f, 0x80), false],
    ['a second byte too high', thrice(0xe5, 0xc0, 0x80), false],
    ['a third byte too low', thrice(0xe5, 0x80, 0x7f), false],
    ['a third byte too high', thrice(0xe5, 0x80, 0xc0), false],
  ])('%s', (_, bytes, holds) => {
    expect(holdsUtf8Words(Uint8Array.from(bytes))).toBe(holds);
  });
});
