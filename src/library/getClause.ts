import type { ClauseId } from '../data/plans/ids.js';
import { type ClauseIn, getClause as find } from '../lookup/getClause.js';
import type { EntryOf, PlanLookup } from '../lookup/LookupOptions.js';
import type { Clause, Plan } from '../model/Plan.js';
import { plans } from './plans.js';

/**
 * Looks up a clause by its id.
 *
 * @edge It searches our plans unless a catalogue is given. If the id is known only at run time,
 * pass `{ catalogue }`: the compiler then accepts any `string`.
 * @throws {@link PlansError} `unknownId`, with the nearest id; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { getClause } from '@lipu/plans';
 * console.log(getClause('children.health.g3').targets.length); // 6
 * ```
 */
export function getClause<Id extends ClauseId>(id: Id): Clause & { readonly id: Id };
export function getClause<P extends Plan, const Id extends ClauseIn<P>['id']>(
  id: Id,
  options: PlanLookup<P>,
): EntryOf<ClauseIn<P>, Id>;
export function getClause(id: string, options: PlanLookup = { catalogue: { plans } }): Clause {
  return find(id, options);
}
