import { expect, it } from 'vitest';
import type { TestedChange } from '../../../src/model/Attainment.js';
import { describeTestedChange } from '../../../src/report/sentences/describeTestedChange.js';
import { inBoth } from '../names.js';

const change: TestedChange = {
  base: { year: 2020, numerator: '4', denominator: '3000' },
  latest: { year: 2025, numerator: '1', denominator: '2800' },
  ratio: 1,
  p: 0.375,
  level: 0.05,
  distinguishable: 'no',
  method: 'conditional',
};
const say = (more: Partial<TestedChange>) =>
  inBoth((language) => describeTestedChange({ ...change, ...more }, language));

it('compares a change with none, or with the required change', () => {
  expect(say({})).toEqual({
    zh: '2020年分子4、分母3000，2025年分子1、分母2800，两年差异无统计学意义（精确检验，p值0.375）。',
    en:
      'From 4 of 3000 in 2020 to 1 of 2800 in 2025, the change cannot be distinguished ' +
      'from no change (exact test, p-value 0.375).',
  });
  expect(say({ ratio: 0.8, p: 0.0001, distinguishable: 'better' })).toEqual({
    zh: expect.stringMatching(
      /，变化幅度优于目标要求，差异有统计学意义（精确检验，p值<0\.001）。$/,
    ),
    en: expect.stringMatching(
      /is better than the required change by more than chance can explain .*p-value <0\.001\)\.$/,
    ),
  });
});
