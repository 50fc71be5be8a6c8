import type { Decimal } from '../quantity/decimal.js';
import { chooseDecimal } from './chooseDecimal.js';

/**
 * The compound annual growth rate from one value to another, or `undefined` where it does not exist.
 *
 * @formula CAGR(b→a, n years) = (a/b)^(1/n) − 1
 * @unit share per year: 0.02 is 2 % a year
 * @edge Not defined for b ≤ 0 or a < 0. Falling to zero is −1, whatever the time.
 */
export function cagr(from: Decimal, to: Decimal, years: number): Decimal | undefined {
  if (from.lte(0) || to.lt(0)) return undefined;
  const Roots = chooseDecimal(from, to);
  return new Roots(to).div(from).pow(new Roots(1).div(years)).minus(1);
}
