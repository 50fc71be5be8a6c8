import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/errors/Issue.js';
import { messages } from '../../src/errors/messages.js';

const facts = { found: 'F0', expected: 'E0', nearest: 'N0', column: 'C0' };
const codes = Object.keys(messages.en) as IssueCode[];
/** The facts that a sentence speaks of. */
const spoken = (text: string) => Object.values(facts).filter((fact) => text.includes(fact));

describe('the sentence of an issue', () => {
  it('exists in both languages for every code', () => {
    expect(Object.keys(messages.zh)).toEqual(codes);
    expect(codes.length).toBeGreaterThan(40);
  });

  it.each(codes)('%s speaks of the same facts in both languages, each in its own', (code) => {
    const [en, zh] = [messages.en[code](facts), messages.zh[code](facts)];
    expect(spoken(zh)).toEqual(spoken(en));
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    for (const text of [en, zh]) expect(text).not.toMatch(/undefined|\[object/);
  });

  it('proposes the nearest word only where there is one', () => {
    const asked: IssueCode[] = ['unknownColumn', 'unknownIndicator', 'unknownArea', 'unknownUnit'];
    for (const code of asked) {
      expect(messages.en[code](facts)).toMatch(/; did you mean “N0”\?$/);
      expect(messages.zh[code](facts)).toMatch(/，是否为“N0”？$/);
      expect(messages.en[code]({ found: 'F0' })).not.toMatch(/did you mean/);
      expect(messages.zh[code]({ found: 'F0' })).not.toMatch(/是否/);
    }
  });

  it('has a word for nothing', () => {
    expect(messages.en.notAList({ found: '' })).toBe('The data is empty, not a list of rows');
    expect(messages.zh.notAList({})).toBe('数据是空值，应为由行组成的列表');
    expect(messages.en.notAnObject({})).toBe('This row is empty, not an object with named values');
    expect(messages.zh.notAnObject({})).toBe('本行是空值，应为带列名的一行数据');
    expect(messages.en.badStructure({ expected: 'E0' })).toBe('found nothing; expected E0');
    expect(messages.zh.badStructure({ expected: 'E0' })).toBe('找到空值，应为E0');
    expect(messages.en.badStructure(facts)).toBe('C0: found F0; expected E0');
    expect(messages.en.unreadable({ expected: 'JSON' })).toBe('This cannot be read as JSON');
    expect(messages.zh.unreadable({ expected: 'JSON' })).toBe('无法按JSON读取');
  });
});
