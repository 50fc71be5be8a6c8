import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: a line of a thousand characters is not a misspelt word. */
const longest = 80;

/**
 * The candidate nearest to a word by edit distance, or `undefined` where none is near: more than
 * two fifths of the longer word would have to change (two letters are always allowed for in a word
 * of four or more). The first of equally near candidates wins.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const lower = word.toLowerCase();
  const isLatin = /^[\w .:/-]*$/.test(word);
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(lower.length, candidate.length);
    // Two swapped letters are two changes; in a short Chinese word two characters are half of it.
    const bound =
      isLatin && longer >= 4 ? Math.max(2, Math.floor(longer * 0.4)) : Math.floor(longer * 0.4);
    if (Math.abs(lower.length - candidate.length) > bound) continue;
    const changes = distance(lower, candidate.toLowerCase());
    if (changes <= bound && changes < least) {
      least = changes;
      nearest = candidate;
    }
  }
  return nearest;
}
