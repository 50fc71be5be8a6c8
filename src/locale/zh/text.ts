import { quote, type TextWords } from '../en/text.js';

const numerals = '一二三四五六七八九';
/** Writes a number up to 99 in Chinese. */
export const inWords = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (one: number) => (one === 0 ? '' : numerals.charAt(one - 1));
  return tens === 0 ? digit(ones) : `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`;
};

/** Lists words to choose from: “a、b或c”. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join('、')}或${words.at(-1)}`;

/** Joins the parts of a sentence that exist. */
export const join = (parts: readonly (string | undefined)[], by = '，'): string =>
  parts.filter((part) => part !== undefined).join(by);
/** Writes a phrase about a number of things; `undefined` if there are none. */
export const some = (count: number, write: (count: number) => string): string | undefined =>
  count === 0 ? undefined : write(count);

export const text: TextWords = {
  tag: 'zh-CN',
  isOfPlans: true,
  colon: '：',
  quote,
  aside: (note) => `（${note}）`,
  countAside: (count) => `（${count}项）`,
  inYear: (value, year) => `${value}（${year}年）`,
  // If a name contains 、, the names are separated by semicolons.
  list: (items) => items.join(items.some((item) => item.includes('、')) ? '；' : '、'),
  parts: (items) => items.join('，'),
  clauses: (items) => items.join('；'),
  sentences: (items) => items.join(''),
  section: (number, title) => `${inWords(number)}、${title}`,
  points: {
    percent: (size) => `${size}个百分点`,
    permille: (size) => `${size}个千分点`,
    // “女=100” is part of a value, but not of a difference.
    per100girls: (size) => size,
  },
};
