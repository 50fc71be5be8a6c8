/** A text without the characters that XML cannot hold; each becomes a space. */
export const xmlText = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, ' ');
