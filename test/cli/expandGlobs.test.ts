import { describe, expect, it } from 'vitest';
import { expandGlobs } from '../../src/cli/expandGlobs.js';

const folders: Record<string, readonly string[]> = {
  '.': ['b.csv', 'a.csv', 'a.xlsx', '.hidden.csv'],
  data: ['y1.csv', 'y22.csv'],
};
const list = async (path: string) => {
  const names = folders[path];
  if (names === undefined) throw new Error(path);
  return names;
};

describe('expandGlobs', () => {
  it.each([
    ['check *.csv', 'check a.csv b.csv'],
    ['check *', 'check a.csv a.xlsx b.csv'],
    ['check ./*.xlsx', 'check a.xlsx'],
    ['check a.*', 'check a.csv a.xlsx'],
    ['check data/y?.csv data/y*.csv', 'check data/y1.csv data/y1.csv data/y22.csv'],
    ['check .*.csv', 'check .hidden.csv'],
    // A star also matches no character.
    ['check a.csv*', 'check a.csv'],
    // Without a star the whole name has to match, not its end.
    ['check data/?.csv data/?2.csv', 'check data/?.csv data/?2.csv'],
    // If nothing matches, or the folder does not exist, the word is kept.
    ['check *.txt none/*', 'check *.txt none/*'],
    // A value of an option is not a file; that of a flag is.
    ['evaluate --area * --force b*', 'evaluate --area * --force b.csv'],
    ['evaluate --area=* --year=2025 b*', 'evaluate --area=* --year=2025 b.csv'],
    ['evaluate --all b*', 'evaluate --all b.csv'],
    ['check *a*s*', 'check a.csv a.xlsx'],
  ])('%s is %s', async (line, expanded) => {
    expect((await expandGlobs(line.split(' '), list)).join(' ')).toBe(expanded);
  });

  it('takes time linear in the length of a hostile pattern', async () => {
    const name = 'a'.repeat(20_000);
    const pattern = `${'*a'.repeat(50)}*b`;
    expect(await expandGlobs([pattern], async () => [name])).toEqual([pattern]);
  });
});
