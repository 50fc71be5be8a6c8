import { formatEstimates, formatShare, writeQuantity } from '../../locale/formatQuantity.js';
import { estimates } from '../../locale/locales.js';
import type { ExactInterval, Pooled, SmallNumbers } from '../../model/Attainment.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Quantity } from '../../quantity/Quantity.js';

/**
 * States whether the counts behind a figure distinguish it from the target. Figures have enough
 * digits to look different from those in `apartFrom`.
 */
export function describeSmallNumbers(
  { numerator, denominator, interval, distinguishable, pooled }: SmallNumbers,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string {
  return estimates[language].smallNumbers({
    numerator,
    denominator,
    interval: describeInterval(interval, language, apartFrom),
    distinguishable,
    pooled: pooled && describePooled(pooled, language, apartFrom),
  });
}

function describePooled(
  { years, value, unit, interval, status, distinguishable }: Pooled,
  language: Language,
  apartFrom: readonly Quantity[],
): string {
  return estimates[language].pooled({
    years,
    figure: writeQuantity({ value, unit }, language, apartFrom),
    interval: describeInterval(interval, language, apartFrom),
    isAttained: status === 'attained',
    isSure: distinguishable !== 'no',
  });
}

function describeInterval(
  { low, high, unit, level }: ExactInterval,
  language: Language,
  apartFrom: readonly Quantity[],
): string {
  const [from = '', to = ''] = formatEstimates([low, high], unit, language, apartFrom);
  return estimates[language].interval(formatShare(level), from, to);
}
