import { isZero } from '../../locale/formatChange.js';
import { formatDifference } from '../../locale/formatQuantity.js';
import { sentences } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { TargetVerdict } from '../../model/TargetEvaluation.js';
import type { Quantity } from '../../quantity/Quantity.js';

/**
 * A mean yearly change with its sign in words. It is judged only for targets that require a slower
 * rise.
 */
export function describeYearlyChange(
  change: Quantity,
  language: Language,
  marks: readonly Quantity[],
): string {
  const { fall, rise, none } = sentences[language].yearlyChange;
  const write = isZero(change.value) ? none : change.value.startsWith('-') ? fall : rise;
  return write(formatDifference(change, language, marks));
}

/** The mean yearly rise before the base year, where a slower one is required. */
export function describePaceBefore(
  { rule, attainment: { threshold } }: Pick<TargetVerdict, 'rule' | 'attainment'>,
  language: Language,
  marks: readonly Quantity[],
): string | undefined {
  if (threshold === undefined || rule.kind !== 'trend' || rule.direction !== 'slowing')
    return undefined;
  // If the figure was falling before, the requirement is 0 too: it does not have to fall faster.
  const rise = isZero(threshold.value) ? undefined : formatDifference(threshold, language, marks);
  return sentences[language].goalNote.paceBefore(rise);
}
