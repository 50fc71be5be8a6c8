import { isDecimalString } from './decimalString.js';
import { findNearest } from './findNearest.js';
import { PlansError } from './PlansError.js';
import type { NumberRange, PlansErrorCode, Requirement } from './PlansErrorFacts.js';
import { unknownWord } from './unknown.js';

/** The kinds of value that can be checked. */
type Kind = keyof typeof isOf | 'objects' | 'texts' | 'decimals';

type Parts = Readonly<Record<string, unknown>>;

/** A check of a value, and the requirement that an error states. */
export type Check = readonly [isValid: (value: unknown) => boolean, expected: Requirement];

/**
 * The shape that an argument must have: a kind of value, a check, one of a few words, a list of
 * items of one shape, an object with named parts, or a shape that a function chooses from the parts
 * of an object. A name that ends in `?` marks a part that may be missing; one that ends in `|null`
 * marks a part that may be `null`. In `options`, no name may be misspelt, and in `closed` parts, no
 * other name may occur.
 */
export type Shape =
  | Kind
  | Check
  | readonly string[]
  | readonly [Exclude<Shape, string>]
  | readonly ['options' | 'closed', NamedParts]
  | ((value: Parts) => Shape)
  | NamedParts;

interface NamedParts {
  readonly [part: string]: Shape;
}

/** The shape of an object of this type, with its parts under their own names. */
export type PartsOf<T> = {
  readonly [Part in keyof T & string as Part | `${Part}?` | `${Part}|null`]?: Shape;
};

/**
 * The shape of an object of this type with every part; the name of an optional part ends in `?`.
 */
export type EveryPartOf<T> = {
  readonly [Part in keyof T & string as undefined extends T[Part] ? `${Part}?` : Part]-?: Shape;
};

/**
 * Throws unless an argument has the parts that a function reads. Callers in TypeScript are checked
 * by the compiler; this is for JavaScript, and for data that was cast instead of parsed.
 *
 * @throws {@link PlansError} `badArgument` with the path of the first part that is wrong;
 * `badNumber` if that part must be a decimal string, `badYear` if it must be a year.
 */
export function requireArgument(path: string, value: unknown, shape: Shape): void {
  const fault = findFault(value, shape);
  if (fault === undefined) return;
  const { at, found, shape: expected, nearest } = fault;
  const place = `${path}${at}`;
  if (isWords(expected)) throw unknownWord('argument', place, found, expected);
  throw new PlansError(codes[expected as string] ?? 'badArgument', {
    what: 'argument',
    path: place,
    found,
    expected: isCheck(expected)
      ? expected[1]
      : expected === 'year'
        ? yearRange
        : expected && ({ kind: expected } as Requirement),
    nearest,
  });
}

const codes: { readonly [kind: string]: PlansErrorCode | undefined } = {
  decimal: 'badNumber',
  year: 'badYear',
};

/**
 * Throws unless options have the parts that a function reads, or if the name of one is misspelt.
 * Other names are accepted, so that one object can contain the options of several functions.
 */
export const requireOptions = (path: string, value: unknown, shape: NamedParts): void =>
  requireArgument(path, value, ['options', shape]);

/** A part that is wrong, and its path; a name that does not exist has no shape. */
interface Fault {
  readonly at: string;
  readonly found: unknown;
  readonly shape?: Kind | Check | readonly string[];
  readonly nearest?: string | undefined;
}

/**
 * Finds the first wrong part. The path is built on the way back, so a valid argument needs no
 * strings.
 */
function findFault(found: unknown, shape: Shape): Fault | undefined {
  if (shape === 'objects') return findFaultInList(found, 'object');
  if (shape === 'texts') return findFaultInList(found, 'text');
  if (shape === 'decimals') return findFaultInList(found, 'decimal');
  if (typeof shape === 'string') return isOf[shape](found) ? undefined : { at: '', found, shape };
  if (isCheck(shape)) return shape[0](found) ? undefined : { at: '', found, shape };
  if (isWords(shape)) return shape.includes(found as string) ? undefined : { at: '', found, shape };
  if (isNamed(shape)) return findFaultInOptions(found, ...shape);
  if (isList(shape)) return findFaultInList(found, shape[0]);
  if (!isObject(found)) return { at: '', found, shape: 'object' };
  if (typeof shape === 'function') return findFault(found, shape(found));
  for (const { part, name, inner } of partsOf(shape)) {
    const value = found[name];
    if (part !== name && (part.endsWith('?') ? value === undefined : value === null)) continue;
    const fault = findFault(value, inner);
    if (fault !== undefined) return { ...fault, at: `.${name}${fault.at}` };
  }
  return undefined;
}

