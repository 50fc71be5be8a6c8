import { describe, expect, it } from 'vitest';
import { groupFigures, isShareUnit, isStart } from '../../../src/author/draft/groupFigures.js';
import { readFigures } from '../../../src/author/draft/readFigures.js';

const groupsOf = (sentence: string) =>
  groupFigures(sentence, readFigures(sentence), { start: 2021 });
/** Each group: its figures with their bound words and years, and its words in the sentence. */
const show = (sentence: string) =>
  groupsOf(sentence).map(({ figures, from, to, isByYear }) =>
    [
      figures
        .map(({ value, boundWord, year }) => `${value}${boundWord}${year ? `@${year}` : ''}`)
        .join(' '),
      sentence.slice(from, to),
      ...(isByYear ? ['by year'] : []),
    ].join(' | '),
  );

describe('adjacent figures', () => {
  it.each([
    ['分别降至3.0‰、5.0‰和6.0‰以下', ['3.0 5.0 6.0以下 | 3.0‰、5.0‰和6.0‰以下']],
    ['分别达到90%以上、80%以上', ['90以上 80以上 | 90%以上、80%以上']],
    ['分别为30%、4‰', ['30 4 | 30%、4‰']],
    ['达到1名及2张', ['1 | 1名', '2 | 2张']],
    ['达到90%,80%', ['90 | 90%', '80 | 80%']],
    ['城镇90%、农村80%', ['90 | 90%', '80 | 80%']],
    ['达到90%、2名', ['90 | 90%', '2 | 2名']],
    ['1个、2个', ['1 2 | 1个、2个']],
    // A count in words begins a group of its own.
    ['1个、两个', ['1 | 1个', '2 | 两个']],
    ['达到90%（含）以上'.replace('（', '(').replace('）', ')'), ['90(含)以上 | 90%(含)以上']],
  ])('%s', (sentence, expected) => {
    expect(show(sentence)).toEqual(expected);
  });

  it.each([
    ['到2025年达到90%', ['90@2025 | 90%']],
    ['2020年为80%', ['80 | 80%']],
    ['2021年达到80%', ['80@2021 | 80%']],
    ['提高到2025年的28%、2030年的35%', ['28@2025 35@2030 | 28%、2030年的35% | by year']],
    ['2025年达到70%,2030年达到80%以上', ['70@2025 80以上@2030 | 70%,2030年达到80%以上 | by year']],
    ['2025年、2030年分别达到70%、80%', ['70@2025 80@2030 | 70%、80% | by year']],
    // Two years and three figures: the last year applies to all of them.
    ['2025年、2030年分别达到70%、80%、90%', ['70@2030 80@2030 90@2030 | 70%、80%、90%']],
    ['2025年达到70%以上,到2030年达到80%', ['70以上@2025 | 70%以上', '80@2030 | 80%']],
    ['达到20%(2025年)和30%(2030年)', ['20@2025 30@2030 | 20%(2025年)和30% | by year']],
    ['达到20%以上(2025年)', ['20以上@2025 | 20%以上']],
    // A year that is the base of a change is not the year of a figure.
    ['2022年起达到90%', ['90 | 90%']],
    ['2022年以来达到90%', ['90 | 90%']],
    ['2022年度达到90%', ['90 | 90%']],
    ['在2022年的基础上达到90%', ['90 | 90%']],
    ['在2022年基础上达到90%', ['90 | 90%']],
    ['2025年全年度达到90%', ['90@2025 | 90%']],
    ['2030年前达到20%(2025年)', ['20@2025 | 20%']],
    ['2025年(中期)、2030年分别达到70%、80%', ['70@2030 80@2030 | 70%、80%']],
    ['2025年和到2030年分别达到70%、80%', ['70@2030 80@2030 | 70%、80%']],
    // 2025 and 2030 are not listed one after the other.
    ['2025年初,到2030年分别达到70%、80%', ['70@2030 80@2030 | 70%、80%']],
  ])('and their years: %s', (sentence, expected) => {
    expect(show(sentence)).toEqual(expected);
  });
});

it.each([
  ['由2020年的22.5%提高到28%', true],
  ['从22.5%上升到28%', true],
  ['从2020年末22.5%逐步提高到28%', true],
  ['由22.5%的水平提高到28%', false],
  ['达到22.5%提高', false],
  ['由于覆盖面广达到22.5%提高', false],
  // There are more than twelve characters between the two.
  ['由2020年实际测算的合计22.5%提高到28%', false],
])('a change starts from the first figure of %s: %s', (sentence, expected) => {
  expect(isStart(sentence, groupsOf(sentence)[0] as never)).toBe(expected);
});

it('isShareUnit is true of shares and rates', () => {
  const shares = ['percent', 'permille', 'per10000', 'per100000', 'per1000children'] as const;
  expect(shares.map(isShareUnit)).toEqual([true, true, true, true, true]);
  const others = ['count', 'hoursPerDay', 'persons', 'points', 'bare'] as const;
  expect(others.map(isShareUnit)).toEqual([false, false, false, false, false]);
});
