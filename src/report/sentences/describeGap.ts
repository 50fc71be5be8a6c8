import { formatDifference, writeQuantity } from '../../locale/formatQuantity.js';
import { labels, sentences, texts } from '../../locale/locales.js';
import type { Disparity } from '../../model/Disparity.js';
import type { Rule } from '../../model/Rule.js';
import { Decimal } from '../../quantity/decimal.js';
import type { NameResolver } from '../NameResolver.js';

/**
 * If there are more groups than this, only the two outermost ones, which define the gap, are named.
 */
const mostGroups = 3;

/**
 * Describes a gap between groups, its change, and the groups that a total hides. Beside a target
 * that is judged by the ratio of the groups, the gap is called a difference, since it may widen
 * while the ratio improves.
 */
export function describeGap(disparity: Disparity, names: NameResolver, rule: Rule): string {
  const { kind, year, groups, absolute, masked } = disparity;
  const { language } = names;
  const isByRatio = rule.kind === 'compare' && rule.gap === 'ratio' && rule.across === kind;
  const shown =
    groups.length > mostGroups
      ? [...groups]
          .sort((a, b) => new Decimal(a.value).comparedTo(b.value))
          .filter((_, at, all) => at === 0 || at === all.length - 1)
      : groups;
  const figures = groups.map(({ value }) => ({ value, unit: absolute.unit }));
  return sentences[language].gap({
    gap: (isByRatio ? sentences[language].groupDifference : labels[language].gap)[kind],
    year,
    size: formatDifference(absolute, language),
    groups: shown.map(({ group, value }) => ({
      name: names.group(group),
      figure: writeQuantity({ value, unit: absolute.unit }, language, figures),
    })),
    change: describeTrend(disparity, names),
    masked: masked.length === 0 ? undefined : texts[language].list(masked.map(names.group)),
  });
}

function describeTrend(
  { absolute, base, trend }: Disparity,
  { language }: NameResolver,
): string | undefined {
  if (base === undefined || trend === undefined) return undefined;
  const change = new Decimal(absolute.value).minus(base.absolute.value).toFixed();
  return sentences[language].gapChange[trend](
    formatDifference({ value: change, unit: absolute.unit }, language),
    base.year,
  );
}
