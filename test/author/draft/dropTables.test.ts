import { expect, it } from 'vitest';
import { dropTables } from '../../../src/author/draft/dropTables.js';
import { readLines } from '../../../src/author/draft/readLines.js';

const drop = (...texts: readonly string[]) => {
  const { kept, tables } = dropTables(
    texts.map((text) => ({ folded: text, printed: text, marker: undefined, isApart: false })),
  );
  return [kept.map(({ printed }) => printed), tables];
};
const sentence = '婴儿死亡率控制在5‰以下。';

it('recognises a run of six short lines with three bare figures as a table', () => {
  const cells = ['指标', '2020', '2025', '婴儿死亡率', '2.7‰', '以下'];
  expect(drop(sentence, ...cells, sentence)).toEqual([[sentence, sentence], [cells.join(' ')]]);
  // Five lines, or two figures, are not a table; a bare page number is dropped.
  expect(drop(sentence, ...cells.slice(1))).toEqual([[sentence, ...cells.slice(1)], []]);
  expect(drop('指标', '甲', '乙', '丙', '2020', '12')).toEqual([
    ['指标', '甲', '乙', '丙', '2020'],
    [],
  ]);
});

it('recognises a line with three figures between spaces as a row', () => {
  expect(drop('婴儿死亡率 2.7‰ 2.5‰ 2.3‰', sentence)).toEqual([
    [sentence],
    ['婴儿死亡率 2.7‰ 2.5‰ 2.3‰'],
  ]);
  expect(drop('婴儿死亡率 2.7‰ 2.5‰')).toEqual([['婴儿死亡率 2.7‰ 2.5‰'], []]);
  expect(drop('到 2.7‰ 2.5‰ 2.3‰。')).toEqual([['到 2.7‰ 2.5‰ 2.3‰。'], []]);
});

it('does not count a long line or a numbered heading as a cell', () => {
  const figures = ['1', '2', '3', '4', '5'];
  const cell = (length: number) => '字'.repeat(length);
  expect(drop(cell(16), ...figures)).toEqual([[], [`${cell(16)} 1 2 3 4 5`]]);
  expect(drop(cell(17), ...figures)[1]).toEqual([]);
  const marked = (text: string) => {
    const lines = readLines([text, ...figures].join('\n'));
    return dropTables(lines).tables;
  };
  expect(marked('1. 婴儿死亡率')).toHaveLength(1);
  expect(marked('（一）健康')).toEqual([]);
});

it('does not count a long line or a sentence as a row', () => {
  const row = (length: number) => `${'字'.repeat(length - 6)} 1 2 3`;
  expect(drop(row(120))[1]).toEqual([row(120)]);
  expect(drop(row(121))[1]).toEqual([]);
  expect(drop('到  1  2  3')[1]).toEqual(['到  1  2  3']);
  expect(drop(' 1  2 字')[1]).toEqual([]);
});

it('keeps a figure with its sign on a line of its own, and drops a page number', () => {
  expect(drop('12', sentence, '‰', '2.7‰', '2030')).toEqual([[sentence, '‰', '2.7‰', '2030'], []]);
});
