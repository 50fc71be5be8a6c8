import type { Methodology } from '../en/methodology.js';

export const methodology: Methodology = {
  stage: {
    annual: '年度监测：按截至评价年份最近一期的数据判断，数据较旧的另作提示。',
    midterm: '中期评估：只采用规划期内的数据。规划未写明中期的年份，本报告取规划期第五年。',
    final: '终期评估：采用各目标到期年份的数据；该年没有数据的，采用其后首个年份的数据。',
  },
  bounds: '“以上”“以下”“以内”均含本数；数值按十进制精确比较，比较前不修约。',
  compliance:
    '达标率＝达到的目标数÷可评价的目标数；无法评价的目标（无数据、缺基期数据、缺参照数值等）不计入分母，另行列出。',
  path: (baseYear, tolerance) =>
    `基期为${baseYear}年；序时进度按基期与目标年份之间的直线计算，允许偏差${tolerance}。基期已达标的目标只看能否保持，不计进度。`,
  tolerances: (around, match, near) =>
    `“左右”按上下各${around}计，“相适应”按上下各${match}计，均以指标的单位为准（百分率为百分点）；` +
    '以高为优的指标低于、以低为优的指标高于容差界限的，才为未达到；' +
    `${near === undefined ? '不设“基本实现”档' : `相差不超过${near}为基本实现`}。`,
  estimates: (level, years) =>
    `有分子、分母的用泊松或二项回归预测，其余用直线与带漂移随机游走的混合模型，` +
    `并列Theil–Sen稳健估计；区间水平为${level}；有分子、分母的数据给出最近一年以及最多合并${years}年的精确置信区间。`,
  thresholds: ({ probability, volatile, spread, change, trend, falseAlarms, years }) =>
    `预警阈值由本报告设定，国家没有统一标准：预计完成困难，指达到概率低于${probability}；` +
    `波动较大，有分子、分母的按显著性水平${volatile}检验，其余的指离散程度超过平均水平的${spread}；` +
    `由达标转为未达标、好转后又变差，均按显著性水平${change}检验；` +
    `基期已达标的指标持续变差，按显著性水平${trend}检验；` +
    `整个规划的紧急预警中，误报平均不超过${falseAlarms}；数据超过${years}年为陈旧。`,
  version: (version) => `本报告由@lipu/plans ${version}计算生成。`,
};
