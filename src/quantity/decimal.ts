import { Decimal as Original } from 'decimal.js';

export { isDecimalString, maxDigits } from '../errors/decimalString.js';

type Operand = Decimal | number | string;

/**
 * A decimal of decimal.js with the methods that this library calls. The build leaves out all others
 * (`scripts/bundleDecimal.ts`), so a method that is added here has to be added there as well.
 */
export interface Decimal {
  /** Words of seven digits, the highest first; null for NaN and Infinity. */
  readonly d: readonly number[] | null;
  /** The exponent of the first digit. */
  readonly e: number;
  /** The sign. */
  readonly s: number;
  abs(): Decimal;
  neg(): Decimal;
  floor(): Decimal;
  plus(other: Operand): Decimal;
  minus(other: Operand): Decimal;
  times(other: Operand): Decimal;
  div(other: Operand): Decimal;
  comparedTo(other: Operand): number;
  eq(other: Operand): boolean;
  gt(other: Operand): boolean;
  gte(other: Operand): boolean;
  lt(other: Operand): boolean;
  lte(other: Operand): boolean;
  isZero(): boolean;
  isNegative(): boolean;
  decimalPlaces(): number;
  /** Returns the number of digits. */
  precision(): number;
  toDecimalPlaces(places: number, rounding?: Original.Rounding): Decimal;
  toSignificantDigits(digits: number, rounding?: Original.Rounding): Decimal;
  toFixed(places?: number): string;
  toNumber(): number;
}

export interface DecimalClass {
  new (value: Operand): Decimal;
  readonly precision: number;
  readonly ROUND_UP: Original.Rounding;
  readonly ROUND_HALF_UP: Original.Rounding;
  readonly ROUND_HALF_EVEN: Original.Rounding;
  clone(settings: Original.Config): DecimalClass;
}

/**
 * Decimal arithmetic that never rounds the values that this library accepts (at most {@link
 * maxDigits} characters): sums and products of three of them have fewer than 400 digits. It is a
 * clone, so that decimal.js's global settings are not changed.
 */
export const Decimal: DecimalClass = /* @__PURE__ */ (Original as DecimalClass).clone({
  precision: 400,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** Returns the power of ten with a whole exponent. */
export const powerOfTen = (exponent: number): Decimal => new Decimal(`1e${exponent}`);

/**
 * Returns the quotient of two exact values as a number, rounded to 34 digits and then to the
 * nearest double. It is for ratios that are reported, never for a verdict. The divisor must not be
 * zero.
 */
export function toRatio(numerator: Decimal, denominator: Decimal): number {
  const places = Math.max(numerator.decimalPlaces(), denominator.decimalPlaces());
  const [above, below] = [toWhole(numerator, places), toWhole(denominator, places)];
  if (above !== undefined && below !== undefined) return above / below;
  return new Rounded(numerator).div(denominator).toNumber();
}

const mostPlaces = 9;
const mostWhole = 2 ** 50;
/** Below this limit, every whole number is a double, and sums and products are exact. */
const mostExact = 2 ** 53;

/**
 * Returns a figure in units of its last place, which is a whole number. Fast path: dividing two
 * whole numbers below 2^50 gives the nearest double, the same as rounding to 34 digits first.
 * Without it, `npm run bench -- country` takes 8.0 times its floor instead of 6.5; a property test
 * checks that both paths agree.
 */
function toWhole({ d: words, e, s: sign }: Decimal, places: number): number | undefined {
  // decimal.js stores no words for NaN and Infinity.
  if (places > mostPlaces || !words) return undefined;
  // Words are digits of a base of 10^7, the highest first.
  let power = 7 * Math.floor(e / 7) + places;
  let whole = 0;
  for (const word of words) {
    whole += word * 10 ** power;
    power -= 7;
  }
  // The last word may have been scaled by a negative power of ten, which a double cannot represent
  // exactly.
  whole = Math.round(whole);
  return whole < mostWhole ? sign * whole : undefined;
}

/**
 * Returns the quotient of two exact values as a decimal string, rounded half to even at `places`,
 * without trailing zeros.
 */
export function toQuotient(numerator: Decimal, denominator: Decimal, places = 10): string {
  return new Rounded(numerator)
    .div(denominator)
    .toDecimalPlaces(places, Decimal.ROUND_HALF_EVEN)
    .toFixed();
}

/**
 * Returns the same quotient rounded away from zero, so that multiplied by the divisor it is never
 * less than the numerator.
 */
export function toQuotientAtLeast(numerator: Decimal, denominator: Decimal, places = 10): string {
  return new RoundedUp(numerator)
    .div(denominator)
    .toDecimalPlaces(places, Decimal.ROUND_UP)
    .toFixed();
}

/**
 * Returns the value after `step` of `steps` equal steps from one value to another, rounded as in
 * `toQuotient`.
 *
 * Fast path: it uses units of the tenth place as whole numbers, for which doubles are exact and, if
 * at least a millionth, print without an exponent. Without it, the verdicts of
 * `npm run bench -- country` take a tenth longer; a property test checks that both paths agree.
 */
export function interpolate(from: Decimal, to: Decimal, step: number, steps: number): string {
  const places = Math.max(from.decimalPlaces(), to.decimalPlaces());
  // With NaN, every comparison below is false.
  const [start = Number.NaN, end = Number.NaN] = [toWhole(from, places), toWhole(to, places)];
  const [stay, move] = [start * steps, (end - start) * step];
  const above = (stay + move) * 10 ** (10 - places);
  const size = Math.abs(above);
  const rest = size % steps;
  let quotient = (size - rest) / steps;
  // Rounds half to even: an odd quotient is rounded up at one half or more, an even one only above
  // one half.
  if (2 * rest + (quotient % 2) > steps) quotient += 1;
  const isExact = Math.abs(stay) + Math.abs(move) < mostExact && size < mostExact;
  // Below 450 000 with ten places, or below 900 000 with nine, different decimals are different
  // doubles, so the quotient prints as the exact decimal.
  if (isExact && quotient >= 1e4) return String((Math.sign(above) * quotient) / 1e10);
  const way = to.minus(from).times(step);
  return toQuotient(from.times(steps).plus(way), new Decimal(steps));
}

const Rounded: DecimalClass = /* @__PURE__ */ Decimal.clone({ precision: 34, defaults: true });
const RoundedUp: DecimalClass = /* @__PURE__ */ Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_UP,
  defaults: true,
});
