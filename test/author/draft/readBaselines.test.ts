import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../../src/author/draft/foldText.js';
import { readBaselines } from '../../../src/author/draft/readBaselines.js';
import { namesOf } from './namesOf.js';

const names = namesOf(
  ['婴儿死亡率', 'permille', -1],
  ['新生儿死亡率', 'permille', -1],
  ['孕产妇死亡率', 'per100000', -1],
  '学前教育毛入园率',
  ['女性人均预期寿命', 'yearsOfAge'],
  ['女性平均受教育年限', 'years'],
  ['重型地中海贫血患儿出生率', 'per10000', -1],
  ['妇女社会组织数', 'count'],
);
/** `婴儿死亡率 2020 3.6 permille`: a figure of a preamble for a year before 2021. */
const read = (preamble: string) =>
  readBaselines(foldWidth(preamble), names, 2021).map(({ indicator, year, value, unit, place }) => {
    expect(place).toBe('序言');
    return `${indicator} ${year} ${value} ${unit}`;
  });

describe('the figures of a preamble', () => {
  it.each([
    ['2020年，婴儿死亡率为3.6‰。', ['婴儿死亡率 2020 3.6 permille']],
    ['截至2020年底，婴儿死亡率下降到3.6‰。', ['婴儿死亡率 2020 3.6 permille']],
    [
      '婴儿死亡率从2010年的4.09‰下降到2020年的2.70‰。',
      ['婴儿死亡率 2010 4.09 permille', '婴儿死亡率 2020 2.70 permille'],
    ],
    [
      '2010年，婴儿死亡率为5‰，2020年，孕产妇死亡率为10/10万。',
      ['婴儿死亡率 2010 5 permille', '孕产妇死亡率 2020 10 per100000'],
    ],
    ['2020年，加强3岁以下婴儿保健，婴儿死亡率为5‰。', ['婴儿死亡率 2020 5 permille']],
    // The later year may come first, and its figure may be in the sentence before.
    [
      '截至2020年，婴儿死亡率由2010年的4.09‰下降到2.70‰。',
      ['婴儿死亡率 2010 4.09 permille', '婴儿死亡率 2020 2.70 permille'],
    ],
    [
      '2020年，新生儿死亡率为2‰。婴儿死亡率降到3.6‰。',
      ['新生儿死亡率 2020 2 permille', '婴儿死亡率 2020 3.6 permille'],
    ],
    [
      '2020年，新生儿、婴儿死亡率分别为2‰、3.6‰。',
      ['新生儿死亡率 2020 2 permille', '婴儿死亡率 2020 3.6 permille'],
    ],
    [
      '2020年，孕产妇死亡率降至10.2/10万，学前教育毛入园率提高到96.8%。',
      ['孕产妇死亡率 2020 10.2 per100000', '学前教育毛入园率 2020 96.8 percent'],
    ],
    [
      '2020年，女性人均预期寿命达到80.4岁，女性平均受教育年限提高到10.2年。',
      ['女性人均预期寿命 2020 80.4 yearsOfAge', '女性平均受教育年限 2020 10.2 years'],
    ],
    ['2020年，重型地中海贫血患儿出生率为0.3/万。', ['重型地中海贫血患儿出生率 2020 0.3 per10000']],
  ])('%s', (preamble, expected) => {
    expect(read(preamble)).toEqual(expected);
  });

  it.each([
    // No year, a year of the plan, a similar name, one figure for two quantities, no verb, a count,
    // another unit, no year for the start, and a year that may belong to something else.
    '婴儿死亡率为3.6‰。',
    '2021年，婴儿死亡率为3.6‰。',
    '2020年，婴儿总死亡率为3.6‰。',
    '2020年，新生儿、婴儿死亡率为3.6‰。',
    '2020年，婴儿死亡率3.6‰。',
    '2020年，妇女社会组织达到12个。',
    '2020年，婴儿死亡率达到3.6岁。',
    '婴儿死亡率从4.09‰开始。',
    '2020年成就显著。婴儿死亡率降到3.6‰。',
  ])('do not include other figures: %s', (preamble) => {
    expect(read(preamble)).toEqual([]);
  });

  it('keep the quantity for the next figure if its unit fits', () => {
    expect(read('2020年，婴儿死亡率为3.6‰，达到4‰。')).toEqual([
      '婴儿死亡率 2020 3.6 permille',
      '婴儿死亡率 2020 4 permille',
    ]);
    expect(read('2020年，婴儿死亡率为3.6‰，达到4年。')).toEqual(['婴儿死亡率 2020 3.6 permille']);
  });
});
