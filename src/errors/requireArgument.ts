import { PlansError } from './PlansError.js';
import { unknownWord } from './unknown.js';

/** The kinds of value that can be checked. */
type Kind = 'object' | 'objects' | 'texts' | 'list' | 'text' | 'number';

/**
 * The shape that an argument must have: a kind, one of a few words, or an object with these parts.
 * The name of a part that may be missing ends in `?`.
 */
export type Shape = Kind | readonly string[] | { readonly [part: string]: Shape };

/** The shape of an object of this type: its parts under their own names. */
export type PartsOf<T> = { readonly [Part in keyof T & string as Part | `${Part}?`]?: Shape };

/**
 * Throws unless an argument has the parts that a function reads. The compiler has checked callers
 * in TypeScript; this is for JavaScript, and for data that was cast instead of parsed.
 *
 * @throws {@link PlansError} `badArgument` with the path of the first part that is wrong.
 */
export function requireArgument(path: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') requireKind(path, value, shape);
  else if (isWords(shape)) requireWord(path, value, shape);
  else {
    requireKind(path, value, 'object');
    for (const [part, inner] of Object.entries(shape)) {
      const name = part.replace('?', '');
      const found = (value as Readonly<Record<string, unknown>>)[name];
      if (name === part || found !== undefined) requireArgument(`${path}.${name}`, found, inner);
    }
  }
}

const isWords = (shape: Shape): shape is readonly string[] => Array.isArray(shape);

function requireWord(path: string, value: unknown, words: readonly string[]): void {
  if (!words.some((word) => word === value)) throw unknownWord('argument', path, value, words);
}

function requireKind(path: string, value: unknown, kind: Kind): void {
  if (kind === 'objects' || kind === 'texts') {
    const each = kind === 'objects' ? 'object' : 'text';
    requireKind(path, value, 'list');
    const items = value as readonly unknown[];
    const isItem = isOf[each];
    const wrong = items.findIndex((item) => !isItem(item));
    if (wrong >= 0) requireKind(`${path}[${wrong}]`, items[wrong], each);
  } else if (!isOf[kind](value))
    throw new PlansError('badArgument', {
      what: 'argument',
      path,
      found: value,
      expected: { kind },
    });
}

export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOf = {
  object: isObject,
  list: (value: unknown) => Array.isArray(value),
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
};