function findFaultInList(found: unknown, shape: Shape): Fault | undefined {
  if (!Array.isArray(found)) return { at: '', found, shape: 'list' };
  // A fast path, since this runs once for each observation.
  const isValid = shape === 'object' ? isObject : undefined;
  for (let at = 0; at < found.length; at += 1) {
    if (isValid?.(found[at])) continue;
    const fault = findFault(found[at], shape);
    if (fault !== undefined) return { ...fault, at: `[${at}]${fault.at}` };
  }
  return undefined;
}

function findFaultInOptions(
  options: unknown,
  kind: 'options' | 'closed',
  shape: NamedParts,
): Fault | undefined {
  // A Date or a Map has no parts of its own, and would be accepted as empty options.
  if (!/Object|Module/.test(Object.prototype.toString.call(options)))
    return { at: '', found: options, shape: 'object' };
  return findMisspelt(options as object, shape, kind) ?? findFault(options, shape);
}

/** Finds the first name that is misspelt; in `closed` parts, the first one that does not exist. */
export function findMisspelt(
  options: object,
  shape: NamedParts,
  kind?: 'options' | 'closed',
): Fault | undefined {
  const names = partsOf(shape).map(({ name }) => name);
  for (const found of Object.keys(options)) {
    if (names.includes(found)) continue;
    const nearest = findNearest(found, names);
    if (kind === 'closed' || nearest !== undefined) return { at: '', found, nearest };
  }
  return undefined;
}

interface Part {
  readonly part: string;
  readonly name: string;
  readonly inner: Shape;
}
const read = /* @__PURE__ */ new WeakMap<object, readonly Part[]>();

/** Returns the parts of a shape, which are read once. */
function partsOf(shape: NamedParts): readonly Part[] {
  let parts = read.get(shape);
  if (parts === undefined) {
    parts = Object.entries(shape).map(([part, inner]) => ({ part, name: nameOf(part), inner }));
    read.set(shape, parts);
  }
  return parts;
}

const nameOf = (part: string) => part.replace(/\?|\|null/, '');

const isCheck = (shape: Shape | undefined): shape is Check =>
  Array.isArray(shape) && typeof shape[0] === 'function' && shape.length === 2;
const isWords = (shape: Shape | undefined): shape is readonly string[] =>
  Array.isArray(shape) && typeof shape.at(-1) === 'string';
const isNamed = (shape: Shape): shape is readonly ['options' | 'closed', NamedParts] =>
  Array.isArray(shape) && typeof shape[0] === 'string';
const isList = (shape: Shape): shape is readonly [Exclude<Shape, string>] => Array.isArray(shape);

export const isObject = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The range of valid years. */
export const yearRange = { kind: 'year', from: 1900, to: 2200 } as const;
export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) &&
  (value as number) >= yearRange.from &&
  (value as number) <= yearRange.to;

/** A check for a number within a range. */
export const numberWithin = (range: NumberRange): Check => [
  (value) => isNumberWithin(value, range),
  { kind: 'number', ...range },
];

const isNumberWithin = (value: unknown, { whole, from, to, above, below }: NumberRange): boolean =>
  typeof value === 'number' &&
  (whole ? Number.isInteger(value) : Number.isFinite(value)) &&
  value >= (from ?? value) &&
  value <= (to ?? value) &&
  value > (above ?? -Infinity) &&
  value < (below ?? Infinity);

/** A check for an option that is `true` or `false`. */
export const trueOrFalse: Check = [
  (value) => typeof value === 'boolean',
  { kind: 'oneOf', words: ['true', 'false'] },
];

const isOf = {
  any: () => true,
  object: isObject,
  list: (value: unknown) => Array.isArray(value),
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  decimal: isDecimalString,
  year: isYear,
};
