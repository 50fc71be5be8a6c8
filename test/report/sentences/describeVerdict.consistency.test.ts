import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attainment } from '../../../src/model/Attainment.js';
import type { Language } from '../../../src/model/LocalizedText.js';
import { describeVerdict } from '../../../src/report/sentences/describeVerdict.js';
import { cases, evaluate } from '../../evaluate/generateCases.js';
import { namesIn, withFigures } from '../names.js';

/** What the sentence of each verdict has to state, and what it must not state. */
const words: Record<Language, Record<Attainment['status'], { says: RegExp; never: RegExp }>> = {
  zh: {
    attained: { says: /已达到/, never: /还差|由达标转为未达标|基本实现/ },
    nearlyAttained: { says: /基本实现/, never: /优于|由达标转为未达标/ },
    missed: { says: /还差|未达到|由达标转为未达标/, never: /优于|首次达到|已连续|基本实现/ },
    notAssessed: { says: /无法评价|由此可知/, never: /还差|优于|已连续/ },
  },
  en: {
    attained: {
      says: /Attained|was already met in \d+ and has to be maintained/,
      never: / missed by|[Mm]isses|outside|missed since|no longer|Nearly/,
    },
    nearlyAttained: { says: /Nearly attained/, never: /better than|no longer/ },
    missed: {
      says: /[Mm]isse[sd]|no longer met|outside/,
      never: /better than the target|inside|first met|in a row|Nearly/,
    },
    notAssessed: { says: /Not assessed|No figure of its own/, never: / short|better than/ },
  },
};

describe('the verdict in words', () => {
  it.each(['zh', 'en'] as const)('never contradicts the verdict (%s)', (language) => {
    const names = namesIn(language);
    fc.assert(
      fc.property(cases, (given) => {
        const evaluation = evaluate(given);
        const { status } = evaluation.attainment;
        const sentence = describeVerdict(withFigures(evaluation, names), names);
        const { says, never } = words[language][status];
        expect([status, sentence]).toEqual([status, expect.stringMatching(says)]);
        expect([status, sentence]).toEqual([status, expect.not.stringMatching(never)]);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      }),
      { numRuns: Number(process.env['CASES'] ?? 2000), seed: 20210102 },
    );
  });
});
