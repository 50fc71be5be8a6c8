import type { ExplanationWords } from '../en/explanation.js';

export const explanation: ExplanationWords = {
  clause: '条款',
  wording: '原文',
  indicator: '指标',
  rule: '规则',
  timing: '时限',
  scope: '范围',
  interpretations: '对原文的解释',
  observations: '数据',
  steps: '计算',
  verdict: '结论',
  none: '无',
  address: {
    goal: (number) => `主要目标第${number}条`,
    measure: (number) => `策略措施第${number}条`,
  },
  interpretation: (decision, reason) => `${decision}。理由：${reason}`,
  observation: (year, value, status, source) =>
    `${year}年：${value}（${status}${source === undefined ? '' : `，来源：${source}`}）`,
  timings: {
    reach: (due) => `到${due}年达到`,
    maintain: () => '规划期内每年保持',
    unstated: (due) => `原文未写时限，按${due}年`,
  },
  implied: (name, figure, isUpper) =>
    `；${name}为${figure}，本指标不${isUpper ? '高于' : '低于'}此数`,
  step: {
    unit: (from, to) => `单位换算（${from}→${to}）`,
    threshold: '目标值',
    margin: '与目标之差（正数为优于目标）',
    failingYear: (year) => `${year}年未达到`,
    failingUnit: (name, year) => `${name}未达到（${year}年）`,
    nonReporting: (names) => `未报送（${names}）`,
    share: '已完成的比例',
    expectedShare: '序时进度',
    pace: '进度比',
    headroomChange: '优于目标的幅度变化',
    headroomLeft: '优于目标的幅度所剩比例',
    runsOutIn: '按年均变化，首个不再达标的年份',
    requiredPerYear: (unit) => `今后每年需变化（${unit}）`,
    rate: '由分子、分母计算',
    interval: (level) => `${level}精确区间`,
    pooled: (years) => `合并${years}年`,
    forecast: (year) => `${year}年预测`,
    probability: '达到的概率',
  },
};
