import type { EstimateWords } from '../Sentences.js';

export const estimates: EstimateWords = {
  smallNumbers: ({ numerator, denominator, interval, distinguishable, pooled }) => {
    const verdict = {
      no: '与目标值不能区分，个别事例即可改变结论',
      better: '可以认定优于目标值',
      worse: '可以认定劣于目标值',
    }[distinguishable];
    const more = pooled === undefined ? '' : `；${pooled}`;
    return `该值由${denominator}例中的${numerator}例得出，${interval}，${verdict}${more}。`;
  },
  pooled: ({ from, to, figure, interval, isAttained, isSure }) =>
    `${from}—${to}年合并为${figure}（${interval}），${isAttained ? '达到' : '未达到'}` +
    `目标值${isSure ? '' : '，仍不能区分'}`,
  interval: (level, low, high) => `${level}置信区间为${low}至${high}`,

  testedChange: ({ base, latest, isFromNone, p, distinguishable }) => {
    const [first, last] = [base, latest].map(
      ({ year, numerator, denominator }) => `${year}年${denominator}例中有${numerator}例`,
    );
    const asked = isFromNone ? '没有变化' : '恰为目标要求的变化';
    const verdict = {
      no: `不能与${asked}区分`,
      better: `可以认定好于${asked}`,
      worse: `可以认定差于${asked}`,
    }[distinguishable];
    return `${first}，${last}，变化${verdict}（精确检验，p值${p}）。`;
  },

  forecast: ({ year, expected, level, low, high, model, from, to, count, probability }) =>
    `根据${from}—${to}年${count}个年份的${model === 'values' ? '数值' : '分子、分母'}推算，` +
    `${year}年预计为${expected}（${level}预测区间为${low}至${high}），` +
    `达到目标的概率${probability}。`,
  probability: { high: '在99%以上', low: '不足1%', other: (share) => `为${share}` },
  noForecast: '现有数据过少或波动过大，不作预测。',
};
