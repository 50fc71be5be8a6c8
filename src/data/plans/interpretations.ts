import type { Interpretation } from '../../model/Target.js';

/** A figure without a bound word. */
export const bareFigure = {
  id: 'bare-figure',
  decision: { zh: '无界限词的数字按“不低于”理解', en: 'A figure without a bound word is read as “at least”' },
  reason: {
    zh: '原文只写数字，越高越好',
    en: 'The text prints the figure alone; more is better',
  },
} as const satisfies Interpretation;

/** 左右, 基本达到: about a figure, without a tolerance. */
export const aboutFigure = {
  id: 'about-figure',
  decision: { zh: '“左右”“基本达到”按评价政策的容差判断', en: '“About” is judged with the policy’s tolerance' },
  reason: { zh: '原文没有给出容差', en: 'The text gives no tolerance' },
} as const satisfies Interpretation;

/** The clause speaks of girls or women, the indicator's name carries no sex. */
export const femaleOrTotal = {
  id: 'female-or-total',
  decision: { zh: '先看女性数据，没有时用合计', en: 'The female rate is judged; the total where no split is reported' },
  reason: {
    zh: '条款讲女童或女性，指标名未写性别',
    en: 'The clause is about girls or women; the indicator’s name carries no sex',
  },
} as const satisfies Interpretation;

/** One trailing bound word over several figures. */
export const sharedBoundWord = {
  id: 'shared-bound-word',
  decision: { zh: '句末界限词适用于前面各数', en: 'The last bound word governs each figure before it' },
  reason: { zh: '原文并列数字，界限词只写一次', en: 'The text lists figures and prints the bound word once' },
} as const satisfies Interpretation;

/** One figure over several indicators. */
export const sharedFigure = {
  id: 'shared-figure',
  decision: { zh: '一个数字适用于并列的各指标', en: 'One figure governs each indicator before it' },
  reason: { zh: '原文并列指标，数字只写一次', en: 'The text lists indicators and prints the figure once' },
} as const satisfies Interpretation;

/** One noun over several groups: every group has to meet the rule. */
export const everyComponent = {
  id: 'every-component',
  decision: { zh: '并列的各组须分别达到', en: 'Each of the groups named has to meet the rule' },
  reason: { zh: '原文并列各组，未说可以平均', en: 'The text names several groups and allows no average' },
} as const satisfies Interpretation;

/** A trend whose base the text does not name. */
export const trendFromBase = {
  id: 'trend-from-2020',
  decision: { zh: '与规划期前一年（2020年）相比', en: 'Judged against 2020, the year before the plan' },
  reason: { zh: '原文未写比较基期', en: 'The text names no base year' },
} as const satisfies Interpretation;

/** A gap whose measure the text does not name. */
export const gapMeasure = {
  id: 'gap-measure',
  decision: { zh: '差距取两组之差，与2020年相比', en: 'The absolute difference of the groups, against 2020' },
  reason: { zh: '原文未写算法和比较基期', en: 'The text names no measure and no base year' },
} as const satisfies Interpretation;

/** 与…相适应, 相匹配, 均衡: no tolerance is given. */
export const matchTolerance = {
  id: 'match-tolerance',
  decision: { zh: '“相适应”指与参照值相差不超过政策容差', en: '“Commensurate” means within the policy’s tolerance of the reference' },
  reason: { zh: '原文没有给出容差', en: 'The text gives no tolerance' },
} as const satisfies Interpretation;

/** 全覆盖, 应保尽保: judged as 100 %. */
export const fullCoverage = {
  id: 'full-coverage',
  decision: { zh: '“全覆盖”“应…尽…”按100%判断', en: 'Full coverage without a figure is judged as 100 %' },
  reason: { zh: '原文没有数字，“全”“尽”不留余地', en: 'The text prints no figure; the words leave nobody out' },
} as const satisfies Interpretation;

/** A count of institutions that must exist: at least so many. */
export const countAtLeast = {
  id: 'count-at-least',
  decision: { zh: '“设置1所”等数量按“至少”理解', en: 'A number to set up is read as “at least”' },
  reason: { zh: '原文未要求恰好此数', en: 'The text does not ask for exactly so many' },
} as const satisfies Interpretation;

/** Children, without an age. */
export const underEighteen = {
  id: 'child-under-eighteen',
  decision: { zh: '“儿童”指不满18周岁', en: '“Children” means under 18' },
  reason: { zh: '条款未写年龄；未成年人保护法以18周岁为界', en: 'The clause prints no age; the law on minors ends at 18' },
} as const satisfies Interpretation;

/** 壮大: of organisations, of staff. */
export const strengthAsNumber = {
  id: 'strength-as-number',
  decision: { zh: '“壮大”指数量增加：组织看个数，队伍看人数', en: '“Grow in strength” means in number: of organisations, of staff' },
  reason: { zh: '原文未写衡量办法', en: 'The text does not say how it is measured' },
} as const satisfies Interpretation;

/** Every institution, without a list of institutions. */
export const everyInstitution = {
  id: 'every-institution',
  decision: { zh: '逐一判断报送数据的机构', en: 'Judged for each institution that reports' },
  reason: { zh: '原文要求每所达到，未列名单', en: 'The text asks it of every institution and lists none' },
} as const satisfies Interpretation;
