// What a figure looks like, apart from the arithmetic: whoever only looks at figures carries no decimal.js.

/** The longest figure that is accepted, sign and point included. */
export const maxDigits = 120;

const pattern = /^-?\d+(\.\d+)?$/;

/** Whether a value is a number as printed: `/^-?\d+(\.\d+)?$/`, at most {@link maxDigits} characters. */
export function isDecimalString(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxDigits && pattern.test(value);
}
