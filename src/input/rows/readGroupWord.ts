import type { Facts } from './Row.js';
import type { Vocabulary } from './Vocabulary.js';

/** 0-2岁, 5岁以下, 60岁及以上 */
const age =
  /^(?:\d{1,3}\s*[-~—–至到]\s*)?\d{1,3}\s*(?:周岁|岁|个月|月龄)(?:以下|以上|及以下|及以上|组)?$/;

/**
 * What the word of a group says: 女, 农村, 0—2岁, 全国; nothing for 合计. `undefined` where it is not the
 * word of a group.
 */
export function readGroupWord(
  word: string,
  { sex, residence, places }: Vocabulary,
): Facts | undefined {
  const ofSex = sex.find(word);
  const ofResidence = residence.find(word);
  if (ofSex === 'total' || ofResidence === 'total') return {};
  // A lone letter says too little: f and m are words in the cells of a column of sexes.
  if (ofSex !== undefined && !/^[a-z]$/i.test(word)) return { sex: ofSex };
  if (ofResidence !== undefined) return { residence: ofResidence };
  if (word.length <= 20 && age.test(word)) return { age: word.replace(/\s+/g, '') };
  const place = places.find(word);
  return place === undefined ? undefined : { place };
}
