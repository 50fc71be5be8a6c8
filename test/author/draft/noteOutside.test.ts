import { expect, it } from 'vitest';
import { toPassage } from '../../../src/author/draft/foldText.js';
import { noteOutside } from '../../../src/author/draft/noteOutside.js';

const note = (preamble: string, rest: string) =>
  noteOutside({ preamble: toPassage(preamble), rest: toPassage(rest) }, 2021);
const wordsOf = (preamble: string, rest: string) => note(preamble, rest).map(({ words }) => words);

it('notes each sentence with a figure after the domains', () => {
  expect(note('', '（一）工程。覆盖率９５％、 建档率90%。死亡率≤5‰。')).toEqual([
    { words: '覆盖率９５％、建档率90%', why: 'outsideLists' },
    { words: '死亡率≤5‰', why: 'outsideLists' },
  ]);
  expect(wordsOf('', '床位达到20张')).toHaveLength(1);
});

it.each([
  '规划印发后1个月内制定方案',
  '2025年开展中期评估',
  '每年召开1次会议',
  '建立3个工作组',
  '三成以上',
])('notes no figure in %s', (rest) => {
  expect(note('', rest)).toEqual([]);
});

it('notes a sentence before the domains only if it names a year of the plan', () => {
  expect(wordsOf('2020年，婴儿死亡率降至5‰。入学率达到95%。到2021年，入学率达到96%。', '')).toEqual(
    ['到2021年，入学率达到96%'],
  );
});

it('quotes 30 characters before the figure, and 60 at most', () => {
  expect(wordsOf('', `${'字'.repeat(31)}9%${'后'.repeat(40)}`)).toEqual([
    `${'字'.repeat(30)}9%${'后'.repeat(28)}`,
  ]);
});
