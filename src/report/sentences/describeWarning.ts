import { groupLabels } from '../../locale/labels.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import type { TargetEvaluation } from '../../model/TargetEvaluation.js';
import type { Warning } from '../../model/Warning.js';
import type { NameResolver } from '../Report.js';
import { difference, estimate, figure, percentage } from './format.js';

const kinds = {
  sex: { zh: '性别', en: 'by sex' },
  residence: { zh: '城乡', en: 'urban and rural' },
  township: { zh: '乡镇', en: 'by township' },
} as const;

/** A warning with the numbers that raised it and the threshold that was used. The thresholds are the policy's own, none is official. */
export function describeWarning(
  { code, figures: found, threshold }: Warning,
  target: TargetEvaluation,
  names: NameResolver,
): LocalizedText {
  const unit = target.attainment.margin?.unit ?? target.observed?.unit ?? 'count';
  const at = (name: string) => figure({ value: String(found[name] ?? ''), unit });
  const share = (value: unknown) => percentage(Number(value));
  switch (code) {
    case 'unlikelyToAttain': {
      const expected = estimate(
        Number(found['expected']),
        target.forecast.status === 'assessed' ? target.forecast.unit : unit,
      );
      return {
        zh: `按现有趋势，${found['year']}年达到目标的概率为${share(found['probability'])}，低于${share(threshold)}（预计为${expected.zh}）。`,
        en: `At the present trend the probability of attaining in ${found['year']} is ${share(found['probability'])}, below ${share(threshold)} (${expected.en} expected).`,
      };
    }
    case 'volatile':
      return {
        zh: `${found['years']}个年份间年度变化的离散程度为平均水平的${share(found['spread'])}，高于${share(threshold)}。`,
        en: `Over ${found['years']} years the spread of the yearly changes is ${share(found['spread'])} of the mean level, above ${share(threshold)}.`,
      };
    case 'erodingHeadroom': {
      const margin = target.attainment.margin?.unit ?? unit;
      const [now, base] = [
        difference({ value: String(found['now']), unit: margin }),
        difference({ value: String(found['atBase']), unit: margin }),
      ];
      const end =
        found['runsOutIn'] === undefined
          ? { zh: '', en: '' }
          : {
              zh: `，按年均变化将于${found['runsOutIn']}年用尽`,
              en: `; it runs out in ${found['runsOutIn']} at the mean yearly change`,
            };
      return {
        zh: `与目标之间的余量由基期的${base.zh}缩小到${now.zh}${end.zh}。`,
        en: `Headroom shrank from ${base.en} at base to ${now.en}${end.en}.`,
      };
    }
    case 'lostAttainment':
      return {
        zh: `曾经达到目标，${found['lostSince']}年起不再达到。`,
        en: `The target was met before and is missed since ${found['lostSince']}.`,
      };
    case 'reversal':
      return {
        zh: `${found['year']}年由${at('peak').zh}变为${at('now').zh}，与此前的改善方向相反（前值${at('before').zh}）。`,
        en: `In ${found['year']} it went from ${at('peak').en} to ${at('now').en}, against the improvement before (from ${at('before').en}).`,
      };
    case 'maskedGroup': {
      const groups = String(found['groups'])
        .split(', ')
        .map((group) =>
          Object.hasOwn(groupLabels, group)
            ? groupLabels[group as keyof typeof groupLabels]
            : names.area(group),
        );
      const kind = kinds[found['kind'] as keyof typeof kinds];
      return {
        zh: `${found['year']}年总体达到目标，但分${kind.zh}看，${groups.map(({ zh }) => zh).join('、')}未达到。`,
        en: `In ${found['year']} the total attains while, ${kind.en}, these do not: ${groups.map(({ en }) => en).join(', ')}.`,
      };
    }
    case 'smallNumbers': {
      const [low, high] = [
        estimate(Number(found['low']), unit),
        estimate(Number(found['high']), unit),
      ];
      return {
        zh: `仅由${found['denominator']}例中的${found['numerator']}例得出，${share(threshold)}置信区间为${low.zh}至${high.zh}，不能与目标值区分。`,
        en: `It rests on ${found['numerator']} of ${found['denominator']}; its ${share(threshold)} interval, ${low.en} to ${high.en}, does not tell it apart from the target.`,
      };
    }
    case 'stale':
      return {
        zh: `最新数据为${found['latest']}年，距${found['year']}年已超过${threshold}年。`,
        en: `The latest figure is of ${found['latest']}, more than ${threshold} years before ${found['year']}.`,
      };
    case 'missing':
      return {
        zh: `截至${found['year']}年没有数据，可开展专项调查。`,
        en: `No figure up to ${found['year']}; a special survey could fill the gap.`,
      };
    case 'inconsistent': {
      const outer = names.indicator(String(found['within']));
      return {
        zh: `${found['year']}年为${at('value').zh}，高于包含它的${outer.zh}（${at('whole').zh}），两者必有一误。`,
        en: `${at('value').en} in ${found['year']} is above ${at('whole').en} for ${outer.en}, which includes it: one of them is wrong.`,
      };
    }
    case 'suspectUnit':
      return {
        zh: `${found['year']}年由${at('before').zh}变为${at('now').zh}，相差${found['factor']}倍，单位可能有误。`,
        en: `In ${found['year']} it went from ${at('before').en} to ${at('now').en}, by a factor of ${found['factor']}: the unit may be wrong.`,
      };
  }
}
