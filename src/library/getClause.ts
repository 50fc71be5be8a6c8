import type { ClauseId } from '../data/plans/ids.js';
import type { Clause } from '../model/Plan.js';
import { findById } from './findById.js';
import { plans } from './plans.js';

/**
 * A clause of either plan by id.
 *
 * @throws {@link PlansError} `unknownId` with the nearest id.
 * @example
 * ```ts
 * import { getClause } from '@lipu/plans';
 * console.log(getClause('children.health.g3').targets.length); // 6
 * ```
 */
export function getClause<Id extends ClauseId>(id: Id): Clause & { readonly id: Id } {
  const clauses = plans.flatMap((plan) =>
    plan.domains.flatMap((domain) => [...domain.goals, ...domain.measures]),
  );
  return findById('clause', clauses, id) as Clause & { readonly id: Id };
}
