import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/draftPlan.js';
import { PlansError } from '../../src/errors/PlansError.js';
import { draftOf, readTargets, reasonsOf } from './draftOf.js';

const folder = resolve(import.meta.dirname, '../../fixtures/drafts');
const province = readFileSync(`${folder}/province.txt`, 'utf8');
const head = '某县妇女发展规划（2021—2030年）\n（一）妇女与健康\n主要目标：\n1. ';

describe('noise in a text', () => {
  it.each([
    ['letters for digits', '宫颈癌患者治疗率达到l0O%，婴儿死亡率降至5.O‰以下。', 'noisyFigure'],
    [
      'a numeral for a digit',
      '宫颈癌患者治疗率达到1〇0%，婴儿死亡率降至5.〇‰以下。',
      'noisyFigure',
    ],
    [
      'a figure over two lines',
      '宫颈癌患者治疗率达到10\n0%，婴儿死亡率降至5.\n0‰以下。',
      'brokenFigure',
    ],
    ['a figure with spaces', '宫颈癌患者治疗率达到 100 %，婴儿死亡率降至 5.0 ‰ 以下。', undefined],
    ['full-width figures', '宫颈癌患者治疗率达到１００％，婴儿死亡率降至５．０‰以下。', undefined],
    ['half-width punctuation', '宫颈癌患者治疗率达到100%,婴儿死亡率降至5.0‰以下;', undefined],
  ])('%s', (_, sentence, why) => {
    const draft = draftOf([sentence]);
    expect(readTargets(draft)).toEqual([
      '宫颈癌患者治疗率 ≥100 percent reach',
      '婴儿死亡率 ≤5.0 permille reach',
    ]);
    const reasons = reasonsOf(draft);
    expect(reasons.filter((reason) => reason !== 'bareFigure')).toEqual(
      why === undefined ? [] : [why, why],
    );
  });

  it('years in Chinese numerals are not noise', () => {
    const draft = draftOf(['到二〇二五年，婴儿死亡率降至5‰以下。']);
    expect(readTargets(draft)).toEqual(['婴儿死亡率 ≤5 permille reach 2025']);
    expect(reasonsOf(draft)).toEqual(['dueYearInSentence']);
  });

  it('the wording is quoted as printed', () => {
    expect(draftOf(['婴儿死亡率降至５．０‰\n以下。']).plan.targets[0]?.wording).toBe(
      '婴儿死亡率降至５．０‰以下',
    );
  });

  it('a flattened table is reported and not read', () => {
    const rows = '指标\n2020年\n2030年\n婴儿死亡率\n3.6\n3.0\n龋患率\n27\n25\n';
    const row = '婴儿死亡率 ‰ 3.6 3.3 3.0\n';
    const draft = draftPlan(`${head}完善体系。\n${rows}${row}2. 提升能力。`, { id: 'county' });
    expect(draft.plan.targets).toEqual([]);
    expect(
      draft.doubts.filter(({ why }) => why === 'flattenedTable').map(({ words }) => words),
    ).toEqual(['指标 2020年 2030年 婴儿死亡率 3.6 3.0 龋患率 27 25', '婴儿死亡率 ‰ 3.6 3.3 3.0']);
  });
});

describe('a text that is not a plan', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\r\n\t'],
    ['a letter', '关于召开会议的通知\n请各单位参加。'],
    ['English', 'The quick brown fox jumps over 95% of the dogs.'],
    ['a title alone', '某县妇女发展规划\n（2021—2030年）'],
    ['lone surrogates and control characters', '\ud800\u0000\udfff\u0007主要\u0000目标'],
  ])('is refused: %s', (_, text) => {
    expect(() => draftPlan(text, { id: 'county' })).toThrow(
      expect.objectContaining({ name: 'PlansError', code: 'notAPlan' }),
    );
  });
});

describe('any other text', () => {
  // A small generator with a fixed seed (Lehmer's), so that a failure can be repeated.
  const random = (seed: number) => () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };

  it('gives a draft or notAPlan, never another error', () => {
    const next = random(20210101);
    const lines = province.split('\n');
    for (let round = 0; round < 60; round += 1) {
      const damaged = lines
        .filter(() => next() > 0.1)
        .flatMap((line) => (next() > 0.9 ? [line.slice(0, 9), line.slice(9)] : [line]))
        .map((line) => (next() > 0.8 ? [...line].sort(() => next() - 0.5).join('') : line))
        .join(next() > 0.1 ? '\n' : '');
      try {
        draftPlan(damaged, { id: 'county' });
      } catch (error) {
        expect(error).toBeInstanceOf(PlansError);
      }
    }
  });

  // Each text has a third of a megabyte. At two seconds per megabyte, it takes 0.7 s; a step that
  // takes quadratic time needs minutes.
  it.each([
    ['one sentence', `${head}${'孕产妇死亡率下降到12/10万以下，城乡差距缩小，'.repeat(5_000)}`],
    ['no punctuation', `${head}${'提高农村卫生厕所普及率与男女差距和'.repeat(7_000)}`],
    ['one verb', `${head}${'提高'.repeat(60_000)}`],
    ['one figure', `${head}${'9'.repeat(300_000)}%`],
    ['figures alone', `${head}${'3.0‰、'.repeat(20_000)}`],
    ['points', `${head}${'.'.repeat(300_000)}`],
    ['spaces', `${head}${' '.repeat(300_000)}率`],
    ['letters for digits', `${head}${'lO'.repeat(150_000)}%`],
    ['headings alone', `${'主要目标\n'.repeat(25_000)}`],
    ['short lines', `${head}${'目标\n1.\n'.repeat(30_000)}`],
    ['many titles', `${'某县妇女发展规划\n'.repeat(10_000)}`],
    ['a plan many times', province.repeat(40)],
  ])('takes time linear in its size: %s', { timeout: 20_000 }, (_, text) => {
    const start = performance.now();
    try {
      draftPlan(text, { id: 'county' });
    } catch (error) {
      expect(error).toBeInstanceOf(PlansError);
    }
    // Generous for a busy machine.
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
