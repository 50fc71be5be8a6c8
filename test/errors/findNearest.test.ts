import { expect, it } from 'vitest';
import { findNearest } from '../../src/errors/findNearest.js';

it.each<[string, readonly string[], string | undefined]>([
  // Two swapped letters, though two fifths of four are one; other letters are another word.
  ['abdc', ['abcd'], 'abcd'],
  ['abxy', ['abcd'], undefined],
  ['rate', ['age'], undefined],
  ['adc', ['abc'], 'abc'],
  ['bac', ['abc'], undefined],
  // Two fifths of ten are four.
  ['abcdefwxyz', ['abcdefghij'], 'abcdefghij'],
  ['abcdevwxyz', ['abcdefghij'], undefined],
  // Two fifths of four characters are one.
  ['死亡率低', ['死亡率高'], '死亡率高'],
  ['死亡高低', ['死亡率率'], undefined],
  ['ABCD', ['abcd'], 'abcd'],
  ['abce', ['abcd', 'abcf'], 'abcd'],
  ['abce', ['abxx', 'abcf'], 'abcf'],
  ['', ['ab'], undefined],
  ['x'.repeat(80), ['x'.repeat(79)], 'x'.repeat(79)],
  ['x'.repeat(81), ['x'.repeat(80)], undefined],
])('for %s among %j is %s', (word, candidates, nearest) => {
  expect(findNearest(word, candidates)).toBe(nearest);
});
