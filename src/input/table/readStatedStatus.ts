import type { Vocabulary } from '../rows/Vocabulary.js';
import type { StatedGroup } from './readStatedGroup.js';
import { withoutLead, withoutMarks } from './titleWords.js';

/** Before a status: 数据状态：初步, 注：以下为初步数. */
const label = new RegExp(
  [
    '^(?:(?:数据|统计)?(?:状态|性质|类别|类型)|注|说明|备注|status|notes?)\\s?[:：]\\s?',
    '(?:(?:以[下上]|本表|表中|表内|上述)?(?:数据|数字|数值|指标)?均?[为是])?',
  ].join(''),
  'i',
);
const separators = /[_—–\-:：·.,，;；。()（）【】[\]]+/;
const years = /^(?:19|20)\d{2}(?:年度?)?|(?:19|20)\d{2}(?:年度?)?$/g;
/** Ends of texts and English words that state a status: 监测快报, Provisional figures. */
const stated = /(?:快报|初步(?:统计|核算)?)(?:数据?)?$|\b(?:provisional|preliminary)\b/i;
const draft = /^(?:草稿|草表|征求意见稿|送审稿|讨论稿|draft)$/i;

/** The status that a title or a name states about its figures, unless they are final. */
export function readStatedStatus(text: string, { status }: Vocabulary): StatedGroup | undefined {
  const said = withoutLead(text).trim().replace(label, '');
  for (const piece of [said, ...tokensOf(said)]) {
    const word = withoutMarks(piece.replace(years, ''));
    const found =
      status.find(word) ??
      (word.length <= 60 && (stated.test(word) || draft.test(word)) ? 'provisional' : undefined);
    if (found !== undefined && found !== 'final') return { found: text, facts: { status: found } };
  }
  return undefined;
}

/** In English, a space does not make a word a separate text: estimated rates. */
const tokensOf = (text: string) =>
  text
    .split(separators)
    .flatMap((part) => (/[a-z]/i.test(part) ? [part.trim()] : part.split(/\s+/)));
