// The words that bound a figure in Chinese plans. A longer word precedes one that it contains.

export const atLeastBefore = [
  '不低于',
  '不少于',
  '不小于',
  '不得低于',
  '不得少于',
  '至少',
  '最少',
  '≥',
] as const;
export const atMostBefore = [
  '不高于',
  '不超过',
  '不大于',
  '不多于',
  '不得高于',
  '不得超过',
  '至多',
  '最多',
  '≤',
] as const;
export const aboveBefore = ['高于', '超过', '大于', '多于', '突破', '>'] as const;
export const belowBefore = ['低于', '少于', '小于', '<'] as const;
export const atLeastAfter = ['及以上', '(含)以上', '以上'] as const;
export const atMostAfter = ['及以下', '(含)以下', '以下', '及以内', '以内', '之内'] as const;
export const aroundAfter = ['左右', '上下'] as const;

const boundWords = [
  ...atLeastBefore,
  ...atMostBefore,
  '不早于',
  '不晚于',
  ...atLeastAfter,
  ...atMostAfter,
  '左右',
  '基本达到',
  '基本实现',
  '基本消除',
  ...aboveBefore,
  ...belowBefore,
] as const;

/** Ages, whose bound word does not bound the figure: `5岁以下`. */
const ages = /岁及?以[上下]/g;

/** Returns the bound word in a wording; empty if there is none. */
export function boundWordOf(wording: string): string {
  const words = wording.replace(ages, '');
  return boundWords.find((word) => words.includes(word)) ?? '';
}
