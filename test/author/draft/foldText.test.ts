import { expect, it } from 'vitest';
import { foldWidth, toPassage } from '../../../src/author/draft/foldText.js';

it.each([
  // The first and the last full-width sign that has a half-width one.
  ['！９Ａ％｝', '!9A%}'],
  ['￥￣、。', '￥￣、。'],
  // Dashes and waves, from the first to the last of their block, and the characters next to it.
  ['2021‐2030–—―2030', '2021-2030---2030'],
  ['\u200f\u2016', '\u200f\u2016'],
  ['2021～2030~1−2∼3〜4', '2021-2030-1-2-3-4'],
  ['「一案」"一策', '“一案”“一策'],
  ['12∶5﹕3', '12:5:3'],
  ['8∕10万⁄1', '8/10万/1'],
  ['95﹪﹐90﹑80', '95%,90、80'],
  ['≥≧≤≦', '≥≥≤≤'],
  ['二〇二一年至二○三零年', '2021年至2030年'],
  ['一九年', '一九年'],
])('%s is read as %s', (printed, folded) => {
  expect(foldWidth(printed)).toBe(folded);
  expect(foldWidth(printed)).toHaveLength(printed.length);
});

it('toPassage leaves out white space', () => {
  expect(toPassage(' 5\u3000.\u00a00\u200b ％\n以\ufeff下\u2060 ')).toEqual({
    folded: '5.0%以下',
    printed: '5.0％以下',
  });
});

it.each([
  ['发放5,000万元、1，234，567元', '发放5_000万元、1_234_567元'],
  // Four digits before the comma, or two or four after it: the comma does not separate thousands.
  ['2025,300名', '2025,300名'],
  ['5,00万元', '5,00万元'],
  ['5,0000元', '5,0000元'],
  ['1.5,000', '1.5,000'],
])('toPassage joins the thousands of %s', (printed, folded) => {
  expect(toPassage(printed)).toEqual({ folded, printed });
});
