/**
 * Makes text safe to print on a terminal: each control character and each bidirectional formatting
 * character becomes a space, except for tabs and line breaks.
 */
export const toTerminal = (text: string): string => text.replace(unsafe, ' ');

/**
 * Returns a value as JSON, in which such characters are escaped, so that programs read the same
 * value.
 */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const unsafe =
  /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
