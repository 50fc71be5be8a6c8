import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../src/cli/readCall.js';

describe('readLanguage', () => {
  it.each([
    [['check'], 'zh_CN.UTF-8', 'zh'],
    [['check'], 'en_GB', 'en'],
    [['check', '--lang', 'en'], 'zh_CN', 'en'],
    [['check', '--lang=zh'], 'C', 'zh'],
    // If the value is not a language, the locale decides in which language the mistake is reported.
    [['check', '--lang', 'fr'], 'zh-Hans', 'zh'],
    [['check', '--lang'], 'C', 'en'],
    // A word that is not an option has no effect.
    [['zh', 'check'], 'C', 'en'],
  ])('%j under %s is %s', (words, locale, language) => {
    expect(readLanguage(words, locale)).toBe(language);
  });
});
