import type { Outlook } from '../../model/Forecast.js';
import type { Text } from '../../model/LocalizedText.js';
import { estimate, percentage } from './format.js';
import { isTelling } from './isTelling.js';

const verdicts = {
  attains: { zh: '能够达到目标', en: 'it attains' },
  misses: { zh: '难以达到目标', en: 'it misses' },
  undecided: { zh: '能否达到目标尚难判断', en: 'it is undecided whether it attains' },
} as const;

/** What the present trend leads to; nothing where no forecast can be made. */
export function describeOutlook(outlook: Outlook): Text | undefined {
  if (outlook.status !== 'assessed') return undefined;
  if (!isTelling(outlook))
    return {
      zh: `现有数据过少或波动过大，外推到${outlook.year}年的区间过宽，不作预测。`,
      en: `The figures are too few or jump about too much: the interval for ${outlook.year} is too wide for a forecast.`,
    };
  const { year, expected, interval, unit, probability, verdict } = outlook;
  const [middle, low, high] = [expected, interval.low, interval.high].map((value) => estimate(value, unit)) as [Text, Text, Text];
  const chance =
    probability > 0.99
      ? { zh: '99%以上', en: 'above 99%' }
      : probability < 0.01
        ? { zh: '不足1%', en: 'below 1%' }
        : { zh: percentage(probability), en: `of ${percentage(probability)}` };
  return {
    zh: `按现有趋势外推，${year}年预计为${middle.zh}（${percentage(interval.level)}预测区间为${low.zh}至${high.zh}），${verdicts[verdict].zh}，概率为${chance.zh}。`,
    en: `At the present trend ${middle.en} is expected for ${year} (${percentage(interval.level)} prediction interval ${low.en} to ${high.en}): ${verdicts[verdict].en}, with a probability of attaining ${chance.en}.`,
  };
}
