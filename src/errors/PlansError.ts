import { type ErrorWords, english } from './english.js';
import type {
  ErrorSubject,
  PlansErrorCode,
  PlansErrorFacts,
  Requirement,
} from './PlansErrorFacts.js';

/**
 * Thrown for a mistake in a call: an unknown id, mixed units, an invalid year. Invalid external
 * data never throws; it is reported as issues. The message is in English; `formatError` formats it
 * in Chinese or English.
 *
 * Unless its documentation names another code, a function throws `badArgument` for an argument that
 * is missing or of the wrong type and for a misspelt option, `badNumber` if a decimal string is
 * required, and `badYear` if a year is required.
 *
 * @example
 * ```ts
 * import { getTarget, PlansError } from '@lipu/plans';
 * try {
 *   getTarget('women.health.g2.maternal-mortality' as never);
 * } catch (error) {
 *   console.log(error instanceof PlansError && error.code); // unknownId
 * }
 * ```
 */
export class PlansError extends Error {
  override readonly name = 'PlansError';
  /** The kind of mistake. */
  readonly code: PlansErrorCode;
  /** The subject of the mistake. */
  readonly what: ErrorSubject;
  /** The place of the mistake, as a path in code: `policy.warnings`, `series[0].value`. */
  readonly path: string | undefined;
  /** The observation that cannot be used. */
  readonly observation: PlansErrorFacts['observation'];
  /** What was given. */
  readonly found: unknown;
  /** What is required instead. */
  readonly expected: Requirement | undefined;
  /** The nearest valid value, if one is similar enough. */
  readonly nearest: string | undefined;

  constructor(code: PlansErrorCode, facts: PlansErrorFacts) {
    super(composeError(code, facts, english));
    this.code = code;
    this.what = facts.what;
    this.path = facts.path;
    this.observation = facts.observation;
    this.found = facts.found;
    this.expected = facts.expected;
    this.nearest = facts.nearest;
  }
}

/** Composes the sentence that describes an error, in one language. */
export function composeError(
  code: PlansErrorCode,
  { what, path, observation, found, expected, nearest }: PlansErrorFacts,
  words: ErrorWords,
): string {
  const asked =
    expected && 'words' in expected
      ? { ...expected, words: expected.words.map(showValue) }
      : expected;
  const compose = asked && (words.requirements[asked.kind] as (of: Requirement) => string);
  const of = observation === undefined ? '' : ` (${observation.indicator}, ${observation.year})`;
  const place = path === undefined ? undefined : `${cut(path, longestItem)}${of}`;
  const shown = found === undefined ? undefined : showValue(found);
  return words.sentences[code]({
    what: words.subjects[what],
    where: place ?? words.subjects[what],
    place: place === undefined ? '' : `${place}: `,
    found: shown,
    quoted: typeof found === 'string' ? words.quote(shown ?? '', isNumeric(expected)) : shown,
    list: Array.isArray(found)
      ? found.map((item) => (typeof item === 'string' ? cut(item, longestItem) : showValue(item)))
      : [],
    expected: compose?.(asked as Requirement),
    nearest: nearest === undefined ? '' : words.didYouMean(nearest),
  });
}

const longest = 80;
/** The maximum length of an item, which is enough for one problem in a plan, a whole sentence. */
const longestItem = 300;
const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** Whether a number is expected, so that a string of digits has to be called a string. */
const isNumeric = (expected: Requirement | undefined): boolean =>
  expected?.kind === 'year' || expected?.kind === 'number';

/**
 * Shows a value as a programmer would recognise it: text without its quotation marks, objects as
 * JSON, cut to a readable length.
 */
function showValue(value: unknown): string {
  if (typeof value === 'string') return cut(value, longest);
  if (typeof value !== 'object' || value === null) return String(value);
  // A Map, or a promise that was not awaited, would be shown as {}.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object' && tag !== 'Array') return tag;
  try {
    const json = JSON.stringify(value);
    return cut(json, longest);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
