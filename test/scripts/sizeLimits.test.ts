import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizeLimits } from '../../scripts/sizeLimits.js';

/** The rows of the table of sizes: the import, its size, and its limit. */
const rows = readFileSync(resolve(import.meta.dirname, '../../docs/performance.md'), 'utf8')
  .split('| import | kB | limit |\n|---|---|---|\n')[1]
  ?.split('\n\n')[0]
  ?.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name, size, limit]) => ({ name, size: Number(size), limit: Number(limit) }));

describe('the table of sizes in docs/performance.md', () => {
  it('has the limits that `npm run check:size` enforces', () => {
    expect(rows?.map(({ name, limit }) => ({ name, limit }))).toEqual(
      sizeLimits.map(({ name, limit }) => ({ name, limit })),
    );
  });

  it.each(['README.md', 'README.zh-CN.md'])('has the sizes that %s states', (file) => {
    const sizeOf = (word: string) => rows?.find(({ name }) => name?.includes(word))?.size ?? NaN;
    const text = readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
    expect([...text.matchAll(/(\d+) kB/g)].map(([, size]) => Number(size))).toEqual(
      ['the first example of the README', 'the same example from the root'].map((word) =>
        Math.round(sizeOf(word)),
      ),
    );
  });

  it('has no size over its limit, and no limit far above its size', () => {
    const far = rows?.filter(({ size, limit }) => !(size <= limit && size > 0.9 * limit));
    expect(far).toEqual([]);
  });
});
