import type { ComparisonWords } from '../en/comparison.js';

export const comparison: ComparisonWords = {
  indicator: '指标',
  relation: '比较结果',
  difference: '相差',
  title: (plan, other) => `《${plan}》与《${other}》比较`,
  count: (relation, count) => `${relation}${count}项`,
  counts: (counts) => `${counts.join('，')}。`,
  due: (year) => `到${year}年`,
  reason: (relation, reason) => `${relation}：${reason}`,
  target: (rule, details) => `${rule}（${details.join('，')}）`,
};
