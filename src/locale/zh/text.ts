import type { TextWords } from '../en/text.js';

const numerals = '一二三四五六七八九十';

export const text: TextWords = {
  tag: 'zh-CN',
  isOfPlans: true,
  colon: '：',
  quote: (words) => `“${words}”`,
  aside: (note) => `（${note}）`,
  countAside: (count) => `（${count}项）`,
  inYear: (value, year) => `${value}（${year}年）`,
  list: (items) => items.join('、'),
  parts: (items) => items.join('，'),
  clauses: (items) => items.join('；'),
  sentences: (items) => items.join(''),
  section: (number, title) => `${numerals.charAt(number - 1)}、${title}`,
  points: {
    percent: (size) => `${size}个百分点`,
    permille: (size) => `${size}个千分点`,
  },
};
