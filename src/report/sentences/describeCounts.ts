import { overviews } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Compliance, Counts } from '../../model/PlanEvaluation.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import { none } from '../Section.js';

/**
 * Returns a compliance rate in percent with one decimal; `undefined` if nothing can be monitored.
 */
export const rateOf = ({ numerator, monitorable }: Compliance): string | undefined =>
  monitorable === 0
    ? undefined
    : toQuotient(new Decimal(numerator).times(100), new Decimal(monitorable), 1).toString();

/**
 * Writes a compliance rate with its numerator and denominator: 54.5%（12/22）. Writes a dash if
 * nothing can be monitored.
 */
export function describeRate(compliance: Compliance, language: Language): string {
  const words = overviews[language];
  const rate = rateOf(compliance);
  return rate === undefined ? none : words.rate(rate, compliance.numerator, compliance.monitorable);
}

/**
 * Describes counts in a sentence. A rate always comes with its numerator, its denominator, and the
 * number of targets without data.
 */
export function describeCounts(counts: Counts, subject: string, language: Language): string {
  const words = overviews[language];
  const { strict, withNearly } = counts.compliance;
  if (strict.monitorable === 0) return words.noCounts(subject, counts.total);
  return words.counts({
    ...counts,
    subject,
    monitorable: strict.monitorable,
    rate: describeRate(strict, language),
    rateWithNearly: describeRate(withNearly, language),
  });
}
