import type { Interpretation } from '../../model/Target.js';

/** A figure without a bound word. */
export const bareFigure = {
  id: 'bare-figure',
  decision: { zh: '无界限词的数字按“不低于”理解', en: 'A figure without a bound word is read as “at least”' },
  reason: {
    zh: '原文只写数字，越高越好',
    en: 'The text gives only the figure, and more is better',
  },
} as const satisfies Interpretation;

/** 左右, 基本达到: about a figure, without a tolerance. */
export const aboutFigure = {
  id: 'about-figure',
  decision: {
    zh: '“左右”“基本达到”按评价参数的容差判断；越多越好的指标，超出目标不算未达到',
    en: '“About” a figure means within the policy’s tolerance of it; if more is better, a higher value never misses the target',
  },
  reason: {
    zh: '原文没有容差；国家监测对居委会成员中女性比例49.2%和50.4%均认定为达标',
    en: 'The text gives no tolerance; national monitoring treated 49.2 % and 50.4 % of women in residents’ committees as meeting the target',
  },
  source: '国家统计局：《中国妇女发展纲要（2011—2020年）》中期统计监测报告（2016）、2018年统计监测报告（2019）',
} as const satisfies Interpretation;

/** The clause is about girls or women, but the indicator's name states no sex. */
export const femaleOrTotal = {
  id: 'female-or-total',
  decision: { zh: '按女性数据判断，没有女性数据的按合计判断', en: 'The rate of women or girls is judged, or the total if no figure by sex is reported' },
  reason: {
    zh: '条款针对女童或女性，指标名称未标明性别',
    en: 'The clause is about girls or women; the name of the indicator does not mention a sex',
  },
} as const satisfies Interpretation;

/** One trailing bound word over several figures. */
export const sharedBoundWord = {
  id: 'shared-bound-word',
  decision: { zh: '句末界限词适用于前面各数', en: 'The bound word at the end applies to each figure before it' },
  reason: { zh: '原文并列数字，界限词只写一次', en: 'The text lists several figures and gives the bound word only once' },
} as const satisfies Interpretation;

/** One figure over several indicators. */
export const sharedFigure = {
  id: 'shared-figure',
  decision: { zh: '一个数字适用于并列的各指标', en: 'The figure applies to each indicator before it' },
  reason: { zh: '原文并列指标，数字只写一次', en: 'The text lists several indicators and gives the figure only once' },
} as const satisfies Interpretation;

/** One noun over several groups: every group has to meet the rule. */
export const everyComponent = {
  id: 'every-component',
  decision: { zh: '并列的各组须分别达到', en: 'Each group that is named has to meet the rule' },
  reason: { zh: '原文并列各组，未写明可以取平均', en: 'The text names several groups and does not say that they may be averaged' },
} as const satisfies Interpretation;

/** A trend whose base the text does not name. */
export const trendFromBase = {
  id: 'trend-from-2020',
  decision: { zh: '与规划期前一年（2020年）相比', en: 'The value is compared with that of 2020, the year before the plan' },
  reason: { zh: '原文未写比较基期', en: 'The text names no base year' },
} as const satisfies Interpretation;

/** A gap between rates, whose measure the text does not name. */
export const gapMeasure = {
  id: 'gap-measure',
  decision: { zh: '率之间的差距按两率之差判断，单位与该率一致，与2020年相比', en: 'The gap between two rates is their difference in points, compared with that of 2020' },
  reason: {
    zh: '原文未写算法和基期；国家监测按百分点公布科学素质差距',
    en: 'The text names neither a measure nor a base year; national monitoring publishes the gap in scientific literacy in points',
  },
  source: '国家统计局：2024年《中国妇女发展纲要（2021—2030年）》统计监测报告（2025）',
} as const satisfies Interpretation;

