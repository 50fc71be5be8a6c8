/** The words of some lines, between spaces. */
export const listWords = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(' '));
