import { groupLabels } from '../../locale/labels.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { Warning } from '../../model/Warning.js';
import type { NameResolver } from '../Report.js';
import { difference, estimate, figure, percentage } from './format.js';

const kinds = {
  sex: { zh: '性别', en: 'by sex' },
  residence: { zh: '城乡', en: 'urban and rural' },
  township: { zh: '乡镇', en: 'by township' },
} as const;

/** A warning with the numbers that raised it and the threshold that was used. */
export function describeWarning(warning: Warning, names: NameResolver): LocalizedText {
  switch (warning.code) {
    case 'unlikelyToAttain': {
      const { year, probability, threshold, unit } = warning;
      const expected = estimate(warning.expected, unit);
      const [chance, limit] = [percentage(probability), percentage(threshold)];
      return {
        zh: `按现有趋势，${year}年达到目标的概率为${chance}，低于${limit}（预计为${expected.zh}）。`,
        en: `At the present trend the probability of attaining in ${year} is ${chance}, below ${limit} (${expected.en} expected).`,
      };
    }
    case 'volatile': {
      const { years, spread, threshold } = warning;
      const [share, limit] = [percentage(spread), percentage(threshold)];
      return {
        zh: `${years}个年份间年度变化的离散程度为平均水平的${share}，高于${limit}。`,
        en: `Over ${years} years the spread of the yearly changes is ${share} of the mean level, above ${limit}.`,
      };
    }
    case 'erodingHeadroom': {
      const [now, base] = [difference(warning.now), difference(warning.atBase)];
      const end =
        warning.runsOutIn === undefined
          ? { zh: '', en: '' }
          : {
              zh: `，按年均变化将于${warning.runsOutIn}年用尽`,
              en: `; it runs out in ${warning.runsOutIn} at the mean yearly change`,
            };
      return {
        zh: `与目标之间的余量由基期的${base.zh}缩小到${now.zh}${end.zh}。`,
        en: `Headroom shrank from ${base.en} at base to ${now.en}${end.en}.`,
      };
    }
    case 'lostAttainment':
      return {
        zh: `曾经达到目标，${warning.lostSince}年起不再达到。`,
        en: `The target was met before and is missed since ${warning.lostSince}.`,
      };
    case 'reversal': {
      const [before, peak, now] = [
        figure(warning.before),
        figure(warning.peak),
        figure(warning.now),
      ];
      return {
        zh: `${warning.year}年由${peak.zh}变为${now.zh}，与此前的改善方向相反（前值${before.zh}）。`,
        en: `In ${warning.year} it went from ${peak.en} to ${now.en}, against the improvement before (from ${before.en}).`,
      };
    }
    case 'maskedGroup': {
      const groups = warning.groups.map((group) =>
        Object.hasOwn(groupLabels, group)
          ? groupLabels[group as keyof typeof groupLabels]
          : names.area(group),
      );
      const kind = kinds[warning.kind];
      return {
        zh: `${warning.year}年总体达到目标，但分${kind.zh}看，${groups.map(({ zh }) => zh).join('、')}未达到。`,
        en: `In ${warning.year} the total attains while, ${kind.en}, these do not: ${groups.map(({ en }) => en).join(', ')}.`,
      };
    }
    case 'smallNumbers': {
      const { numerator, denominator, interval } = warning;
      const [low, high] = [interval.low, interval.high].map((end) => estimate(end, interval.unit));
      const level = percentage(interval.level);
      return {
        zh: `仅由${denominator}例中的${numerator}例得出，${level}置信区间为${low?.zh}至${high?.zh}，不能与目标值区分。`,
        en: `It rests on ${numerator} of ${denominator}; its ${level} interval, ${low?.en} to ${high?.en}, does not tell it apart from the target.`,
      };
    }
    case 'stale': {
      const { latest, year, threshold } = warning;
      return {
        zh: `最新数据为${latest}年，距${year}年已超过${threshold}年。`,
        en: `The latest figure is of ${latest}, more than ${threshold} years before ${year}.`,
      };
    }
    case 'missing':
      return {
        zh: `截至${warning.year}年没有数据，可开展专项调查。`,
        en: `No figure up to ${warning.year}; a special survey could fill the gap.`,
      };
    case 'inconsistent': {
      const { year, within } = warning;
      const [outer, value, whole] = [
        names.indicator(within),
        figure(warning.value),
        figure(warning.whole),
      ];
      return {
        zh: `${year}年为${value.zh}，高于包含它的${outer.zh}（${whole.zh}），两者必有一误。`,
        en: `${value.en} in ${year} is above ${whole.en} for ${outer.en}, which includes it: one of them is wrong.`,
      };
    }
    case 'suspectUnit': {
      const { year, factor } = warning;
      const [before, now] = [figure(warning.before), figure(warning.now)];
      return {
        zh: `${year}年由${before.zh}变为${now.zh}，相差${factor}倍，单位可能有误。`,
        en: `In ${year} it went from ${before.en} to ${now.en}, by a factor of ${factor}: the unit may be wrong.`,
      };
    }
  }
}
