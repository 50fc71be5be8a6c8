import type { Reading } from '../model/Reading.js';

/** A figure without a bound word. */
export const bareFigure = {
  id: 'bare-figure',
  decision: { zh: '无界限词的数字按“不低于”理解', en: 'A figure without a bound word is read as “at least”' },
  reason: {
    zh: '原文只写数字；指标越高越好，达到即算实现，超过更好',
    en: 'The text prints the figure alone; more is better, so reaching it counts and exceeding it does no harm',
  },
} as const satisfies Reading;

/** 左右, 基本达到: about a figure, without a tolerance. */
export const aboutFigure = {
  id: 'about-figure',
  decision: { zh: '“左右”“基本达到”按容差判断，容差由评价政策给出', en: '“About” is judged with a tolerance that the evaluation policy states' },
  reason: { zh: '原文没有给出容差', en: 'The text gives no tolerance' },
} as const satisfies Reading;

/** The clause speaks of girls or women, the indicator's name carries no sex. */
export const femaleOrTotal = {
  id: 'female-or-total',
  decision: { zh: '先看女性数据，没有分性别数据时用合计', en: 'The female rate is judged; the total where no split is reported' },
  reason: {
    zh: '条款主语是女童或女性，指标名称却未写性别',
    en: 'The clause is about girls or women, while the name of the indicator carries no sex',
  },
} as const satisfies Reading;

/** One trailing bound word over several figures. */
export const sharedBoundWord = {
  id: 'shared-bound-word',
  decision: { zh: '句末界限词适用于前面每一个数字', en: 'The trailing bound word governs each of the figures before it' },
  reason: { zh: '原文以“分别…以下”等并列，界限词只写一次', en: 'The text lists the figures and prints the bound word once' },
} as const satisfies Reading;

/** One figure over several indicators. */
export const sharedFigure = {
  id: 'shared-figure',
  decision: { zh: '同一数字分别适用于并列的每一个指标', en: 'One figure governs each of the indicators listed before it' },
  reason: { zh: '原文并列多个指标而只写一个数字', en: 'The text lists several indicators and prints one figure' },
} as const satisfies Reading;

/** One noun over several groups: every group has to meet the rule. */
export const everyComponent = {
  id: 'every-component',
  decision: { zh: '并列的各组须分别达到', en: 'Each of the groups named has to meet the rule' },
  reason: { zh: '原文以一个指标名称并列多组，未说可以平均', en: 'The text names several groups under one noun and does not allow an average' },
} as const satisfies Reading;

/** A trend whose base the text does not name. */
export const trendFromBase = {
  id: 'trend-from-2020',
  decision: { zh: '变化方向以规划期前一年（2020年）为比较基期', en: 'A direction is judged against 2020, the year before the plan starts' },
  reason: { zh: '原文未写比较基期', en: 'The text names no base year' },
} as const satisfies Reading;

/** A gap whose measure the text does not name. */
export const gapMeasure = {
  id: 'gap-measure',
  decision: { zh: '差距按两组数值之差的绝对值计算，与2020年比较', en: 'A gap is the absolute difference between the groups, compared with 2020' },
  reason: { zh: '原文未写差距的计算方法和基期', en: 'The text names neither the measure of the gap nor its base year' },
} as const satisfies Reading;

/** 与…相适应, 相匹配, 均衡: no tolerance is given. */
export const matchTolerance = {
  id: 'match-tolerance',
  decision: { zh: '“相适应”按与参照值之差不超过政策容差判断', en: '“Commensurate” means within the policy’s tolerance of the reference' },
  reason: { zh: '原文没有给出容差', en: 'The text gives no tolerance' },
} as const satisfies Reading;

/** 全覆盖, 应保尽保: judged as 100 %. */
export const fullCoverage = {
  id: 'full-coverage',
  decision: { zh: '“全覆盖”“应…尽…”按100%判断', en: 'Full coverage without a figure is judged as 100 %' },
  reason: { zh: '原文没有数字，“全”“尽”不留余地', en: 'The text prints no figure; the words leave nobody out' },
} as const satisfies Reading;

/** A count of institutions that must exist: at least so many. */
export const countAtLeast = {
  id: 'count-at-least',
  decision: { zh: '“设置1所”等数量按“至少”理解', en: 'A number to be set up is read as “at least so many”' },
  reason: { zh: '原文要求设置，未要求恰好此数', en: 'The text asks for it to exist, not for exactly this number' },
} as const satisfies Reading;

/** Children, without an age. */
export const underEighteen = {
  id: 'child-under-eighteen',
  decision: { zh: '“儿童”按不满18周岁理解', en: '“Children” means under 18' },
  reason: { zh: '条款未写年龄；规划所依据的未成年人保护法以18周岁为界', en: 'The clause prints no age; the law on minors that the plan rests on ends at 18' },
} as const satisfies Reading;

/** 壮大: of organisations, of staff. */
export const strengthAsNumber = {
  id: 'strength-as-number',
  decision: { zh: '“壮大”按数量增加判断：组织看个数，队伍看人数', en: '“Grow in strength” is judged by number: of organisations, of staff' },
  reason: { zh: '原文未写衡量办法', en: 'The text does not say how it is measured' },
} as const satisfies Reading;

/** Every institution, without a list of institutions. */
export const everyInstitution = {
  id: 'every-institution',
  decision: { zh: '逐机构判断，以报送数据的机构为准', en: 'Judged institution by institution, over those that report' },
  reason: { zh: '原文要求每所机构达到，但未列机构名单', en: 'The text asks it of every institution and lists none' },
} as const satisfies Reading;

/** The due year is the end of the period; added to every target when the plan is composed. */
export const dueAtPeriodEnd = {
  id: 'due-at-period-end',
  decision: { zh: '目标年份取规划期末年', en: 'The target falls due in the last year of the period' },
  reason: { zh: '条款没有单独写年份，规划期为2021—2030年', en: 'The clause prints no year of its own; the plan runs from 2021 to 2030' },
} as const satisfies Reading;
