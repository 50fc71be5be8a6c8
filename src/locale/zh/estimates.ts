import type { EstimateWords } from '../Sentences.js';

export const estimates: EstimateWords = {
  smallNumbers: ({ numerator, denominator, interval, distinguishable, pooled }) => {
    const verdict = {
      no: '与目标值的差异在随机波动范围内，尚不能认定优于或劣于目标值',
      better: '可以认定优于目标值',
      worse: '可以认定劣于目标值',
    }[distinguishable];
    const more = pooled === undefined ? '' : `；${pooled}`;
    return `该值按分子${numerator}、分母${denominator}计算，${interval}，${verdict}${more}。`;
  },
  pooled: ({ years, figure, interval, isAttained, isSure }) =>
    `${years.map((year) => `${year}年`).join('、')}合并为${figure}（${interval}），` +
    `${isAttained ? '达到' : '未达到'}目标值${isSure ? '' : '，差异仍在随机波动范围内'}`,
  interval: (level, low, high) => `${level}置信区间为${low}至${high}`,

  testedChange: ({ base, latest, isFromNone, p, distinguishable }) => {
    const [first, last] = [base, latest].map(
      ({ year, numerator, denominator }) => `${year}年分子${numerator}、分母${denominator}`,
    );
    const verdict = isFromNone
      ? {
          no: '两年差异无统计学意义',
          better: '好转有统计学意义',
          worse: '变差有统计学意义',
        }[distinguishable]
      : {
          no: '变化幅度与目标要求的差异无统计学意义',
          better: '变化幅度优于目标要求，差异有统计学意义',
          worse: '变化幅度不及目标要求，差异有统计学意义',
        }[distinguishable];
    return `${first}，${last}，${verdict}（精确检验，p值${p}）。`;
  },

  forecast: ({ year, expected, level, low, high, model, from, to, count, probability }) =>
    `根据${from}—${to}年${count}个年份的${model === 'values' ? '数值' : '分子、分母'}推算，` +
    `${year}年预计为${expected}（${level}预测区间为${low}至${high}），` +
    `当年数值达到目标的概率${probability}。`,
  probability: { high: '在99%以上', low: '不足1%', other: (share) => `为${share}` },
  noForecast: '现有数据过少或波动过大，不作预测。',
};
