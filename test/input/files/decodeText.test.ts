import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeText, lostLine } from '../../../src/input/files/decodeText.js';
import { SmallDecoder } from '../SmallDecoder.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
/** UTF-16, the low byte of each pair first. */
const little = (text: string) =>
  Uint8Array.from(
    text.split('').flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );
/** UTF-16, the high byte of each pair first. */
const big = (text: string) =>
  Uint8Array.from(
    text.split('').flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]),
  );
/** 指标 and 科 in GB18030. */
const [zhibiao, ke] = [[0xd6, 0xb8, 0xb1, 0xea] as const, [0xbf, 0xc6] as const];
const text = (is: string) => ({ kind: 'text', text: is });
const table = '指标,年份\n婴儿死亡率,2020\n';

afterEach(() => vi.unstubAllGlobals());

describe('a byte order mark decides', () => {
  it.each([
    ['UTF-8', join([0xef, 0xbb, 0xbf], utf8(table))],
    ['UTF-16, low byte first', join([0xff, 0xfe], little(table))],
    ['UTF-16, high byte first', join([0xfe, 0xff], big(table))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual(text(table));
  });

  it.each([
    ['GB18030 behind a mark of UTF-8', join([0xef, 0xbb, 0xbf], utf8('指标\n'), zhibiao)],
    ['half a pair, low byte first', join([0xff, 0xfe], little('a'), [0x62])],
    ['half a pair, high byte first', join([0xfe, 0xff], big('a'), [0x00])],
  ])('text that it cannot decode is not tried in another encoding: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['UTF-8', join([0xef, 0xbb, 0xbf], utf8('a,\0'))],
    ['UTF-16', join([0xff, 0xfe], little('a,\0'))],
  ])('a NUL in the text means a binary file: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: 'binary' });
  });

  // Characters of GB18030 that begin or end like byte order marks.
  it.each([
    ['幕科', join([0xc4, 0xbb], ke)],
    ['锛科', join([0xef, 0xbc], ke)],
    ['锘指标', join([0xef, 0xbb], zhibiao)],
    ['筑', join([0xd6, 0xfe])],
  ])('a partial mark is not a mark: %s', (is, bytes) => {
    expect(decodeText(bytes)).toEqual(text(is));
  });

  it.each([
    ['ff 41', [0xff, 0x41]],
    ['fe 0a', [0xfe, 0x0a]],
    ['a1 ff', [0xa1, 0xff]],
  ])('bytes that are neither a mark nor text: %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'unknown' });
  });

  it('does not change the bytes', () => {
    const bytes = Buffer.from(join([0xfe, 0xff], big('a,b')));
    const before = [...bytes];
    decodeText(bytes);
    expect([...bytes]).toEqual(before);
  });
});

describe('without a mark', () => {
  it('no bytes are an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual(text(''));
  });
  it('UTF-8 if the whole is valid, GB18030 if it is not', () => {
    expect(decodeText(utf8(table))).toEqual(text(table));
    expect(decodeText(join(zhibiao, [0x0a], ke))).toEqual(text('指标\n科'));
  });
  // Nine bytes and a line end are not valid GB18030; the twelve bytes of four characters are, but
  // as other words.
  it.each([
    ['where neither holds for the whole', '死亡率'],
    ['where GB18030 would make other words of those in UTF-8', '婴儿死亡'],
  ])('line by line %s', (_, words) => {
    expect(decodeText(join(utf8(`婴儿\n${words}\n`), zhibiao))).toEqual({
      kind: 'mixed',
      text: `婴儿\n${words}\n${lostLine}`,
      encoding: 'UTF-8',
      firstOther: 3,
      other: 'GB18030',
    });
  });
  it('bytes of no encoding', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xff))).toEqual({ kind: 'unknown' });
  });
  it('a runtime without GB18030 still reads UTF-8', () => {
    vi.stubGlobal('TextDecoder', SmallDecoder);
    expect(decodeText(utf8(table))).toEqual(text(table));
    expect(decodeText(Uint8Array.from(zhibiao))).toEqual({ kind: 'unknown' });
  });
});

