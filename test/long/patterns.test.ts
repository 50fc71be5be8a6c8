import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { isShort, listPatterns, type Pattern } from '../listPatterns.js';

/** Patterns that take linear time only for the texts to which they are applied. */
const excepted: Readonly<Record<string, string>> = {
  'input/files/readJson.ts': 'JSON.parse has taken the text, so that each quotation mark is closed',
};

// Steps are counted. The time limit, a hundred times what any pattern needs, only ends an analysis
// that would fill the memory; its pattern is reported. The seed makes runs repeatable.
const settings = {
  timeout: 60_000,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  randomSeed: 1,
};

async function complexityOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<string> {
  const found = await check(source, flags, settings);
  return found.status === 'unknown' ? found.error.kind : found.complexity.type;
}

/**
 * The number of steps decides; the time limit only ends a test that hangs, even on a machine that
 * is ten times as slow.
 */
const longest = 600_000;

describe('each pattern of src', { timeout: longest }, () => {
  it('takes a number of steps linear in the text', async () => {
    const different = new Map(
      (await listPatterns())
        .filter((one) => !isShort(one) && !(one.place.replace(/:\d+$/, '') in excepted))
        .map((one) => [`${one.source} ${one.flags}`, one]),
    );
    expect(different.size).toBeGreaterThan(200);
    const slow: Pattern[] = [];
    for (const pattern of different.values())
      if (!['safe', 'linear'].includes(await complexityOf(pattern))) slow.push(pattern);
    expect(slow.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  });

  it.each([
    ['polynomial', '(.+?)\\s*\\(\\s*([^()]+?)\\s*\\)$'],
    ['polynomial', '\\s+$'],
    ['exponential', '^(a+)+$'],
    ['linear', '^a+$'],
  ])('would be reported if it were %s: %s', async (expected, source) => {
    expect(await complexityOf({ source, flags: '' })).toBe(expected);
  });
});
