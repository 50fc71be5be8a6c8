import { Decimal, maxDigits } from '../quantity/decimal.js';

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
