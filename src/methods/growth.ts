import type { Reason } from '../model/NotAssessed.js';
import { Decimal, type DecimalClass, maxDigits, powerOfTen } from '../quantity/decimal.js';
import type { Distance } from './input.js';

/**
 * Returns the compound annual growth rate between two values, or `undefined` if it does not exist.
 *
 * @formula CAGR(b→a, n years) = (a/b)^(1/n) − 1
 * @unit share per year: 0.02 is 2 % a year
 * @edge It is not defined for b ≤ 0 or a < 0. A fall to zero is −1 over any number of years.
 */
export function cagr(from: Decimal, to: Decimal, years: number): Decimal | undefined {
  if (from.lte(0) || to.lt(0)) return undefined;
  return to.isZero() ? to.minus(1) : growthFactor(from, to, years).minus(1);
}

/**
 * Returns the yearly factor between two values above zero, to the precision of {@link
 * chooseDecimal}. It uses Newton's method, starting with the root in floating point; each step
 * doubles the correct digits.
 */
export function growthFactor(
  from: Decimal,
  to: Decimal,
  years: number,
  Roots = chooseDecimal(from, to),
): Decimal {
  const ratio = new Roots(to).div(from);
  // The root of the power of ten is taken separately, since a ratio can be beyond the range of
  // doubles.
  const tens = Math.floor(ratio.e / years);
  const leading = ratio.times(powerOfTen(-ratio.e)).toNumber();
  const start = leading ** (1 / years) * 10 ** (ratio.e / years - tens);
  let root = new Roots(powerOfTen(tens).times(start));
  // After a step this small, the error is of the order of its square.
  const small = powerOfTen(-Math.ceil(Roots.precision / 2) - 2);
  for (;;) {
    const power = toPower(root, years - 1);
    const step = root.times(power).minus(ratio).div(power.times(years));
    root = root.minus(step);
    if (step.abs().lte(small.times(root))) return root;
  }
}

/**
 * Returns the power with a whole exponent of at least zero, rounded at each product to the
 * precision of the base.
 */
export function toPower(base: Decimal, exponent: number): Decimal {
  if (exponent < 2) return exponent === 0 ? new Decimal(1) : base;
  const half = toPower(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? half.times(half) : base.times(half).times(half);
}

/**
 * Returns the observed growth rate and the rate that would reach the target on time (never zero),
 * or the reason why they do not exist.
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
 * Chooses the decimal arithmetic for roots and powers of these values. Roots have infinitely many
 * digits, and two values may differ only in their last digit: a precision of thirty digits beyond
 * the longest value keeps their growth distinct from zero and leaves room for a tolerance of 1e-12.
 * Nearly all values are short and use the lower, faster of two precisions.
 */
export function chooseDecimal(...values: readonly Decimal[]): DecimalClass {
  return values.every((value) => value.precision() <= shortDigits) ? Short : Long;
}

/** The maximum number of digits that a double prints. */
const shortDigits = 17;

const Short: DecimalClass = /* @__PURE__ */ Decimal.clone({ precision: shortDigits + 30 });
const Long: DecimalClass = /* @__PURE__ */ Decimal.clone({ precision: maxDigits + 30 });
