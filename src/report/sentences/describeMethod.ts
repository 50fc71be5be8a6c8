import type { LocalizedText } from '../../model/LocalizedText.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';
import { percentage } from './format.js';

const stages = {
  annual: {
    zh: '年度监测：以评价年份为止的最新数据判断，不论新旧；陈旧的数据另作提示。',
    en: 'Annual: the latest figure up to the year is judged, however old; an old one raises a warning.',
  },
  midterm: {
    zh: '中期评估：只采用规划期内的数据。规划没有写明中期的年份，按规划期第五年理解。',
    en: 'Mid-term: only figures of the period of the plan. The plan names no mid-term year; the fifth year is our reading.',
  },
  final: {
    zh: '终期评估：只采用规划期末年及以后的数据。',
    en: 'Final: only figures of the last year of the period or later.',
  },
} as const;

/** How the verdicts came about: everything that was assumed is named. */
export function describeMethod({
  stage,
  policy,
  libraryVersion,
}: Pick<PlanEvaluation, 'stage' | 'policy' | 'libraryVersion'>): readonly LocalizedText[] {
  const {
    baseYear,
    aroundTolerance,
    matchTolerance,
    nearBand,
    confidence,
    poolingYears,
    courseTolerance,
    warnings,
  } = policy;
  return [
    stages[stage],
    {
      zh: '“以上”“以下”“以内”均含本数；数值按十进制精确比较，不先取舍。',
      en: 'Bounds include their figure; values are compared exactly as decimals, never rounded first.',
    },
    {
      zh: '达标率＝达到的目标数÷可监测的目标数；没有数据的目标不计入分母，另行列出。',
      en: 'Compliance rate = targets attained ÷ targets that can be monitored; those without data are listed apart.',
    },
    {
      zh: `基期为${baseYear}年；序时进度按基期与目标年之间的直线计算，允许偏差${percentage(Number(courseTolerance))}。基期已达标的目标只看能否保持，不计进度。`,
      en: `Base year ${baseYear}; progress is held against a straight path to the due year, with a tolerance of ${percentage(Number(courseTolerance))}. A target that the base met already has to be held; it has no progress.`,
    },
    {
      zh: `“左右”按上下${aroundTolerance}（目标的单位）计；“相适应”按上下${matchTolerance}（指标的单位）计；${Number(nearBand) === 0 ? '不设“基本实现”档' : `相差不超过${percentage(Number(nearBand))}为基本实现`}。`,
      en: `“About” is within ${aroundTolerance} in the unit of the target, “commensurate” within ${matchTolerance} in the unit of the indicator; ${Number(nearBand) === 0 ? 'nothing counts as nearly attained' : `within ${percentage(Number(nearBand))} counts as nearly attained`}.`,
    },
    {
      zh: `预测用最小二乘法（在指标自身的尺度上）并以Theil–Sen法复核；区间水平为${percentage(confidence)}；有分子、分母的数据给出精确区间，最多合并${poolingYears}年。`,
      en: `Forecasts by least squares on the indicator’s own scale, checked by Theil–Sen; intervals at ${percentage(confidence)}; exact intervals where counts are known, pooling up to ${poolingYears} years.`,
    },
    {
      zh: `预警阈值为本库所定，并无官方标准：达到概率低于${percentage(warnings.unlikelyProbability)}，年度波动超过${percentage(warnings.volatileShare)}，余量不足基期的${percentage(warnings.headroomShare)}，数据超过${warnings.staleYears}年。`,
      en: `The thresholds of warnings are the library’s own, none is official: probability of attaining below ${percentage(warnings.unlikelyProbability)}, yearly swings above ${percentage(warnings.volatileShare)}, less than ${percentage(warnings.headroomShare)} of the headroom left, figures older than ${warnings.staleYears} years.`,
    },
    {
      zh: `计算使用@lipu/plans ${libraryVersion}。`,
      en: `Worked out by @lipu/plans ${libraryVersion}.`,
    },
  ];
}
