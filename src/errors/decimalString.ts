// This is separate from the arithmetic, so that a bundle that only checks values needs no
// decimal.js.

/** The maximum length of a value, including sign and point. */
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
 * Whether a value is a number as printed, of any length: the difference or product of two values
 * can have more digits than an external value may have.
 */
export function isFigure(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
