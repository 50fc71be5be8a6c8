import { Decimal as Original } from 'decimal.js';

export { isDecimalString, maxDigits } from './decimalString.js';

/**
 * Decimal arithmetic that never rounds the values that this library accepts (at most
 * {@link maxDigits} characters): sums and products of three of them stay below 400 digits. A clone,
 * so that decimal.js's global settings are never changed.
 */
export const Decimal: typeof Original = /* @__PURE__ */ Original.clone({
  precision: 400,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});
export type Decimal = Original;

/**
 * The quotient of two exact values as a number: rounded to 34 digits, then to the nearest double.
 * For ratios that are reported, never for a verdict. The divisor must not be zero.
 */
export function toRatio(numerator: Decimal, denominator: Decimal): number {
  const places = Math.max(numerator.decimalPlaces(), denominator.decimalPlaces());
  const [above, below] = [toWhole(numerator, places), toWhole(denominator, places)];
  if (above !== undefined && below !== undefined) return above / below;
  return new Rounded(numerator).div(denominator).toNumber();
}

const mostPlaces = 9;
const mostWhole = 2 ** 50;

/**
 * Fast path: a figure in units of its last place is a whole number, and the quotient of two whole
 * numbers below 2^50 comes out as the nearest double, as through 34 digits. Without it
 * `npm run bench -- country` has a ratio of 8.0 and not of 6.5; a law holds both equal.
 */
function toWhole(value: Decimal, places: number): number | undefined {
  if (places > mostPlaces) return undefined;
  const whole = Math.round(value.toNumber() * 10 ** places);
  return Math.abs(whole) < mostWhole ? whole : undefined;
}

/**
 * The quotient of two exact values as a decimal string, rounded half to even at `places`, without
 * trailing zeros.
 */
export function toQuotient(numerator: Decimal, denominator: Decimal, places = 10): string {
  return new Rounded(numerator)
    .div(denominator)
    .toDecimalPlaces(places, Original.ROUND_HALF_EVEN)
    .toFixed();
}

const Rounded: typeof Original = /* @__PURE__ */ Original.clone({ precision: 34, defaults: true });
