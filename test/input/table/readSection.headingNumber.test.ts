import { expect, it } from 'vitest';
import { rankOf, withoutNumber } from '../../../src/input/table/readSection.js';

it.each([
  ['一、妇女', 1, '妇女'],
  ['第二部分 教育', 1, '教育'],
  ['IV. Health', 1, 'Health'],
  ['（一）城市', 2, '城市'],
  ['一）城市', 2, '城市'],
  ['1.健康', 3, '健康'],
  ['12、健康', 3, '健康'],
  ['3 健康', 3, '健康'],
  ['（1）健康', 4, '健康'],
  ['①健康', 5, '健康'],
  ['b) health', 6, 'health'],
  ['(b) health', 6, 'health'],
  ['妇女', 0, '妇女'],
  ['一、0-6岁', 1, '0-6岁'],
  ['1、5岁以下', 3, '5岁以下'],
  // An age without the number of a heading.
  ['1.5岁以下', 0, '1.5岁以下'],
])('%s: %i, %s', (text, rank, bare) => {
  expect(rankOf(text)).toBe(rank);
  expect(withoutNumber(text)).toBe(bare);
});
