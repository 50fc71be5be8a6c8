import { toPlainText } from '../errors/toPlainText.js';

/**
 * A text as one line of plain text, also without the characters that XML cannot contain; each
 * becomes a space.
 */
export const xmlText = (text: string): string =>
  toPlainText(text).replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, ' ');
