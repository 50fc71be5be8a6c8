import { describe, expect, it } from 'vitest';
import { makeIssue } from '../../src/errors/Issue.js';
import { catalogue } from '../../src/library/catalogue.js';

const foundIn = (found: unknown) => makeIssue('unused', { found }).found;

describe('the value found', () => {
  it('is cut to 60 characters, on one line', () => {
    expect(foundIn('x'.repeat(60))).toBe('x'.repeat(60));
    expect(foundIn('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(foundIn(`${'某'.repeat(60)}\n率`)).toBe(`${'某'.repeat(60)}…`);
    expect(foundIn('a\nb')).toBe('a b');
  });

  it('keeps an id whole, so that its name can be looked up', () => {
    for (const { id } of catalogue.indicators) expect(foundIn(id)).toBe(id);
    // 12 × 10 − 1 = 119 characters, and 13 × 10 − 1 = 129.
    const ids = [12, 13].map((words) => Array.from({ length: words }, () => 'indicator').join('-'));
    expect(foundIn(ids[0])).toBe(ids[0]);
    expect(foundIn(ids[1])).toBe(`${ids[1]?.slice(0, 60)}…`);
    expect(foundIn(`${'long-'.repeat(12)}id, and words`)).toMatch(/…$/);
  });
});
