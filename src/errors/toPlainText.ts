/**
 * Converts external text to one line of plain text: control characters, line breaks, terminal
 * escapes and marks that reverse the direction of text become spaces.
 */
export const toPlainText = (text: string): string =>
  text.search(unsafe) === -1 ? text : text.replace(unsafe, ' ');

const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
