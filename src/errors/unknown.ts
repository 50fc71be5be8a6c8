import { findNearest } from './findNearest.js';
import { PlansError } from './PlansError.js';
import type { ErrorSubject } from './PlansErrorFacts.js';

/** The error for an id that does not exist, with the nearest id that does. */
export const unknownId = (
  what: ErrorSubject,
  found: unknown,
  ids: Iterable<string>,
  path?: string,
): PlansError =>
  new PlansError('unknownId', { what, path, found, nearest: findNearest(toText(found), ids) });

/** The error for an argument that is not one of a few words, with the nearest word. */
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

/** Only strings get suggestions; some objects cannot be turned into text. */
const toText = (found: unknown) => (typeof found === 'string' ? found : '');
