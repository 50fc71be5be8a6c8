/** Splits lines into words at the spaces. */
export const listWords = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '));
