import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../src/cli/readCall.js';

describe('readLanguage', () => {
  it.each([
    [['check'], 'zh_CN.UTF-8', 'zh'],
    [['check'], 'en_GB', 'en'],
    [['check', '--lang', 'en'], 'zh_CN', 'en'],
    [['check', '--lang=zh'], 'C', 'zh'],
    // What is not a language leaves the choice to the locale, in which the mistake is then named.
    [['check', '--lang', 'fr'], 'zh-Hans', 'zh'],
    [['check', '--lang'], 'C', 'en'],
    // A word that is not an option chooses nothing.
    [['zh', 'check'], 'C', 'en'],
  ])('%j under %s is %s', (words, locale, language) => {
    expect(readLanguage(words, locale)).toBe(language);
  });
});
