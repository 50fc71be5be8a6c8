import type { Attainment } from '../model/Attainment.js';
import type { LocalizedText } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { Stage } from '../model/PlanEvaluation.js';
import type { Course } from '../model/Trajectory.js';
import type { Warning, WarningCode } from '../model/Warning.js';

type Labels<Name extends string> = Readonly<Record<Name, LocalizedText>>;

/** A verdict by sign and word, so that nothing depends on colour. */
export const statusLabels: Labels<Attainment['status']> = {
  attained: { zh: '✓ 达到', en: '✓ attained' },
  nearlyAttained: { zh: '≈ 基本实现', en: '≈ nearly' },
  missed: { zh: '✗ 未达到', en: '✗ missed' },
  notAssessed: { zh: '– 无法评价', en: '– not assessed' },
};

/** How the way to a target goes. 序时进度 is the straight path. */
export const courseLabels: Labels<Course | 'unknown'> = {
  attained: { zh: '已达到', en: 'attained' },
  ahead: { zh: '快于序时进度', en: 'ahead of the path' },
  onCourse: { zh: '符合序时进度', en: 'on course' },
  behind: { zh: '慢于序时进度', en: 'behind the path' },
  movingAway: { zh: '背离目标', en: 'moving away' },
  atBase: { zh: '基期', en: 'at base' },
  holding: { zh: '基期已达标，保持', en: 'met at base, holding' },
  eroding: { zh: '基期已达标，余量缩小', en: 'met at base, eroding' },
  lost: { zh: '基期已达标，现已失守', en: 'met at base, lost' },
  recovering: { zh: '基期已达标，失守后回升', en: 'lost, recovering' },
  unknown: { zh: '', en: '' },
};

/** Why something cannot be known. */
export const reasonLabels: Labels<Reason> = {
  noObservation: { zh: '无数据', en: 'no data' },
  tooOld: { zh: '数据早于本阶段', en: 'data older than the stage accepts' },
  contradiction: { zh: '数据相互矛盾', en: 'figures contradict each other' },
  noBaseline: { zh: '缺基期数据', en: 'no figure for the base year' },
  alreadyMet: { zh: '基期已达标', en: 'already met at base' },
  noDistance: { zh: '基期等于目标', en: 'base equals target' },
  baseYear: { zh: '尚为基期年', en: 'still the base year' },
  baseAfterData: { zh: '数据早于基期', en: 'data before the base year' },
  afterDue: { zh: '目标年不晚于基期', en: 'due year not after base year' },
  tooFewYears: { zh: '年份太少', en: 'too few years' },
  noFigure: { zh: '目标无数字', en: 'the target has no figure' },
  noReference: { zh: '缺参照数据', en: 'no figure to compare with' },
  wrongScope: { zh: '缺分单位数据', en: 'no figures by unit' },
  nonReporting: { zh: '部分单位未报', en: 'some units have not reported' },
  nonReportingComponents: { zh: '部分分项无数据', en: 'some groups have no data' },
  nonPositive: { zh: '需要正数', en: 'needs positive values' },
  undefined: { zh: '公式在此无定义', en: 'not defined here' },
  noCounts: { zh: '无分子分母', en: 'no numerator and denominator' },
  noGroups: { zh: '无分组数据', en: 'no figures by group' },
  unknownIndicator: { zh: '未知指标', en: 'unknown indicator' },
  outsidePeriod: { zh: '不在规划期内', en: 'outside the period' },
};

/** The warnings; 预计完成困难 and 波动较大 are the words of part four of the plans. */
export const warningLabels: Labels<WarningCode> = {
  unlikelyToAttain: { zh: '预计完成困难', en: 'unlikely to attain' },
  volatile: { zh: '波动较大', en: 'volatile' },
  erodingHeadroom: { zh: '余量缩小', en: 'eroding headroom' },
  lostAttainment: { zh: '达标后失守', en: 'attainment lost' },
  reversal: { zh: '趋势反转', en: 'reversal' },
  maskedGroup: { zh: '总体达标但分组未达标', en: 'a group masked by the total' },
  smallNumbers: { zh: '小样本', en: 'small numbers' },
  stale: { zh: '数据陈旧', en: 'stale data' },
  missing: { zh: '缺项', en: 'missing data' },
  inconsistent: { zh: '数据不一致', en: 'inconsistent figures' },
  suspectUnit: { zh: '单位存疑', en: 'suspect unit' },
};

export const urgencyLabels: Labels<Warning['urgency']> = {
  high: { zh: '紧急', en: 'high' },
  medium: { zh: '关注', en: 'medium' },
  low: { zh: '提示', en: 'low' },
};

export const stageLabels: Labels<Stage> = {
  annual: { zh: '统计监测报告', en: 'annual monitoring report' },
  midterm: { zh: '中期评估报告', en: 'mid-term evaluation report' },
  final: { zh: '终期评估报告', en: 'final evaluation report' },
};

export const listLabels: Labels<Plan['domains'][number]['goals'][number]['list']> = {
  goal: { zh: '主要目标', en: 'goals' },
  measure: { zh: '策略措施', en: 'measures' },
};

/** Groups of observations. */
export const groupLabels: Labels<'total' | 'female' | 'male' | 'urban' | 'rural'> = {
  total: { zh: '合计', en: 'total' },
  female: { zh: '女', en: 'female' },
  male: { zh: '男', en: 'male' },
  urban: { zh: '城市', en: 'urban' },
  rural: { zh: '农村', en: 'rural' },
};

/** What a gap lies between. */
export const gapLabels: Labels<'sex' | 'residence' | 'township'> = {
  sex: { zh: '性别差距', en: 'gap between the sexes' },
  residence: { zh: '城乡差距', en: 'urban–rural gap' },
  township: { zh: '乡镇间差距', en: 'gap between townships' },
};
