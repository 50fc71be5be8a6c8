import { expect, it } from 'vitest';
import { wordList } from '../../src/lookup/wordList.js';

it('splits lines into words, which may contain spaces', () => {
  expect(wordList('both sexes|all', '合计')).toEqual(['both sexes', 'all', '合计']);
});
