import type { Reason } from '../model/NotAssessed.js';
import { Decimal, maxDigits } from '../quantity/decimal.js';
import type { Distance } from './input.js';

/**
 * The compound annual growth rate between two values, or `undefined` if it does not exist.
 *
 * @formula CAGR(b→a, n years) = (a/b)^(1/n) − 1
 * @unit share per year: 0.02 is 2 % a year
 * @edge Not defined for b ≤ 0 or a < 0. A fall to zero is −1 over any number of years.
 */
export function cagr(from: Decimal, to: Decimal, years: number): Decimal | undefined {
  if (from.lte(0) || to.lt(0)) return undefined;
  return to.isZero() ? to.minus(1) : growthFactor(from, to, years).minus(1);
}

/**
 * The yearly factor between two values above zero, to the precision of {@link chooseDecimal}.
 *
 * Newton's method from the root in floating point; each step doubles the correct digits. With a
 * fractional exponent instead, `npm run bench -- methods` takes 650 times its floor rather than
 * 110; a property test checks that both give the same result.
 */
export function growthFactor(
  from: Decimal,
  to: Decimal,
  years: number,
  Roots = chooseDecimal(from, to),
): Decimal {
  const ratio = new Roots(to).div(from);
  const start = ratio.toNumber() ** (1 / years);
  // A ratio beyond the range of doubles would never settle.
  if (start === 0 || start === Infinity) return ratio.pow(new Roots(1).div(years));
  let root = new Roots(start);
  // After a step this small, the error is of the order of its square.
  const small = new Roots(10).pow(-Math.ceil(Roots.precision / 2) - 2);
  for (;;) {
    const power = root.pow(years - 1);
    const step = root.times(power).minus(ratio).div(power.times(years));
    root = root.minus(step);
    if (step.abs().lte(small.times(root))) return root;
  }
}

/**
 * The observed growth rate and the rate that would reach the target on time (never zero), or the
 * reason why they do not exist.
 */
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
 * The decimal arithmetic for roots and powers of these values. Roots have endless digits, and two
 * values may differ only in their last digit: thirty digits beyond the longest value keep the
 * growth between them distinct from zero and leave room for a tolerance of 1e-12. Short values,
 * nearly all, use the faster of two precisions.
 */
export function chooseDecimal(...values: readonly Decimal[]): typeof Decimal {
  return values.every((value) => value.precision() <= shortDigits) ? Short : Long;
}

/** The digits of the longest float. */
const shortDigits = 17;

const Short: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: shortDigits + 30 });
const Long: typeof Decimal = /* @__PURE__ */ Decimal.clone({ precision: maxDigits + 30 });