/** 与…相适应, 相匹配, 均衡: no tolerance is given. */
export const matchTolerance = {
  id: 'match-tolerance',
  decision: { zh: '“相适应”指与参照值相差不超过评价参数的容差', en: '“Commensurate” means that the value differs from the reference by no more than the policy’s tolerance' },
  reason: { zh: '原文没有给出容差', en: 'The text gives no tolerance' },
} as const satisfies Interpretation;

/** 全覆盖, 应保尽保: judged as 100 %. */
export const fullCoverage = {
  id: 'full-coverage',
  decision: { zh: '“全覆盖”“应……尽……”按100%判断', en: 'Full coverage without a figure is judged as 100 %' },
  reason: { zh: '原文没有数字，“全”“尽”即没有例外', en: 'The text gives no figure, but its words allow no exception' },
} as const satisfies Interpretation;

/** A count of institutions that must exist: at least that many. */
export const countAtLeast = {
  id: 'count-at-least',
  decision: { zh: '“设置1所”等数量按“至少”理解', en: 'The number to be set up is read as “at least”' },
  reason: { zh: '原文未要求恰好此数', en: 'The text does not ask for exactly this number' },
} as const satisfies Interpretation;

/** Children, without an age. */
export const underEighteen = {
  id: 'child-under-eighteen',
  decision: { zh: '“儿童”指不满18周岁', en: '“Children” means people under 18' },
  reason: { zh: '条款未写年龄；未成年人保护法以18周岁为界', en: 'The clause gives no age; the law on the protection of minors covers people under 18' },
} as const satisfies Interpretation;

/** 壮大: of organisations, of staff. */
export const strengthAsNumber = {
  id: 'strength-as-number',
  decision: { zh: '“壮大”指数量增加：组织以个数衡量，队伍以人数衡量', en: '“Grow in strength” means grow in number: the number of organisations, or of staff' },
  reason: { zh: '原文未写衡量办法', en: 'The text does not say how strength is measured' },
} as const satisfies Interpretation;

/** Every institution, without a list of institutions. */
export const everyInstitution = {
  id: 'every-institution',
  decision: { zh: '逐一判断报送数据的机构', en: 'Each institution that reports is judged on its own' },
  reason: { zh: '原文要求每所机构达到，未列机构名单', en: 'The text requires this of every institution but does not list the institutions' },
} as const satisfies Interpretation;

/** 基本…全覆盖: nearly everyone. */
export const basicallyAll = {
  id: 'basically-all',
  decision: { zh: '“基本”全覆盖指与100%相差不超过评价参数的容差', en: '“Basically full” coverage means within the policy’s tolerance of 100 %' },
  reason: { zh: '原文没有容差，也未查到通行标准', en: 'The text gives no tolerance, and no common standard was found' },
} as const satisfies Interpretation;

/** A range for the number to foster. */
export const moreIsNoMiss = {
  id: 'more-is-no-miss',
  decision: { zh: '达到下限即算达到，超过上限不算未达到', en: 'Reaching the lower figure attains the target, and exceeding the upper one does not miss it' },
  reason: { zh: '原文给的是培育数量，不是上限', en: 'The range says how many to foster; it is not a ceiling' },
} as const satisfies Interpretation;

/** 巩固提高: to hold and to raise. */
export const consolidateOrRaise = {
  id: 'consolidate-or-raise',
  decision: { zh: '“巩固提高”指不低于基期', en: '“Consolidate and raise” means that the value is not below the base' },
  reason: { zh: '能够巩固就视为达到；水平已经很高的，不可能一直提高', en: 'The words also ask to hold the level, and a level that is already high cannot rise forever' },
} as const satisfies Interpretation;

/** 持续, 明显, 稳步, 进一步: words of pace. */
export const anyChangeCounts = {
  id: 'any-change-counts',
  decision: {
    zh: '“持续”“明显”“稳步”“进一步”不设门槛：与基期相比方向符合要求即达到',
    en: 'Words such as “steadily” set no threshold: any change from the base in the right direction attains the target',
  },
  reason: { zh: '原文未写幅度，也未查到通行的门槛', en: 'The text gives no size of change, and no common threshold was found' },
} as const satisfies Interpretation;

