import type { UnitId } from '../../quantity/units.js';

/** Writes a number with its noun: 1 row, 2 rows. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
export const are = (count: number): string => (count === 1 ? 'is' : 'are');
export const capitalised = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** Joins the parts of a sentence that exist. */
export const join = (parts: readonly (string | undefined)[], by = ', '): string =>
  parts.filter((part) => part !== undefined).join(by);
/** Writes a phrase about a number of things; `undefined` if there are none. */
export const some = (count: number, write: (count: number) => string): string | undefined =>
  count === 0 ? undefined : write(count);

const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };
/** Puts a string in quotation marks; marks inside it become single ones. */
export const quote = (words: string): string =>
  `“${words.replace(/[“”]/g, (mark) => inner[mark] as string)}”`;

/** Punctuation, and the forms of figures. */
export const text = {
  /** The language tag of a page. */
  tag: 'en',
  /** Whether the plans are written in this language, so that their words need no explanation. */
  isOfPlans: false,
  colon: ': ',
  quote,
  aside: (note: string) => ` (${note})`,
  /** The number of targets in a group. */
  countAside: (count: number) => ` (${count})`,
  inYear: (value: string, year: number) => `${value} (${year})`,
  /** Names in a list. */
  list: (items: readonly string[]) => items.join(', '),
  /** Parts of a sentence in a list. */
  parts: (items: readonly string[]) => items.join(', '),
  /** Clauses that contain commas, in a list. */
  clauses: (items: readonly string[]) => items.join('; '),
  sentences: (items: readonly string[]) => items.join(' '),
  /** The number and the title of a section, counted from 1. */
  section: (number: number, title: string) => `${number}. ${title}`,
  /** Differences of shares and rates are in points. */
  points: {
    percent: (size) => `${size} percentage ${size === '1' ? 'point' : 'points'}`,
    permille: (size) => `${size} per mille ${size === '1' ? 'point' : 'points'}`,
    per100girls: (size) => `${size} per 100 girls`,
  } as Readonly<Partial<Record<UnitId, (size: string) => string>>>,
};

export type TextWords = typeof text;
