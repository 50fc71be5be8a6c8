import { findNearest } from '../../errors/findNearest.js';

/** The meaning of a name that matched, or the nearest known name. */
type Match<T> = { readonly found: T } | { readonly nearest: string | undefined };

/**
 * The maximum number of suggestions in a file. Each one costs an edit distance to every name, and a
 * file can have thousands of unknown names.
 */
const mostSuggestions = 300;

/**
 * Maps names to their meanings. Each word that a file uses is folded and compared once, however
 * many rows use it. The first meaning of a name is kept, so that ids, which are added first, take
 * precedence over names, and names over aliases. An index can extend another one, so that the names
 * of a catalogue are folded once, for all files.
 */
export class NameIndex<T> {
  readonly #extended: NameIndex<T> | undefined;
  readonly #meanings = new Map<string, T>();
  readonly #names: string[] = [];
  readonly #matches = new Map<string, Match<T>>();
  #suggestions = 0;

  constructor(extended?: NameIndex<T>) {
    this.#extended = extended;
  }

  add(name: string, meaning: T): void {
    const folded = foldName(name);
    if (folded === '' || this.#findFolded(folded) !== undefined) return;
    this.#meanings.set(folded, meaning);
    this.#names.push(name.trim());
  }

  match(word: string): Match<T> {
    const before = this.#matches.get(word);
    if (before !== undefined) return before;
    const found = this.find(word);
    const match: Match<T> = found === undefined ? { nearest: this.#suggest(word) } : { found };
    this.#matches.set(word, match);
    return match;
  }

  /** Looks up a word that may not be a name, without a suggestion. */
  find(word: string): T | undefined {
    return this.#findFolded(foldName(word));
  }

  /** Whether a word, in any letter case, is part of a name. */
  mentions(word: string): boolean {
    const lower = word.toLowerCase();
    return this.#listNames().some((name) => name.toLowerCase().includes(lower));
  }

  get size(): number {
    return this.#listNames().length;
  }

  #findFolded(folded: string): T | undefined {
    return (
      (this.#extended === undefined ? undefined : this.#extended.#findFolded(folded)) ??
      this.#meanings.get(folded)
    );
  }

  /** The names in the order in which they were added. */
  #listNames(): readonly string[] {
    if (this.#extended === undefined) return this.#names;
    const before = this.#extended.#listNames();
    return this.#names.length === 0 ? before : [...before, ...this.#names];
  }

  #suggest(word: string): string | undefined {
    this.#suggestions += 1;
    return this.#suggestions > mostSuggestions
      ? undefined
      : findNearest(word.normalize('NFKC'), this.#listNames());
  }
}

/**
 * Removes what does not distinguish names: width, letter case, spaces, the kind of dash, quotation
 * marks. `０—１７岁` and `0-17 岁` are one name. This is only for looking up names, never for figures,
 * which are not repaired.
 */
export const foldName = (name: string): string =>
  // Fast path: most names need no folding.
  plain.test(name)
    ? name
    : name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\u200b\ufeff"'“”‘’「」『』]+/g, '')
        .replace(/[‐-―−~～]/g, '-');

const plain = /^[\u4e00-\u9fffa-z\d-]*$/;
