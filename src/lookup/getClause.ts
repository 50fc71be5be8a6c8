import { requireOptions } from '../errors/requireArgument.js';
import type { Plan } from '../model/Plan.js';
import { findById } from './findById.js';
import { indexPlans } from './indexPlans.js';
import type { EntryOf, PlanLookup } from './LookupOptions.js';

/** A clause of a plan, with the literal ids that it has in the plan. */
export type ClauseIn<P extends Plan> = P['domains'][number]['goals' | 'measures'][number];

/**
 * Looks up a clause of any plan by its id. The function of the same name in `@lipu/plans` searches
 * our plans.
 *
 * @edge The first look-up in a list of plans indexes the list. Later changes to its contents have
 * no effect.
 * @throws {@link PlansError} `unknownId`, with the nearest id; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { getClause } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const catalogue = { plans: [childrenPlan] };
 * console.log(getClause('children.health.g3', { catalogue }).targets.length); // 6
 * ```
 */
export function getClause<P extends Plan, const Id extends ClauseIn<P>['id']>(
  id: Id,
  options: PlanLookup<P>,
): EntryOf<ClauseIn<P>, Id> {
  requireOptions('options', options, {
    catalogue: ['options', { plans: 'list', 'indicators?': 'any', 'areas?': 'any' }],
  });
  return findById('clause', indexPlans(options.catalogue.plans).clauses, id) as EntryOf<
    ClauseIn<P>,
    Id
  >;
}
