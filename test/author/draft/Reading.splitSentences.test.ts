import { expect, it } from 'vitest';
import { splitSegments, splitSentences } from '../../../src/author/draft/Reading.js';

it('ends a sentence at a full stop, a semicolon and the end, each with its place', () => {
  expect(splitSentences('甲乙。丙;丁!戊?己')).toEqual([
    { text: '甲乙', from: 0 },
    { text: '丙', from: 3 },
    { text: '丁', from: 5 },
    { text: '戊', from: 7 },
    { text: '己', from: 9 },
  ]);
  expect(splitSentences('。;甲。')).toEqual([{ text: '甲', from: 2 }]);
  expect(splitSentences('')).toEqual([]);
});

it('reads a sentence of 400 characters in pieces: at a comma, else after 800', () => {
  const lengths = (clause: string) =>
    splitSentences(clause).map(({ text, from }) => [from, text.length]);
  const words = (length: number) => '字'.repeat(length);
  expect(lengths(`${words(399)},${words(10)}`)).toEqual([[0, 410]]);
  expect(lengths(`${words(400)},${words(10)}`)).toEqual([
    [0, 400],
    [401, 10],
  ]);
  expect(lengths(`${words(400)}、${words(10)}`)).toEqual([
    [0, 400],
    [401, 10],
  ]);
  // The limit of 400 applies to each sentence.
  expect(lengths(`${words(300)}。${words(150)},${words(10)}`)).toEqual([
    [0, 300],
    [301, 161],
  ]);
  // Nothing is lost between two pieces without a comma.
  expect(lengths(words(1700))).toEqual([
    [0, 800],
    [800, 800],
    [1600, 100],
  ]);
  expect(lengths(`${words(800)}。${words(10)}`)).toEqual([
    [0, 800],
    [801, 10],
  ]);
});

it('splits a sentence at commas and colons', () => {
  expect(splitSegments('甲乙,丙:丁、戊,')).toEqual([
    { segment: '甲乙', from: 0 },
    { segment: '丙', from: 3 },
    { segment: '丁、戊', from: 5 },
  ]);
  expect(splitSegments(',:')).toEqual([]);
  expect(splitSegments('甲')).toEqual([{ segment: '甲', from: 0 }]);
});