/** 上升趋势减缓, 得到控制. */
export const controlledRise = {
  id: 'controlled-rise',
  decision: { zh: '上升“减缓”“得到控制”指年均升幅小于此前；转为下降的也算达到', en: 'A rise is slowed or under control if it is smaller per year than before; a fall also counts' },
  reason: { zh: '原文针对变化趋势；“有效控制”如何认定尚无定论', en: 'The text is about the trend; what counts as effective control is not settled' },
} as const satisfies Interpretation;

/** Female figures beside a printed total. */
export const likeWithLike = {
  id: 'like-with-like',
  decision: { zh: '女性数据只与女性基期数据相比', en: 'Figures of women are compared only with base figures of women' },
  reason: { zh: '规划序言只载合计数据', en: 'The preamble gives only totals' },
} as const satisfies Interpretation;

/** A gap between amounts or numbers of persons. */
export const ratioGap = {
  id: 'gap-as-ratio',
  decision: { zh: '差距按较小数与较大数之比判断，与2020年相比', en: 'The gap is the smaller value divided by the larger one, compared with 2020' },
  reason: { zh: '普遍增长时差额也会扩大；原文未写算法，也未查到官方算法', en: 'Growth alone widens a difference; the text names no measure, and no official one was found' },
} as const satisfies Interpretation;

/** A gap in hours a day. */
export const hoursGap = {
  id: 'gap-in-hours',
  decision: { zh: '差距按小时之差判断，与2020年相比', en: 'The gap is the difference in hours, compared with that of 2020' },
  reason: {
    zh: '原文未写算法和基期；每天的时间总量固定，不像金额那样普遍增长，故用差值',
    en: 'The text names neither a measure nor a base year; a day has a fixed number of hours, so growth cannot widen the gap',
  },
} as const satisfies Interpretation;

/** One indicator, a level here and a direction there. */
export const twinTargets = {
  id: 'twin-targets',
  decision: { zh: '同一指标在本规划另有要求，两条分别判断', en: 'The plan has another target for the same indicator; the two are judged separately' },
  reason: { zh: '一条规定水平，一条规定方向，结论可能不同', en: 'One is about the level and the other about the direction, so the verdicts may differ' },
} as const satisfies Interpretation;

/** 供给 of childcare. */
export const supplyAsPlaces = {
  id: 'supply-as-places',
  decision: { zh: '“供给”按托位数判断', en: 'Supply is measured by the number of childcare places' },
  reason: { zh: '原文未写衡量办法；托位数逐年公布', en: 'The text names no measure; the number of places is published every year' },
  source: '国家统计局：2024年《中国儿童发展纲要（2021—2030年）》统计监测报告',
} as const satisfies Interpretation;

/** Amounts of money, whose prices the text does not name. */
export const currentPrices = {
  id: 'amounts-at-current-prices',
  decision: { zh: '金额按当年价判断，不扣除物价因素', en: 'Amounts are judged at current prices, without adjustment for inflation' },
  reason: {
    zh: '标准和待遇按现价公布；原文未写是否扣除物价因素，尚无定论',
    en: 'They are published at current prices; the text does not say whether to adjust them, and this is not settled',
  },
} as const satisfies Interpretation;

/** Children of school age. */
export const schoolAged = {
  id: 'school-age-six-to-seventeen',
  decision: { zh: '按6—17岁学龄儿童计', en: 'The figures are those of children of school age, 6–17' },
  reason: { zh: '条款针对学生；时间利用调查按6—17岁公布', en: 'The clause is about pupils; the time-use survey publishes figures for ages 6–17' },
  source: '国家统计局：第三次全国时间利用调查公报（第三号）（2024）',
} as const satisfies Interpretation;
