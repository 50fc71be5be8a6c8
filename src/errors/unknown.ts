import { findNearest } from './findNearest.js';
import { PlansError } from './PlansError.js';
import type { ErrorSubject } from './PlansErrorFacts.js';

/**
 * Returns the error for an id that does not exist, with the nearest one that does: an id that ends
 * with it, as the id of a target ends with that of its indicator, or else one with a similar
 * spelling.
 */
export const unknownId = (
  what: ErrorSubject,
  found: unknown,
  ids: Iterable<string>,
  path?: string,
): PlansError => {
  const [text, known] = [toText(found), [...ids]];
  const longer = text === '' ? undefined : known.find((id) => id.endsWith(`.${text}`));
  return new PlansError('unknownId', {
    what,
    path,
    found,
    nearest: longer ?? findNearest(text, known),
  });
};

/** Returns the error for an argument that is not one of a few words, with the nearest word. */
export const unknownWord = (
  what: ErrorSubject,
  path: string,
  found: unknown,
  words: readonly string[],
): PlansError =>
  new PlansError('badArgument', {
    what,
    path,
    found,
    expected: { kind: 'oneOf', words },
    nearest: findNearest(toText(found), words),
  });

/**
 * Returns a string for suggestions. Other values have none, since some objects cannot be converted
 * to text.
 */
const toText = (found: unknown) => (typeof found === 'string' ? found : '');
