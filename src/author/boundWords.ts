/**
 * The words by which Chinese plans bound a figure; a longer one comes before the one it contains.
 */
export const boundWords = [
  '不低于',
  '不少于',
  '不高于',
  '不超过',
  '不大于',
  '不小于',
  '不多于',
  '不早于',
  '不晚于',
  '及以上',
  '及以下',
  '以上',
  '以下',
  '以内',
  '之内',
  '左右',
  '基本达到',
  '基本实现',
  '基本消除',
  '至少',
  '最多',
] as const;
