import leven from 'leven';

/**
 * The length of the longest word that is compared; a line of a thousand characters is not a
 * misspelt word.
 */
const longest = 80;

/**
 * Finds the candidate nearest to a word by edit distance, or `undefined` if none is near. A
 * candidate is near if at most two fifths of the longer word would have to change, or if two
 * letters of a word of four are swapped. Of several equally near candidates, the first is returned.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  const lower = word.toLowerCase();
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(lower.length, candidate.length);
    const bound = Math.max(Math.floor(longer * 0.4), isSwapped(lower, candidate) ? 2 : 0);
    if (Math.abs(lower.length - candidate.length) > bound) continue;
    const changes = leven(lower, candidate.toLowerCase());
    if (changes <= bound && changes < least) {
      least = changes;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Whether two words of four letters consist of the same letters: yaer, year. */
const isSwapped = (word: string, candidate: string): boolean =>
  candidate.length === 4 &&
  /^\w{4}$/.test(word) &&
  lettersOf(word) === lettersOf(candidate.toLowerCase());

const lettersOf = (word: string) => [...word].sort().join('');
