import { type ErrorWords, english } from './english.js';
import type {
  ErrorSubject,
  PlansErrorCode,
  PlansErrorFacts,
  Requirement,
} from './PlansErrorFacts.js';

/**
 * Thrown for a mistake in a call: an unknown id, mixed units, an invalid year. Invalid external
 * data never throws; it is reported as issues. The message is in English; `formatError` gives it in
 * Chinese or English.
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
  readonly code: PlansErrorCode;
  readonly what: ErrorSubject;
  readonly path: string | undefined;
  readonly found: unknown;
  readonly expected: Requirement | undefined;
  readonly nearest: string | undefined;

  constructor(code: PlansErrorCode, facts: PlansErrorFacts) {
    super(composeError(code, facts, english));
    this.code = code;
    this.what = facts.what;
    this.path = facts.path;
    this.found = facts.found;
    this.expected = facts.expected;
    this.nearest = facts.nearest;
  }
}

/** The sentence of an error in the words of a language. */
export function composeError(
  code: PlansErrorCode,
  { what, path, found, expected, nearest }: PlansErrorFacts,
  words: ErrorWords,
): string {
  const compose = expected && (words.requirements[expected.kind] as (of: Requirement) => string);
  return words.sentences[code]({
    what: words.subjects[what],
    where: path ?? words.subjects[what],
    found: found === undefined ? undefined : showValue(found),
    list: Array.isArray(found)
      ? found.map((item) => (typeof item === 'string' ? item : showValue(item)))
      : [],
    expected: compose && expected && compose(expected),
    nearest: nearest === undefined ? '' : words.didYouMean(nearest),
  });
}

const longest = 80;

/**
 * A value as a programmer would recognise it: text without its quotation marks, objects as JSON,
 * cut to a readable length.
 */
function showValue(value: unknown): string {
  if (typeof value === 'string')
    return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    const json = JSON.stringify(value);
    return json.length > longest ? `${json.slice(0, longest)}…` : json;
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
