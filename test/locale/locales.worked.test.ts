import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as locales from '../../src/locale/locales.js';
import { languages } from '../../src/model/LocalizedText.js';

/** Every fixed word, with its path; sentences with facts have their own tests. */
function linesOf(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return linesOf(value, `${path}.${name}`);
    return typeof value === 'function' ? [] : [`${path}.${name}: ${String(value)}`];
  });
}

/** To be read line by line where one changes (`npx vitest -u` writes the pages). */
it.each(languages)('the words in %s', async (language) => {
  const page = Object.entries(locales).flatMap(([name, words]) => linesOf(words[language], name));
  const file = resolve(import.meta.dirname, 'worked', `words.${language}.txt`);
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot(file);
});
