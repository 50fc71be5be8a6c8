import type { UnitId } from '../../quantity/units.js';

/** Punctuation, and how figures are written. */
export const text = {
  /** The language as pages name it. */
  tag: 'en',
  /** Whether the plans are written in this language: if so, their words need no explanation. */
  isOfPlans: false,
  colon: ': ',
  quote: (words: string) => `“${words}”`,
  aside: (note: string) => ` (${note})`,
  /** How many targets are in a group. */
  countAside: (count: number) => ` (${count})`,
  inYear: (value: string, year: number) => `${value} (${year})`,
  /** Names one after the other. */
  list: (items: readonly string[]) => items.join(', '),
  /** Parts of a sentence one after the other. */
  parts: (items: readonly string[]) => items.join(', '),
  /** Clauses that hold commas themselves. */
  clauses: (items: readonly string[]) => items.join('; '),
  sentences: (items: readonly string[]) => items.join(' '),
  /** The number and the title of a section, the first of which is 1. */
  section: (number: number, title: string) => `${number}. ${title}`,
  /** Differences of shares and rates are in points. */
  points: {
    percent: (size) => `${size} percentage ${size === '1' ? 'point' : 'points'}`,
    permille: (size) => `${size} per mille ${size === '1' ? 'point' : 'points'}`,
  } as Readonly<Partial<Record<UnitId, (size: string) => string>>>,
};

export type TextWords = typeof text;
