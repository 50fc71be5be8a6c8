// Kept apart from the arithmetic, so that a bundle that only checks values needs no decimal.js.

/** The greatest length of a value, sign and point included. */
export const maxDigits = 120;

const pattern = /^-?\d+(\.\d+)?$/;

/**
 * Whether a value is a number as printed: `/^-?\d+(\.\d+)?$/`, at most {@link maxDigits}
 * characters.
 */
export function isDecimalString(value: unknown): value is string {
  return isFigure(value) && value.length <= maxDigits;
}

/**
 * The same without the limit on length: the difference or product of two values can have more
 * digits than a value from outside may have.
 */
export function isFigure(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
