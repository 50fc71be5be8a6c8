import type { core } from 'zod/mini';
import * as z from 'zod/mini';
import { observationStatuses, residences, sexes } from '../model/Observation.js';
import { maxDigits } from '../quantity/decimalString.js';
import { unitIds } from '../quantity/units.js';

// The pieces that every schema is made of. zod/mini takes a third of the room of zod and validates the same; it comes without words for what
// is wrong, and giving it some takes `z.config`, which belongs to the application. So each piece brings them itself.
const words = { error: (fault: z.core.$ZodRawIssue) => describeFault(fault) };

/**
 * An object of exactly these keys: a misspelt key is an error and not a loss.
 *
 * It is never the object of `zod` itself, which tries `new Function` as soon as it is made: under a strict content security policy that is a
 * violation, caught but reported.
 */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.readonly(z.strictObject(shape, words));
/** The same, of which any key may be left out. */
export const partial = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.readonly(z.exactPartial(z.strictObject(shape, words)));
export const list = <Of extends z.core.SomeType>(of: Of) => z.readonly(z.array(of, words));
/** Some of these keys, each with a value of one kind. */
export const tally = <Key extends z.core.$ZodRecordKey, Of extends z.core.SomeType>(
  key: Key,
  of: Of,
) => z.readonly(z.partialRecord(key, of, words));
export const dictionary = <Of extends z.core.SomeType>(of: Of) =>
  z.readonly(z.record(string, of, words));
export const oneOf = <const Values extends readonly string[]>(...values: Values) =>
  z.enum(values, words);
export const only = <const Value extends string | number | true>(value: Value) =>
  z.literal(value, words);
export const either = <const Options extends readonly z.core.SomeType[]>(...options: Options) =>
  z.union(options, words);
/** Objects that say by one key which of several shapes they have. */
export const byKey = <
  const Key extends string,
  const Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  key: Key,
  ...options: Options
) => z.discriminatedUnion(key, options, words);
export const optional = z.exactOptional;
export const nullable = z.nullable;

export const string = z.string(words);
export const someText = z.string(words).check(z.minLength(1));
const like = (example: string) => ({
  error: (fault: z.core.$ZodRawIssue) => describeFault(fault, example),
});
export const matching = (pattern: RegExp, example: string) =>
  z.string(like(example)).check(z.regex(pattern));
export const number = z.number(words);
export const numberFrom = (least: number, most?: number) =>
  z.number(words).check(z.minimum(least), ...(most === undefined ? [] : [z.maximum(most)]));
export const boolean = z.boolean(words);
export const integer = z.int(words);
export const integerFrom = (least: number, most?: number) =>
  z.int(words).check(z.minimum(least), ...(most === undefined ? [] : [z.maximum(most)]));

/** A number as printed. One that the library worked out may be longer than what it accepts from outside. */
export const figure = matching(/^-?\d+(\.\d+)?$/, '2.70');
export const decimalString = figure.check(z.maxLength(maxDigits));
export const unitId = oneOf(...unitIds);
export const text = record({ zh: someText, en: someText });
/** The years that a plan or a figure can speak of. */
export const years = { first: 1900, last: 2200 } as const;
export const year = integerFrom(years.first, years.last);
export const isoDate = z.iso.date(like('2023-03-01'));
export const sex = oneOf(...sexes);
export const residence = oneOf(...residences);
export const status = oneOf(...observationStatuses);
export const quantity = record({ value: figure, unit: unitId });
export const count = integerFrom(0);

/**
 * What is wrong with a value: what was expected, and what was found. `undefined`, which leaves it to zod, for what no schema of ours asks.
 * English alone, since programmers read it; what people typed into tables is told by issues, in both languages.
 *
 * @param example A text that would have been right, where a pattern asks for one.
 */
export function describeFault(fault: core.$ZodRawIssue, example = ''): string | undefined {
  const found = show(fault.input);
  switch (fault.code) {
    case 'invalid_type':
      return `expected ${kinds[fault.expected] ?? fault.expected}, found ${found}`;
    case 'invalid_value':
      return `expected ${fault.values.map(show).join(' or ')}, found ${found}`;
    case 'invalid_union':
      // Of shapes that are told apart by a key, that key is what is wrong.
      return fault.discriminator === undefined
        ? `expected another kind of value, found ${found}`
        : `expected ${((fault.options ?? []) as readonly unknown[]).map(show).join(' or ')}, found ${show((fault.input as Record<string, unknown>)[fault.discriminator])}`;
    case 'unrecognized_keys':
      return `expected no key ${fault.keys.map(show).join(', ')}`;
    case 'invalid_format':
      return `expected text such as “${example}”, found ${found}`;
    case 'too_small':
      return fault.origin === 'string'
        ? 'expected some text, found none'
        : `expected ${fault.inclusive ? 'at least' : 'more than'} ${fault.minimum}, found ${found}`;
    case 'too_big':
      return `expected ${fault.inclusive ? 'at most' : 'less than'} ${fault.maximum}${fault.origin === 'string' ? ' characters' : ''}, found ${found}`;
  }
  return undefined;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
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
