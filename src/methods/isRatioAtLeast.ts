import type { Decimal } from '../quantity/decimal.js';

/** Whether numerator ÷ denominator ≥ threshold, exactly: the denominator is multiplied across, never divided by. It must not be zero. */
export function isRatioAtLeast(numerator: Decimal, denominator: Decimal, threshold: string): boolean {
  const excess = numerator.minus(denominator.times(threshold));
  return denominator.isNegative() ? excess.lte(0) : excess.gte(0);
}
