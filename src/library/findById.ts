import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';

/** Finds by id, or throws `unknownId` with the nearest one. */
export function findById<T extends { readonly id: string }>(
  what: string,
  list: readonly T[],
  id: string,
): T {
  const found = list.find((one) => one.id === id);
  if (found !== undefined) return found;
  const nearest = findNearest(
    String(id),
    list.map((one) => one.id),
  );
  throw new PlansError(
    'unknownId',
    `There is no ${what} “${String(id)}”${nearest ? `; did you mean “${nearest}”?` : ''}`,
    {
      found: id,
      ...(nearest === undefined ? {} : { nearest }),
    },
  );
}
