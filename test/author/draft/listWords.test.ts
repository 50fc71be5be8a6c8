import { expect, it } from 'vitest';
import { listWords } from '../../../src/author/draft/listWords.js';

it('lists the words of all lines in order', () => {
  expect(listWords('目标 主要目标', '指标')).toEqual(['目标', '主要目标', '指标']);
  expect(listWords()).toEqual([]);
});
