import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/input/table/titleWords.js';
import { readText } from '../readText.js';

describe('the words of a text that is alone', () => {
  it.each([
    ...[
      '全国',
      '全国：',
      '全国:',
      '【全国】',
      '[全国]',
      '（全国）',
      '(全国)：',
      '《全国》',
      '★全国',
    ],
    ...[
      'A 全国',
      'A. 全国',
      'Ⅰ 全国',
      'Ⅱ、全国',
      'IV. 全国',
      '全国部分',
      '全国情况',
      '【全国数据】：',
    ],
    ...['Part 1: 全国', '● 全国的情况'],
  ])('%s: 全国', (text) => {
    expect(withoutMarks(text)).toBe('全国');
  });

  it.each(['', '【】', '：', '数据', '（全国）和（广西）', 'Anhui'])('%s stays', (text) => {
    expect(withoutMarks(text)).toBe(text);
  });

  it.each([
    ['桂林市：', '桂林市 total total'],
    ['【荔城镇】', '450381100 total total'],
    ['China:', '全国 total total'],
    ['A. China', '全国 total total'],
    ['Pingle County', '平乐县 total total'],
    ['Licheng Town', '450381100 total total'],
    ['农村部分', '450381 total rural'],
    ['Rural:', '450381 total rural'],
    ['女：', '450381 female total'],
  ])('as a heading in its row: %s', async (heading, of) => {
    const text = `指标,2024年,2025年\n${heading},,\n婴儿死亡率（‰）,,3.9\n`;
    const { figures } = await readText(text);
    expect(figures).toEqual([`infant-mortality-rate 2025 3.9 permille ${of}`]);
  });
});
