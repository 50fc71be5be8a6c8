import { Decimal as Original } from 'decimal.js';

export { isDecimalString, maxDigits } from './decimalString.js';

/**
 * Arithmetic that never rounds for the figures that this library accepts (at most {@link maxDigits} characters):
 * sums and products of three of them stay below 400 digits. A clone of its own; decimal.js's global is never set.
 */
export const Decimal: typeof Original = /* @__PURE__ */ Original.clone({
  precision: 400,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});
export type Decimal = Original;

/**
 * The quotient of two exact values as a number: 34 digits are worked out, then the nearest double is taken.
 * Only for ratios that are reported, never for a verdict. The divisor must not be zero.
 */
export function toRatio(numerator: Decimal, denominator: Decimal): number {
  // Whole numbers below 2^53 are doubles as they stand, and the quotient of two of them comes out as the nearest double: the same answer
  // as through 34 digits, for a fraction of the time. Nearly all figures are such numbers once the point is moved.
  const shift = placeOfLastWord(numerator) - placeOfLastWord(denominator);
  const above = toWhole(numerator) * (shift > 0 ? word ** shift : 1);
  const below = toWhole(denominator) * (shift < 0 ? word ** -shift : 1);
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  return new Rounded(numerator).div(denominator).toNumber();
}

/** The quotient of two exact values as a decimal string, rounded half to even at `places`, without trailing zeros. */
export function toQuotient(numerator: Decimal, denominator: Decimal, places = 10): string {
  return new Rounded(numerator)
    .div(denominator)
    .toDecimalPlaces(places, Original.ROUND_HALF_EVEN)
    .toFixed();
}

const Rounded: typeof Original = /* @__PURE__ */ Original.clone({ precision: 34, defaults: true });

/** decimal.js keeps seven digits in each word of `d`. */
const word = 1e7;
const placeOfLastWord = ({ d, e }: Decimal) => Math.floor(e / 7) - d.length + 1;
/** The digits as a whole number of the last word's place; no longer a safe integer where there are too many of them. */
function toWhole({ d, s }: Decimal): number {
  let whole = 0;
  for (const digits of d) whole = whole * word + digits;
  return s * whole;
}
