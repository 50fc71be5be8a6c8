/** Splits lines into words at each `|`. */
export const wordList = (...lines: readonly string[]): readonly string[] =>
  lines.join('|').split('|');
