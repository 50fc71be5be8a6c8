/** Words to choose from: “a、b或c”. */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join('、')}或${words.at(-1)}`;