describe('UTF-16 without a mark', () => {
  it.each([
    ['low byte first', little],
    ['high byte first', big],
  ])('is detected from the NULs of its separators and digits: %s', (_, encode) => {
    expect(decodeText(encode(table))).toEqual(text(table));
  });

  // 一 is 4E00 and the wide space is 3000: their NUL bytes are in the other half.
  it.each([
    ['low byte first', little],
    ['high byte first', big],
  ])('may contain characters whose low byte is a NUL: %s', (_, encode) => {
    expect(decodeText(encode('项目,2020\n　一孩率,5\n'))).toEqual(text('项目,2020\n　一孩率,5\n'));
  });

  it.each([',', ';', '\t', '\n'])('contains a separator: %j', (separator) => {
    expect(decodeText(little(`a${separator}b`))).toEqual(text(`a${separator}b`));
    expect(decodeText(little('a b'))).toEqual({ kind: 'binary' });
  });

  it('contains it among the first 2000 characters', () => {
    expect(decodeText(little(`${'a'.repeat(1999)},`))).toEqual(text(`${'a'.repeat(1999)},`));
    expect(decodeText(little(`${'a'.repeat(2000)},`))).toEqual({ kind: 'binary' });
  });

  it.each([
    ['as many NULs in one half as in the other', little('一一,\n'), 'binary'],
    ['half as many', little('一,\n'), 'text'],
    ['more than half', little('一一,a\n'), 'binary'],
    ['half a pair', join(little('a,b'), [0x2c]), 'binary'],
    ['a pair of NULs', little('a,\0'), 'binary'],
    // D800 begins a pair of its own and has no second here.
    ['half a character', little('a,\ud800'), 'binary'],
    ['UTF-8 with a NUL', utf8('指标,年份\n婴儿死亡率,\0'), 'binary'],
  ])('%s', (_, bytes, kind) => {
    expect(decodeText(bytes).kind).toBe(kind);
  });

  // 20 characters are 40 bytes, of which a twentieth are two; of 22 they are more than two.
  it('has a NUL in at least every twentieth byte', () => {
    expect(decodeText(little(`${'率'.repeat(18)},\n`)).kind).toBe('text');
    expect(decodeText(little(`${'率'.repeat(19)},\n`)).kind).toBe('binary');
  });

  it('is detected in the first 4096 bytes', () => {
    // A twentieth of 4096 is 204.8.
    const [few, enough] = [
      `${'率'.repeat(1844)}${','.repeat(204)}`,
      `${'率'.repeat(1843)}${','.repeat(205)}`,
    ];
    expect(decodeText(little(`,${few.slice(0, -1)}${','.repeat(300)}`)).kind).toBe('binary');
    expect(decodeText(little(`,${enough.slice(0, -1)}${'率'.repeat(3000)}`)).kind).toBe('text');
  });
});

describe('an encoding given by the caller', () => {
  it('is used, and nothing else is tried', () => {
    expect(decodeText(Uint8Array.from(zhibiao), 'gbk')).toEqual(text('指标'));
    expect(decodeText(little('a'), 'utf-16le')).toEqual(text('a'));
    expect(decodeText(Uint8Array.from(zhibiao), 'utf-8')).toEqual({ kind: 'unknown' });
  });
  it('a NUL means a binary file there too', () => {
    expect(decodeText(utf8('a,\0'), 'utf-8')).toEqual({ kind: 'binary' });
  });
  it.each(['utf-9', ''])('that does not exist is a caller’s mistake: %j', (encoding) => {
    expect(() => decodeText(utf8('a'), encoding)).toThrow(
      expect.objectContaining({
        code: 'badArgument',
        what: 'argument',
        path: 'options.encoding',
        found: encoding,
        expected: { kind: 'oneOf', words: ['utf-8', 'gb18030', 'utf-16le'] },
      }),
    );
  });
});
