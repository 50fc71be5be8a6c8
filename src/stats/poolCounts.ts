import { Decimal } from '../quantity/decimal.js';
import { toDecimal } from '../quantity/toDecimal.js';

/** Counts behind a figure, as they were printed. */
interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * The counts of several years taken together: numerators and denominators are summed, rates are never averaged
 * (a year with twice the births weighs twice).
 *
 * @formula Σ numerators, Σ denominators, exactly
 * @edge `undefined` for an empty list. Signs and a sum of zero are not judged here.
 * @throws PlansError `badNumber` where a count is no decimal string.
 */
export function poolCounts(counts: readonly Counts[]): Counts | undefined {
  if (counts.length === 0) return undefined;
  const total = (values: readonly string[]): string => values.reduce((sum, value) => sum.plus(toDecimal(value)), new Decimal(0)).toFixed();
  return {
    numerator: total(counts.map((count) => count.numerator)),
    denominator: total(counts.map((count) => count.denominator)),
  };
}
