import type { Decimal } from '../quantity/decimal.js';

/** Nearer than this to a threshold counts as being at it. */
const margin = '1e-12';

/**
 * Whether a result of root extraction reaches a threshold. Roots are irrational, so a value that lies on a threshold
 * by mathematics misses it by its last digit in arithmetic: whatever lies within 1e-12 below counts as at it.
 */
export function isAtLeast(value: Decimal, threshold: Decimal | string | number): boolean {
  return value.plus(margin).gte(threshold);
}
