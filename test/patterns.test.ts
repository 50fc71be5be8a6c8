import { beforeAll, describe, expect, it } from 'vitest';
import { cpuTime } from './bench/cpuTime.js';
import { isShort, listPatterns, type Pattern } from './listPatterns.js';

/** The most characters of a sentence of a draft. */
const longestSentence = 800;

/** Returns the characters of a pattern, and one character of each of its classes. */
function signsOf(source: string): string[] {
  const literal = source.replace(/\\[dDsSwWbBpPuxk](?:\{[^}]*\}|[0-9a-f]{4}|<[^>]*>)?/g, '');
  const signs = new Set(
    [...literal].filter((sign) => !'\\^$.|?*+()[]{}'.includes(sign)).slice(0, 6),
  );
  for (const sign of ['0', ' ', 'a', '中', '(', '\t', '-', '.']) signs.add(sign);
  return [...signs];
}

/**
 * Returns texts that make a pattern with nested or adjoining repetitions try every way of dividing
 * them.
 */
function adversaries(source: string, length: number): string[] {
  const signs = signsOf(source);
  const texts = signs.flatMap((sign) => [
    sign.repeat(length),
    `${sign.repeat(length)}\u0001`,
    `${sign.repeat(length / 2)}${' '.repeat(length / 2)}\u0001`,
  ]);
  const pairs = signs.flatMap((a) => signs.map((b) => `${a}${b}`)).slice(0, 30);
  return [...texts, ...pairs.map((pair) => `${pair.repeat(length / 2)}\u0001`)];
}

/** Returns the time that a pattern takes for a text, in milliseconds. */
function timeOf(pattern: RegExp, text: string): number {
  const start = cpuTime();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  return cpuTime() - start;
}

// `test/long/patterns.test.ts` tests that the steps of the other patterns grow linearly with the
// text.
describe('each pattern of src', () => {
  let patterns: readonly Pattern[];
  beforeAll(async () => {
    patterns = await listPatterns();
  }, 60_000);

  it('is discovered, as a literal or built from parts', () => {
    expect(patterns.length).toBeGreaterThan(300);
    const places = patterns.map(({ place }) => place);
    expect(places).toContain('input/rows/areaWords.ts');
    expect(places.some((place) => /^input\/rows\/areaWords\.ts:\d+$/.test(place))).toBe(true);
  });

  it('that is only for sentences is fast for the longest', () => {
    const sentences = patterns.filter(isShort);
    expect(sentences.length).toBeGreaterThan(10);
    const slow = sentences.filter(({ source, flags }) => {
      const pattern = new RegExp(source, flags);
      return adversaries(source, longestSentence).some(
        // The best of three: the first one compiles. Most take less than a millisecond.
        (text) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text))) > 100,
      );
    });
    expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  });
});
