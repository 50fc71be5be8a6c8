/**
 * A text without what a terminal would obey or what would turn the direction of a line round: each
 * control character but tabs and line breaks becomes a space.
 */
export const toTerminal = (text: string): string => text.replace(unsafe, ' ');

/** A value as JSON, in which such characters are escapes: the same value for a reader. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const unsafe =
  /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
