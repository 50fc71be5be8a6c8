import { describe, expect, it } from 'vitest';
import * as locales from '../../src/locale/locales.js';

/** The paths of every word, whatever its value. */
function pathsOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? pathsOf(value, `${path}.${name}`)
      : [`${path}.${name}`],
  );
}

describe('the words', () => {
  it.each(Object.entries(locales))('%s are the same in both languages', (_, { zh, en }) => {
    expect(pathsOf(zh).sort()).toEqual(pathsOf(en).sort());
  });

  it('contain no word that offices avoid', () => {
    const files = JSON.stringify(locales, (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(files).not.toMatch(/失守|余量|背离|任务是保持|最差|掩盖|条目|政策|公开方法|不认识/);
  });
});
