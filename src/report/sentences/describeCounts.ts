import { overviews } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { Compliance, Counts } from '../../model/PlanEvaluation.js';
import { Decimal, toQuotient } from '../../quantity/decimal.js';
import { none } from '../Section.js';

/** A compliance rate in percent with one decimal; `undefined` if nothing can be monitored. */
export const rateOf = ({ numerator, monitorable }: Compliance): string | undefined =>
  monitorable === 0
    ? undefined
    : toQuotient(new Decimal(numerator).times(100), new Decimal(monitorable), 1).toString();

/**
 * A compliance rate with numerator and denominator: 54.5%（12/22）. A dash if nothing can be
 * monitored.
 */
export function describeRate(compliance: Compliance, language: Language): string {
  const words = overviews[language];
  const rate = rateOf(compliance);
  return rate === undefined ? none : words.rate(rate, compliance.numerator, compliance.monitorable);
}

/**
 * Counts as a sentence. The rate always comes with numerator, denominator, and how many had no
 * data.
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
