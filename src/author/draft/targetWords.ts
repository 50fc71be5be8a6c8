// The words by which the requirements of a clause are recognised. Punctuation is half-width. Each
// list is tried from its first word to its last, so longer words come first.

import { wordList } from '../../lookup/wordList.js';

/** Units of figures: the sign or counter, and the unit that it means. */
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

/** Verbs for reaching a level. After a falling verb, a bare figure is a maximum. */
export const fallingTo = wordList(
  '下降到|下降至|降低到|降低至|减少到|减少至|压减到|压减至|降至|降到|减至|减到',
  '控制在|控制到|控制至|压降至|缩小到|缩小至',
);
export const risingTo = wordList(
  '提高到|提高至|提升到|提升至|增加到|增加至|上升到|上升至|增长到|增长至|扩大到',
  '扩大至|延长到|延长至|增至|升至|升到|达到|实现|达|为',
);
/** Verbs for maintaining a level. */
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
/** Verbs that are followed by the size of a change rather than by the level reached. */
export const fallingBy = ['下降', '降低', '减少', '下调', '压减'] as const;
export const risingBy = ['提高', '提升', '增长', '增加', '上升', '扩大'] as const;

export const aroundBefore = ['约为', '大约', '约'] as const;

/** Words around the verb that do not change the rule, and words that soften it. */
export const fillers = wordList(
  '年均|每年|每两年|每三年|动态|分别|均|都|各|全部|总体|平均|逐步|稳步|不断',
  '持续|继续|始终|要|应|须|需|应当|必须|总数|总量|需要|有效|进一步|确保|的',
  '在|并',
);
export const softeners = ['力争', '努力', '争取', '一般', '原则上'] as const;

/** Verbs for setting up or having a number of something. */
export const founding = wordList(
  '办好|建好|配置|创办|发放|引进|扶持|培训|选树|评选|布设|改造|改建|扩建|设置',
  '设立|建立|建成|建设|建有|建|培育|孵化|配备|配有|配足|开展|组织开展|组织',
  '组建|创建|打造|培养|拥有|新建|新增|举办|安排|形成|有|认定|命名|进行|设',
);
