import type { ExactInterval, Pooled, SmallNumbers } from '../../model/SmallNumbers.js';
import type { Text } from '../../model/LocalizedText.js';
import { estimate, figure, percentage } from './format.js';

/** What the counts behind a figure allow to say: whether it can be told apart from the target at all. */
export function describeSmallNumbers({ numerator, denominator, interval, distinguishable, pooled }: SmallNumbers): Text {
  const verdict = {
    no: { zh: '与目标值不能区分，个别事例即可改变结论', en: 'it cannot be told apart from the target; a single event could change the verdict' },
    better: { zh: '可以认定优于目标值', en: 'it is better than the target beyond chance' },
    worse: { zh: '可以认定劣于目标值', en: 'it is worse than the target beyond chance' },
  }[distinguishable];
  const range = describeInterval(interval);
  const several = pooled === undefined ? { zh: '', en: '' } : describePooled(pooled);
  return {
    zh: `该值由${denominator}例中的${numerator}例得出，${range.zh}，${verdict.zh}${several.zh}。`,
    en: `The figure rests on ${numerator} of ${denominator} (${range.en}): ${verdict.en}${several.en}.`,
  };
}

function describePooled({ years, value, unit, interval, status, distinguishable }: Pooled): Text {
  const [first, last] = [years[0], years.at(-1)];
  const at = figure({ value, unit });
  const range = describeInterval(interval);
  const isSure = distinguishable !== 'no';
  return {
    zh: `；${first}—${last}年合并为${at.zh}（${range.zh}），${status === 'attained' ? '达到' : '未达到'}目标值${isSure ? '' : '，仍不能区分'}`,
    en: `; ${first}–${last} taken together: ${at.en} (${range.en}), ${status === 'attained' ? 'which attains' : 'which misses'}${isSure ? '' : ', still not beyond chance'}`,
  };
}

function describeInterval({ low, high, unit, level }: ExactInterval): Text {
  const [from, to] = [estimate(low, unit), estimate(high, unit)];
  return { zh: `${percentage(level)}置信区间为${from.zh}至${to.zh}`, en: `${percentage(level)} interval ${from.en} to ${to.en}` };
}
