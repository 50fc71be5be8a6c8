import { gapLabels, groupLabels } from '../../locale/labels.js';
import type { Disparity } from '../../model/Disparity.js';
import type { LocalizedText } from '../../model/LocalizedText.js';
import { Decimal } from '../../quantity/decimal.js';
import type { NameResolver } from '../Report.js';
import { difference, figure } from './format.js';

/** A gap between groups, its change, and the groups that a total hides. */
export function describeGap(
  { kind, year, groups, absolute, base, trend, masked }: Disparity,
  names: NameResolver,
): LocalizedText {
  const nameOf = (group: string): LocalizedText =>
    Object.hasOwn(groupLabels, group)
      ? groupLabels[group as keyof typeof groupLabels]
      : names.area(group);
  const size = difference(absolute);
  // Of many units the outermost two say what the gap is.
  const sorted =
    groups.length > 3
      ? [...groups]
          .sort((a, b) => new Decimal(a.value).cmp(b.value))
          .filter((_, at, all) => at === 0 || at === all.length - 1)
      : groups;
  const parts = sorted.map(({ group, value }) => ({
    name: nameOf(group),
    at: figure({ value, unit: absolute.unit }),
  }));
  const said: LocalizedText = {
    zh: `${year}年${gapLabels[kind].zh}为${size.zh}（${parts.map(({ name, at }) => `${name.zh}${at.zh}`).join('，')}）`,
    en: `${capitalise(gapLabels[kind].en)} in ${year}: ${size.en} (${parts.map(({ name, at }) => `${name.en} ${at.en}`).join(', ')})`,
  };
  const change = describeTrend(absolute.value, base, trend, absolute.unit);
  const hidden = masked.map(nameOf);
  const mask =
    hidden.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `；总体达到目标，但${hidden.map(({ zh }) => zh).join('、')}未达到`,
          en: `; the total attains, but not: ${hidden.map(({ en }) => en).join(', ')}`,
        };
  return { zh: `${said.zh}${change.zh}${mask.zh}。`, en: `${said.en}${change.en}${mask.en}.` };
}

function describeTrend(
  now: string,
  base: Disparity['base'],
  trend: Disparity['trend'],
  unit: Disparity['absolute']['unit'],
): LocalizedText {
  if (base === undefined || trend === undefined) return { zh: '', en: '' };
  if (trend === 'unchanged')
    return { zh: `，与${base.year}年持平`, en: `, unchanged from ${base.year}` };
  const change = difference({ value: new Decimal(now).minus(base.absolute.value).toFixed(), unit });
  return trend === 'narrowing'
    ? {
        zh: `，比${base.year}年缩小${change.zh}`,
        en: `, ${change.en} narrower than in ${base.year}`,
      }
    : { zh: `，比${base.year}年扩大${change.zh}`, en: `, ${change.en} wider than in ${base.year}` };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
