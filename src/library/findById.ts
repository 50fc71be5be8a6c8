import type { ErrorSubject } from '../errors/PlansError.js';
import { unknownId } from '../errors/unknown.js';

/** Finds by id, or throws `unknownId` with the nearest one. */
export function findById<T extends { readonly id: string }>(
  what: ErrorSubject,
  list: readonly T[],
  id: string,
): T {
  const found = list.find((item) => item.id === id);
  if (found !== undefined) return found;
  throw unknownId(
    what,
    id,
    list.map((item) => item.id),
  );
}
