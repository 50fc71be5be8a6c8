// The words by which a draft tells what a clause asks for. Folded: punctuation is half-width.
// Each list is tried from its first word to its last, so that a longer word goes before a shorter.

/** Units of figures: the sign or counter, and what it is. */
export const rateSigns = {
  '%': 'percent',
  '‰': 'permille',
  '/10万': 'per100000',
  '/十万': 'per100000',
  '/100000': 'per100000',
  '/1万': 'per10000',
  '/万': 'per10000',
  '/10000': 'per10000',
  '/千': 'permille',
} as const;
export const rateWords = {
  十万分之: 'per100000',
  万分之: 'per10000',
  千分之: 'permille',
  百分之: 'percent',
} as const;
export const counters = {
  万人次: 'tenThousandPersons',
  万人: 'tenThousandPersons',
  亿元: 'hundredMillionYuan',
  万元: 'tenThousandYuan',
  人次: 'persons',
  小时: 'hours',
  元: 'yuan',
  人: 'persons',
  次: 'times',
  场: 'times',
  年: 'years',
  名: 'heads',
  位: 'heads',
  张: 'count',
  个: 'count',
  所: 'count',
  家: 'count',
  支: 'count',
  处: 'count',
  间: 'count',
  座: 'count',
  条: 'count',
  部: 'count',
  项: 'count',
  批: 'count',
  户: 'count',
} as const;

/** Reaches a level. A bare figure behind a falling verb is a ceiling. */
export const fallingTo = [
  '下降到',
  '下降至',
  '降低到',
  '降低至',
  '减少到',
  '减少至',
  '压减到',
  '压减至',
  '降至',
  '降到',
  '减至',
  '减到',
  '控制在',
  '控制到',
  '控制至',
  '压降至',
  '缩小到',
  '缩小至',
] as const;
export const risingTo = [
  '提高到',
  '提高至',
  '提升到',
  '提升至',
  '增加到',
  '增加至',
  '上升到',
  '上升至',
  '增长到',
  '增长至',
  '扩大到',
  '扩大至',
  '延长到',
  '延长至',
  '增至',
  '升至',
  '升到',
  '达到',
  '实现',
  '达',
  '为',
] as const;
/** Holds a level. */
export const holding = [
  '保持在',
  '稳定在',
  '维持在',
  '巩固在',
  '保持到',
  '持续保持在',
  '继续保持在',
  '始终保持在',
  '保持',
  '稳定',
  '维持',
] as const;
/** By how much; not to what level. */
export const fallingBy = ['下降', '降低', '减少', '下调', '压减'] as const;
export const risingBy = ['提高', '提升', '增长', '增加', '上升', '扩大'] as const;

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
export const aroundBefore = ['约为', '大约', '约'] as const;

/** Words round the verb that change nothing, and words that soften it. */
export const fillers = [
  '分别',
  '均',
  '都',
  '各',
  '全部',
  '总体',
  '平均',
  '逐步',
  '稳步',
  '不断',
  '持续',
  '继续',
  '始终',
  '要',
  '应',
  '须',
  '需',
  '应当',
  '必须',
  '总数',
  '总量',
  '需要',
  '有效',
  '进一步',
  '争取',
  '确保',
  '的',
  '在',
] as const;
export const softeners = ['力争', '努力', '争取', '一般', '原则上'] as const;

/** To have so many of something. */
export const founding = [
  '设置',
  '设立',
  '建立',
  '建成',
  '建设',
  '建有',
  '建',
  '培育',
  '孵化',
  '配备',
  '配有',
  '配足',
  '开展',
  '组织开展',
  '组织',
  '组建',
  '创建',
  '打造',
  '培养',
  '拥有',
  '新建',
  '新增',
  '举办',
  '安排',
  '形成',
  '有',
  '认定',
  '命名',
  '进行',
  '设',
] as const;
