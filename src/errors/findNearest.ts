import leven from 'leven';

/** Longer words are not compared: a line of a thousand characters is not a misspelt word. */
const longest = 80;

/**
 * The candidate nearest to a word by edit distance, or `undefined` if none is near. A candidate is
 * near if at most two fifths of the longer word would have to change; in a word of four letters or
 * more, two changes are always allowed. Of several equally near candidates, the first is returned.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const lower = word.toLowerCase();
  const isLatin = /^[\w .:/-]*$/.test(word);
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(lower.length, candidate.length);
    // Two swapped letters are two changes; in a short Chinese word, two characters are half the
    // word.
    const bound =
      isLatin && longer >= 4 ? Math.max(2, Math.floor(longer * 0.4)) : Math.floor(longer * 0.4);
    if (Math.abs(lower.length - candidate.length) > bound) continue;
    const changes = leven(lower, candidate.toLowerCase());
    if (changes <= bound && changes < least) {
      least = changes;
      nearest = candidate;
    }
  }
  return nearest;
}
