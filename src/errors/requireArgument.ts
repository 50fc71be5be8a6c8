import { isDecimalString } from './decimalString.js';
import { findNearest } from './findNearest.js';
import { PlansError } from './PlansError.js';
import type { Requirement } from './PlansErrorFacts.js';
import { unknownWord } from './unknown.js';

/** The kinds of value that can be checked. */
type Kind = keyof typeof kinds;

type Parts = Readonly<Record<string, unknown>>;

/**
 * The shape that an argument must have: a kind, one of a few words, a list of one shape,
 * an object with these parts, or the shape that a function chooses by the parts of an object. The
 * name of a part that may be missing ends in `?`, that of one that may be `null` in `|null`.
 */
export type Shape =
  | Kind
  | readonly string[]
  | readonly [Exclude<Shape, string>]
  | ((value: Parts) => Shape)
  | { readonly [part: string]: Shape };

/** The shape of an object of this type: its parts under their own names. */
export type PartsOf<T> = {
  readonly [Part in keyof T & string as Part | `${Part}?` | `${Part}|null`]?: Shape;
};

/** The shape of an object of this type with every part; one that may be missing ends in `?`. */
export type EveryPartOf<T> = {
  readonly [Part in keyof T & string as undefined extends T[Part] ? `${Part}?` : Part]-?: Shape;
};

/**
 * Throws unless an argument has the parts that a function reads. The compiler has checked callers
 * in TypeScript; this is for JavaScript, and for data that was cast instead of parsed.
 *
 * @throws {@link PlansError} `badArgument` with the path of the first part that is wrong;
 * `badNumber` where that is a decimal string.
 */
export function requireArgument(path: string, value: unknown, shape: Shape): void {
  const fault = findFault(value, shape);
  if (fault === undefined) return;
  const { at, found, shape: expected } = fault;
  const place = `${path}${at}`;
  if (typeof expected !== 'string') throw unknownWord('argument', place, found, expected);
  throw new PlansError(expected === 'decimal' ? 'badNumber' : 'badArgument', {
    what: 'argument',
    path: place,
    found,
    expected: kinds[expected].expected,
  });
}

/**
 * Throws unless options have the parts that a function reads, or if the name of one is misspelt.
 * Other names are let through, so that one object can hold the options of several functions.
 */
export function requireOptions(
  path: string,
  value: object,
  shape: { readonly [part: string]: Shape },
): void {
  requireArgument(path, value, shape);
  for (const found of Object.keys(value)) {
    if (Object.hasOwn(shape, found) || Object.hasOwn(shape, `${found}?`)) continue;
    const names = Object.keys(shape).map((part) => part.replace('?', ''));
    const nearest = findNearest(found, names);
    if (nearest !== undefined)
      throw new PlansError('badArgument', { what: 'argument', path, found, nearest });
  }
}

/** A part that is wrong, and where it is. */
interface Fault {
  readonly at: string;
  readonly found: unknown;
  readonly shape: Kind | readonly string[];
}

type Check = (value: unknown) => Fault | undefined;

/** Checks of shapes that are objects; a shape is read once. */
const checks = /* @__PURE__ */ new WeakMap<object, Check>();

const findFault = (value: unknown, shape: Shape): Fault | undefined => checkOf(shape)(value);

function checkOf(shape: Shape): Check {
  if (typeof shape === 'string') return (value) => findFaultOfKind(value, shape);
  const before = checks.get(shape);
  if (before !== undefined) return before;
  const check = makeCheck(shape);
  checks.set(shape, check);
  return check;
}

/** The path is put together on the way back, so that what is right costs no text. */
function makeCheck(shape: Exclude<Shape, string>): Check {
  if (isWords(shape))
    return (found) => (shape.includes(found as string) ? undefined : { at: '', found, shape });
  if (isList(shape)) {
    const check = checkOf(shape[0]);
    return (found) =>
      Array.isArray(found) ? findFaultInList(found, check) : { at: '', found, shape: 'list' };
  }
  const inner = typeof shape === 'function' ? undefined : readParts(shape);
  return (found) => {
    if (!isObject(found)) return { at: '', found, shape: 'object' };
    return inner === undefined
      ? findFault(found, (shape as (value: Parts) => Shape)(found))
      : findFaultInParts(found, inner);
  };
}

function findFaultOfKind(found: unknown, shape: Kind): Fault | undefined {
  if (kinds[shape].fits(found)) return undefined;
  const each = eachOf[shape];
  const inside = each && Array.isArray(found) ? findFaultInList(found, checkOf(each)) : undefined;
  return inside ?? { at: '', found, shape };
}

function findFaultInList(list: readonly unknown[], check: Check): Fault | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const fault = check(list[at]);
    if (fault !== undefined) return { ...fault, at: `[${at}]${fault.at}` };
  }
  return undefined;
}

interface Part {
  readonly name: string;
  readonly check: Check;
  readonly optional: boolean;
  readonly nullable: boolean;
}

const readParts = (shape: { readonly [part: string]: Shape }): readonly Part[] =>
  Object.entries(shape).map(([part, inner]) => ({
    name: part.replace(/\?$|\|null$/, ''),
    check: checkOf(inner),
    optional: part.endsWith('?'),
    nullable: part.endsWith('|null'),
  }));

function findFaultInParts(value: Parts, parts: readonly Part[]): Fault | undefined {
  for (const { name, check, optional, nullable } of parts) {
    const found = value[name];
    if ((optional && found === undefined) || (nullable && found === null)) continue;
    const fault = check(found);
    if (fault !== undefined) return { ...fault, at: `.${name}${fault.at}` };
  }
  return undefined;
}

const isWords = (shape: Shape): shape is readonly string[] =>
  Array.isArray(shape) && typeof shape[0] === 'string';
const isList = (shape: Shape): shape is readonly [Exclude<Shape, string>] => Array.isArray(shape);

export const isObject = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

/** What a year has to be. */
export const yearRange = { kind: 'year', from: 1900, to: 2200 } as const;
export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) &&
  (value as number) >= yearRange.from &&
  (value as number) <= yearRange.to;

/** Whether every item of a list is of a kind; an item that was never set is looked at too. */
const isListOf =
  (isItem: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.findIndex((item) => !isItem(item)) < 0;

/** How each kind is recognised, and what an error says about it. */
const kinds = {
  any: { fits: () => true, expected: { kind: 'object' } },
  object: { fits: isObject, expected: { kind: 'object' } },
  objects: { fits: /* @__PURE__ */ isListOf(isObject), expected: { kind: 'list' } },
  texts: { fits: /* @__PURE__ */ isListOf(isText), expected: { kind: 'list' } },
  list: { fits: Array.isArray, expected: { kind: 'list' } },
  text: { fits: isText, expected: { kind: 'text' } },
  number: { fits: (value) => typeof value === 'number', expected: { kind: 'number' } },
  decimal: { fits: isDecimalString, expected: { kind: 'decimal' } },
  year: { fits: isYear, expected: yearRange },
  flag: {
    fits: (value) => typeof value === 'boolean',
    expected: { kind: 'oneOf', words: ['true', 'false'] },
  },
} as const satisfies Record<
  string,
  { readonly fits: (value: unknown) => boolean; readonly expected: Requirement }
>;
const eachOf: { readonly [List in Kind]?: Kind } = { objects: 'object', texts: 'text' };
