import { Decimal as Original } from 'decimal.js';

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

/** The longest figure that is accepted, sign and point included. */
export const maxDigits = 120;

const pattern = /^-?\d+(\.\d+)?$/;

/** Whether a value is a number as printed: `/^-?\d+(\.\d+)?$/`, at most {@link maxDigits} characters. */
export function isDecimalString(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxDigits && pattern.test(value);
}

/**
 * The quotient of two exact values as a number: 34 digits are worked out, then the nearest double is taken.
 * Only for ratios that are reported, never for a verdict. The divisor must not be zero.
 */
export function toRatio(numerator: Decimal, denominator: Decimal): number {
  return new Rounded(numerator).div(denominator).toNumber();
}

/** The quotient of two exact values as a decimal string, rounded half to even at `places`, without trailing zeros. */
export function toQuotient(numerator: Decimal, denominator: Decimal, places = 10): string {
  return new Rounded(numerator).div(denominator).toDecimalPlaces(places, Original.ROUND_HALF_EVEN).toFixed();
}

const Rounded: typeof Original = /* @__PURE__ */ Original.clone({ precision: 34, defaults: true });
