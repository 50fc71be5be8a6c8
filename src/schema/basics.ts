import * as z from 'zod/v4-mini';
import { maxDigits } from '../errors/decimalString.js';
import { either as listChoices } from '../errors/english.js';
import { observationStatuses, residences, sexes } from '../model/Observation.js';
import { unitIds } from '../quantity/units.js';

// The building blocks of all schemas. zod/mini validates in the same way as zod at a third of its
// size; it is imported as `zod/v4-mini`, a path in every zod since 3.25. It has no messages.
// Setting them with `z.config` would change the zod of the application, so each block has its own.
const words = { error: (problem: z.core.$ZodRawIssue) => describeProblem(problem) };

/** A zod schema of exactly this type, in every supported version of zod. */
export interface Schema<T> extends z.ZodMiniType<T, T> {}

/**
 * Compares two types key by key at every depth: an optional key must be optional, not a key that
 * may be undefined. Only `readonly` is ignored, since a schema does not return frozen objects.
 */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2
    ? unknown
    : 'not the type that it mirrors';
/** Writes intersections out as one object. */
type Plain<T> = T extends readonly unknown[] | object
  ? { -readonly [K in keyof T]: Plain<T[K]> }
  : T;

/**
 * Declares that a schema has the type `T`; a schema that differs from `T` in any key does not
 * compile.
 */
export const mirror =
  <T>() =>
  <S extends z.core.SomeType>(schema: S & Same<z.output<S>, T> & Same<z.input<S>, T>) =>
    schema as unknown as Schema<T>;

/**
 * An object with exactly these keys, so that a misspelt key is an error and nothing is lost. A key
 * whose value is undefined counts as absent.
 *
 * Do not use the `object` function of `zod` itself: creating an object schema tries `new Function`,
 * which a strict content security policy reports as a violation.
 */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, words).check(dropUndefined);
/** An object like that of `record`, in which every key is optional. */
export const partial = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  record(
    Object.fromEntries(Object.entries(shape).map(([key, of]) => [key, optional(of)])) as {
      [Key in keyof Shape]: Optional<Shape[Key]>;
    },
  );
/**
 * An optional key has the type of its value, since undefined is dropped before the value is
 * returned.
 */
type Optional<Of> = Of & { _zod: { optin: 'optional'; optout: 'optional' } };
export const optional = <Of extends z.core.SomeType>(of: Of) =>
  z.optional(of) as unknown as Optional<Of>;

/** Changes an object that zod has created, so the caller's own object is not changed. */
function dropUndefined({ value }: { readonly value: object }): void {
  for (const [key, part] of Object.entries(value))
    if (part === undefined) Reflect.deleteProperty(value, key);
}

export const list = <Of extends z.core.SomeType>(of: Of) => z.array(of, words);
/** Some of these keys, with values of one type. */
export const tally = <Key extends z.core.$ZodRecordKey, Of extends z.core.SomeType>(
  key: Key,
  of: Of,
) => z.partialRecord(key, of, words);
export const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  z.enum(values, words);
export const only = <const Values extends readonly (string | number | true)[]>(...values: Values) =>
  z.literal(values, words);
/** A union of objects that one key distinguishes. */
export const byKey = <
  const Key extends string,
  const Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  key: Key,
  ...options: Options
) => z.discriminatedUnion(key, options, words);
export const nullable = z.nullable;

export const string = z.string(words);
export const someText = z.string(words).check(z.minLength(1));
const like = (example: string) => ({
  error: (problem: z.core.$ZodRawIssue) => describeProblem(problem, example),
});
export const matching = (pattern: RegExp, example: string) =>
  z.string(like(example)).check(z.regex(pattern));
export const number = z.number(words);
export const numberFrom = (min: number, max?: number) =>
  z.number(words).check(z.minimum(min), ...(max === undefined ? [] : [z.maximum(max)]));
export const boolean = z.boolean(words);
export const integer = z.int(words);
export const integerFrom = (min: number, max?: number) =>
  z.int(words).check(z.minimum(min), ...(max === undefined ? [] : [z.maximum(max)]));

/** A number as printed. A computed one may be longer than an external one. */
export const figure = matching(/^-?\d+(\.\d+)?$/, '2.70');
export const decimalString = figure.check(z.maxLength(maxDigits));
export const unitId = oneOf(...unitIds);
export const text = record({ zh: someText, en: someText });
/** The range of years in plans and observations. */
export const years = { first: 1900, last: 2200 } as const;
export const year = integerFrom(years.first, years.last);
export const isoDate = z.iso.date(like('2023-03-01'));
export const sex = oneOf(...sexes);
export const residence = oneOf(...residences);
export const status = oneOf(...observationStatuses);
export const quantity = record({ value: figure, unit: unitId });
export const count = integerFrom(0);

/**
 * Describes in English, for programmers, what was expected and what was found; `undefined` for a
 * check that no schema here uses.
 *
 * @param example A valid text, if a pattern is required.
 */
export function describeProblem(problem: z.core.$ZodRawIssue, example = ''): string | undefined {
  const found = show(problem.input);
  switch (problem.code) {
    case 'invalid_type':
      return `expected ${kinds[problem.expected] ?? problem.expected}, found ${found}`;
    case 'invalid_value':
      return `expected ${listChoices(problem.values.map(show))}, found ${found}`;
    case 'invalid_union':
      return describeUnion(problem);
    case 'unrecognized_keys': {
      const { keys } = problem;
      return `unknown key${keys.length === 1 ? '' : 's'} ${keys.map(show).join(', ')}`;
    }
    case 'invalid_format':
      return `expected a string such as “${example}”, found ${found}`;
    case 'too_small':
      return problem.origin === 'string'
        ? 'expected a non-empty string, found an empty one'
        : `expected ${moreThan(problem.inclusive)} ${problem.minimum}, found ${found}`;
    case 'too_big':
      return [
        `expected ${problem.inclusive ? 'at most' : 'less than'} ${problem.maximum}`,
        `${problem.origin === 'string' ? ' characters' : ''}, found ${found}`,
      ].join('');
  }
  return undefined;
}

const moreThan = (inclusive: boolean | undefined) => (inclusive ? 'at least' : 'more than');

/** Describes the error in a union. Every union has a discriminator, and fails at that key. */
function describeUnion(problem: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>) {
  const { discriminator = '', options = [], input } = problem;
  const known = listChoices((options as readonly unknown[]).map(show));
  return `expected ${known}, found ${show((input as Record<string, unknown>)[discriminator])}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
};
const longest = 40;

function show(value: unknown): string {
  if (typeof value === 'string')
    return value.length > longest ? `“${value.slice(0, longest)}…”` : `“${value}”`;
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
