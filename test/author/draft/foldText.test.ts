import { expect, it } from 'vitest';
import { foldWidth, toPassage } from '../../../src/author/draft/foldText.js';

it.each([
  // The first and the last full-width sign that has a half-width one.
  ['！９Ａ％｝', '!9A%}'],
  ['￥￣、。', '￥￣、。'],
  // Dashes and waves, from the first to the last of their block, and what lies beside it.
  ['2021‐2030–—―2030', '2021-2030---2030'],
  ['\u200f\u2016', '\u200f\u2016'],
  ['2021～2030~1−2∼3〜4', '2021-2030-1-2-3-4'],
  ['「一案」"一策', '“一案”“一策'],
  ['12∶5﹕3', '12:5:3'],
  ['8∕10万⁄1', '8/10万/1'],
  ['95﹪﹐90﹑80', '95%,90、80'],
  ['≥≧≤≦', '≥≥≤≤'],
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
