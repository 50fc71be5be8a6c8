import { describe, expect, it } from 'vitest';
import { formatDoubt } from '../../src/locale/formatDoubt.js';
import { doubtCodes } from '../../src/model/PlanDraft.js';

const doubt = {
  clause: 'county.health.g1',
  words: '每个乡镇至少建有1个妇女之家',
  why: 'eachUnit',
  nearest: 'perTownship',
} as const;

describe('formatDoubt', () => {
  it('names the clause, the words and the reason', () => {
    expect(formatDoubt(doubt, 'en')).toBe(
      'county.health.g1 “每个乡镇至少建有1个妇女之家”: read as a target that has to be met in every township',
    );
    expect(formatDoubt(doubt, 'zh')).toBe(
      'county.health.g1 “每个乡镇至少建有1个妇女之家”：按“每个乡镇均须达到”读取',
    );
  });

  it('gives only the reason if the text has no words', () => {
    expect(formatDoubt({ words: '', why: 'noIssueDate' }, 'en')).toBe(
      'no date of issue was found; the draft has none',
    );
  });

  it.each(doubtCodes)('has words for %s in both languages', (why) => {
    for (const language of ['zh', 'en'] as const)
      expect(formatDoubt({ words: '', why, nearest: '2030' }, language)).not.toMatch(
        /undefined|^$/,
      );
  });
});
