import { describe, expect, it } from 'vitest';
import { BiffTextReader, readFont, toRichText } from '../../../src/input/files/biffText.js';
import { narrow, u16, u32, wide, xls, xlsText } from '../makeXls.js';

const reader = (...pieces: readonly (readonly number[])[]) =>
  new BiffTextReader(pieces.map((piece) => Uint8Array.from(piece)));
const plain = (text: string) => ({ text, runs: [] });

describe('a text', () => {
  it('of characters of one byte and of two, one after the other', () => {
    const texts = reader([...u16(3), 0, ...narrow('a°ÿ'), ...xlsText('婴儿'), ...u16(0), 0]);
    expect([texts.read(), texts.read(), texts.isAtEnd]).toEqual([
      plain('a°ÿ'),
      plain('婴儿'),
      false,
    ]);
    expect([texts.read(), texts.isAtEnd]).toEqual([plain(''), true]);
  });
  it('that begins with a byte order mark, which is one of its characters', () => {
    expect(reader(xlsText('\ufeff婴儿')).read()).toEqual(plain('\ufeff婴儿'));
  });
  it('with its length in one byte', () => {
    expect(reader([2, 1, ...wide('表2')]).read(1)).toEqual(plain('表2'));
  });
  it('with runs of fonts, and with a phonetic guide, which is skipped', () => {
    const texts = reader([
      ...[...u16(2), 1 | 4 | 8, ...u16(1), ...u32(3), ...wide('死亡'), ...u16(1, 6), 9, 9, 9],
      ...xlsText('率'),
    ]);
    expect(texts.read()).toEqual({ text: '死亡', runs: [{ from: 1, font: 6 }] });
    expect(texts.read()).toEqual(plain('率'));
  });
  it('followed by its runs', () => {
    expect(reader([...xlsText('16.11'), ...u16(1), ...u16(4, 5)]).readRich()).toEqual({
      text: '16.11',
      runs: [{ from: 4, font: 5 }],
    });
  });
});

describe('a text that continues in the next record', () => {
  it.each([
    ['as wide as before', [...u16(4), 1, ...wide('孕产')], [1, ...wide('妇死')], '孕产妇死'],
    ['narrower', [...u16(4), 1, ...wide('孕产')], [0, ...narrow('ab')], '孕产ab'],
    ['wider', [...u16(4), 0, ...narrow('ab')], [1, ...wide('孕产')], 'ab孕产'],
    ['from its first character on', [...u16(2), 1], [1, ...wide('孕产')], '孕产'],
  ])('%s', (_, first, second, text) => {
    const texts = reader(first, [...second, ...xlsText('后')]);
    expect([texts.read(), texts.read()]).toEqual([plain(text), plain('后')]);
  });
  it('one that ends with its record has no such byte', () => {
    const texts = reader(xlsText('前'), xlsText('后'));
    expect([texts.read(), texts.read()]).toEqual([plain('前'), plain('后')]);
  });
  it('over three records', () => {
    expect(
      reader([...u16(3), 1, ...wide('a')], [1, ...wide('b')], [1, ...wide('c')]).read(),
    ).toEqual(plain('abc'));
  });
  it('one after runs that continue in the second record continues in the third', () => {
    const first = [...u16(1), 1 | 8, ...u16(1), ...wide('前')];
    const texts = reader(first, [...u16(0, 1), ...u16(2), 1, ...wide('孕')], [1, ...wide('产')]);
    expect(texts.read().runs).toEqual([{ from: 0, font: 1 }]);
    expect(texts.read()).toEqual(plain('孕产'));
  });
  it('runs continue without it', () => {
    const first = [...u16(1), 1 | 8, ...u16(2), ...wide('a'), ...u16(0, 1)];
    expect(reader(first, u16(1, 2)).read().runs).toEqual([
      { from: 0, font: 1 },
      { from: 1, font: 2 },
    ]);
  });
});

it.each([
  ['its length', [1]],
  ['its characters', [...u16(3), 1, ...wide('ab')]],
  ['its runs', [...u16(1), 9, ...u16(2), ...wide('a'), ...u16(0, 1)]],
  ['the guide to its pronunciation', [...u16(1), 5, ...u32(2), ...wide('a'), 0]],
  ['everything', []],
])('a text without %s', (_, data) => {
  expect(() => reader(data).read()).toThrow(RangeError);
});

it.each([
  ['plain', undefined],
  ['struck', 'leftOut'],
  ['raised', 'leftOut'],
  ['lowered', 'kept'],
] as const)('a font that is %s', (mark, expected) => {
  // The type and the length of a record come before.
  const { buffer } = xls.font(mark);
  expect(readFont(new DataView(buffer, 4))).toBe(expected);
});

describe('marks', () => {
  // Fonts 0 to 3, then 5 to 7: there is no font 4.
  const fonts = [undefined, 'leftOut', undefined, undefined, 'leftOut', 'kept', undefined] as const;
  it.each([
    ['none', '16.1', [], '16.1', undefined],
    ['a raised end', '16.11', [{ from: 4, font: 5 }], '16.1', '16.11'],
    [
      'a lowered part is kept',
      'H2O',
      [
        { from: 1, font: 6 },
        { from: 2, font: 0 },
      ],
      'H2O',
      'H2O',
    ],
    [
      'a struck beginning',
      '3.916.1',
      [
        { from: 0, font: 1 },
        { from: 3, font: 0 },
      ],
      '16.1',
      '3.916.1',
    ],
    ['fonts without a mark', '2019年', [{ from: 4, font: 7 }], '2019年', undefined],
    ['a run beyond the end', '16.1', [{ from: 9, font: 5 }], '16.1', '16.1'],
  ])('%s', (_, text, runs, left, marked) => {
    expect(toRichText({ text, runs }, fonts)).toEqual({ text: left, marked });
  });
});
