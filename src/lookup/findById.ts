import type { ErrorSubject } from '../errors/PlansErrorFacts.js';
import { unknownId } from '../errors/unknown.js';

/** Finds an entry by id, or throws `unknownId` with the nearest id. */
export function findById<T>(what: ErrorSubject, index: ReadonlyMap<string, T>, id: string): T {
  const found = index.get(id);
  if (found !== undefined) return found;
  throw unknownId(what, id, [...index.keys()]);
}
