import { formatEstimates, formatShare, writeQuantity } from '../../locale/formatQuantity.js';
import { estimates } from '../../locale/locales.js';
import type { ExactInterval, Pooled, SmallNumbers } from '../../model/Attainment.js';
import type { Language } from '../../model/LocalizedText.js';

/**
 * Whether the counts behind a figure distinguish it from the target.
 */
export function describeSmallNumbers(
  { numerator, denominator, interval, distinguishable, pooled }: SmallNumbers,
  language: Language,
): string {
  return estimates[language].smallNumbers({
    numerator,
    denominator,
    interval: describeInterval(interval, language),
    distinguishable,
    pooled: pooled && describePooled(pooled, language),
  });
}

function describePooled(
  { years, value, unit, interval, status, distinguishable }: Pooled,
  language: Language,
): string {
  return estimates[language].pooled({
    years,
    figure: writeQuantity({ value, unit }, language),
    interval: describeInterval(interval, language),
    isAttained: status === 'attained',
    isSure: distinguishable !== 'no',
  });
}

function describeInterval({ low, high, unit, level }: ExactInterval, language: Language): string {
  const [from = '', to = ''] = formatEstimates([low, high], unit, language);
  return estimates[language].interval(formatShare(level), from, to);
}
