import type { Methodology } from '../en/methodology.js';

export const methodology: Methodology = {
  stage: {
    annual: '年度监测：以评价年份为止的最新数据判断，不论新旧；陈旧的数据另作提示。',
    midterm: '中期评估：只采用规划期内的数据。规划没有写明中期的年份，本库按规划期第五年解释。',
    final: '终期评估：只采用规划期末年及以后的数据。',
  },
  bounds: '“以上”“以下”“以内”均含本数；数值按十进制精确比较，不先取舍。',
  compliance: '达标率＝达到的目标数÷可监测的目标数；没有数据的目标不计入分母，另行列出。',
  path: (baseYear, tolerance) =>
    `基期为${baseYear}年；序时进度按基期与目标年之间的直线计算，允许偏差${tolerance}。基期已达标的目标只看能否保持，不计进度。`,
  tolerances: (around, match, near) =>
    `“左右”按上下${around}（目标的单位）计；“相适应”按上下${match}（指标的单位）计；` +
    `${near === undefined ? '不设“基本实现”档' : `相差不超过${near}为基本实现`}。`,
  estimates: (level, years) =>
    `有分子、分母的用泊松或二项回归预测，其余用直线与带漂移随机游走的混合模型，` +
    `并列Theil–Sen稳健估计；区间水平为${level}；有分子、分母的数据给出精确区间，最多合并${years}年。`,
  thresholds: ({ probability, volatile, change, trend, falseAlarms, years }) =>
    `预警阈值为本库所定，并无官方标准：达到概率低于${probability}；波动较大（${volatile}）、` +
    `由达标转为未达标或出现反弹（${change}）、幅度收窄（${trend}）均须在所示水平上不能用偶然因素解释；` +
    `整个规划的紧急预警中，误报平均不超过${falseAlarms}；数据超过${years}年为陈旧。`,
  version: (version) => `计算使用@lipu/plans ${version}。`,
};
