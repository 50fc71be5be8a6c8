import { basename, dirname, join } from 'node:path';
import { flags } from './readCall.js';

const bare: readonly string[] = flags;

/**
 * Expands `*` and `?` in the file names of a command line, as a shell does; the command prompt of
 * Windows leaves that to the program. A pattern that matches nothing is kept.
 *
 * @edge Only the last part of a path is expanded, and never the value of an option. Names that
 * begin with a dot are left out unless the pattern begins with one.
 */
export async function expandGlobs(
  words: readonly string[],
  listFolder: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const expanded: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    const isValue =
      before.startsWith('--') && !before.includes('=') && !bare.includes(before.slice(2));
    const pattern = basename(word);
    if (word.startsWith('-') || isValue || !/[*?]/.test(pattern)) expanded.push(word);
    else {
      const folder = dirname(word);
      const names = (await listFolder(folder).catch(() => []))
        .filter((name) => matches(name, pattern))
        .sort();
      expanded.push(...(names.length === 0 ? [word] : names.map((name) => join(folder, name))));
    }
  }
  return expanded;
}

/** Whether a name matches a pattern. After a `*`, no earlier part of the pattern is tried again. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resume = index;
    } else if (pattern[at] === '?' || pattern[at] === name[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
