import { toPlainText } from '../errors/toPlainText.js';

/**
 * Converts a string to one line of plain text, in which each character that XML cannot contain
 * becomes a space.
 */
export const xmlText = (text: string): string =>
  toPlainText(text).replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, ' ');
