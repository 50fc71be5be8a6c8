import { describe, expect, it } from 'vitest';
import { foldName, NameIndex } from '../../../src/input/rows/NameIndex.js';

describe('NameIndex', () => {
  it('keeps the first meaning of a name, and no empty name', () => {
    const index = new NameIndex<number>();
    index.add('a', 1);
    index.add(' A ', 2);
    index.add(' “” ', 3);
    index.add('b', 4);
    expect(index.size).toBe(2);
    expect([index.find('A'), index.find('b'), index.find(''), index.find('c')]).toEqual([
      1,
      4,
      undefined,
      undefined,
    ]);
  });
  it('gives the meaning, or the nearest name as it was added', () => {
    const index = new NameIndex<string>();
    index.add(' 婴儿死亡率 ', 'infants');
    expect(index.match('婴儿 死亡率')).toEqual({ found: 'infants' });
    expect(index.match('婴儿死忘率')).toEqual({ nearest: '婴儿死亡率' });
    expect(index.match('略')).toEqual({ nearest: undefined });
    // The same word gives the same match.
    expect(index.match('婴儿死忘率')).toBe(index.match('婴儿死忘率'));
  });
  it('compares names with width folded', () => {
    const index = new NameIndex<string>();
    index.add('abcdefgh', 'x');
    expect(index.match('ａｂｃｄｅｆｇｘ')).toEqual({ nearest: 'abcdefgh' });
  });
  it('finds words within its names, in any letter case', () => {
    const index = new NameIndex<number>();
    index.add('Rural water supply', 1);
    index.add('婴儿死亡率', 2);
    const words = ['rural water', 'RURAL', 'supply', '死亡', 'rural supply', '死亡数'];
    expect(words.filter((word) => index.mentions(word))).toEqual(words.slice(0, 4));
  });
  it('extends another index, whose names come first and which does not change', () => {
    const before = new NameIndex<number>();
    before.add('a', 1);
    const index = new NameIndex(before);
    index.add('A', 2);
    index.add('bcde', 3);
    expect([index.find('a'), index.find('bcde'), index.size]).toEqual([1, 3, 2]);
    expect([index.match('bcdf'), index.mentions('cd')]).toEqual([{ nearest: 'bcde' }, true]);
    expect([before.find('bcde'), before.size, before.mentions('cd')]).toEqual([
      undefined,
      1,
      false,
    ]);
  });
  it('suggests names for the first 300 unknown words', () => {
    const index = new NameIndex<number>();
    index.add('abcdefgh', 1);
    const nearest = Array.from({ length: 301 }, (_, at) => index.match(`abcdefgh${at % 10}${at}`));
    expect(nearest[299]).toEqual({ nearest: expect.anything() });
    expect(nearest[300]).toEqual({ nearest: undefined });
    // An index that extends it counts its own words.
    expect(new NameIndex(index).match('abcdefgh')).toEqual({ found: 1 });
    expect(new NameIndex(index).match('abcdefghx')).toEqual({ nearest: 'abcdefgh' });
  });
});

describe('foldName', () => {
  it.each([
    ['０—１７ 岁', '0-17岁'],
    ['0－17岁', '0-17岁'],
    ['０～１７岁', '0-17岁'],
    ['A‐b−C', 'a-b-c'],
    [' “甲”『乙』「丙」‘丁’"\' ', '甲乙丙丁'],
    ['\ufeff甲\u200b乙\u3000丙\n', '甲乙丙'],
  ])('%j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
