import type { Reason } from '../model/NotAssessed.js';
import { Decimal, maxDigits } from '../quantity/decimal.js';
import type { Distance } from './input.js';

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

/** The growth rate that was observed and the one that would reach the target on time (never zero), or why there are none. */
export function measureGrowth({
  base,
  latest,
  target,
}: Distance): { observed: Decimal; required: Decimal } | Reason {
  if (base.value.eq(target.value)) return 'noDistance';
  const observed = cagr(base.value, latest.value, latest.year - base.year);
  const required = cagr(base.value, target.value, target.year - base.year);
  return observed && required ? { observed, required } : 'nonPositive';
}

/**
 * The arithmetic for roots and powers of given values. They never come out even, and two values may agree in all but
 * their last digit: thirty digits beyond the longest value keep their growth apart from none, with room to spare for a
 * margin of 1e-12. Short values, which are nearly all, get the faster of two.
 */
export function chooseDecimal(...values: readonly Decimal[]): typeof Decimal {
  return values.every((value) => value.precision() <= shortDigits) ? Short : Long;
}

/** As many digits as a float can have. */
const shortDigits = 17;

const Short: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: shortDigits + 30 });
const Long: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: maxDigits + 30 });
