import { requireArgument } from '../errors/requireArgument.js';
import type { Plan } from '../model/Plan.js';
import { findById } from './findById.js';
import { indexPlans } from './indexPlans.js';
import type { EntryOf, PlanLookup } from './LookupOptions.js';

/**
 * A target of any plan, by id. The function of the same name in `@lipu/plans` searches our plans.
 *
 * @edge A list of plans is indexed once; later changes to it have no effect.
 * @throws {@link PlansError} `unknownId` with the nearest id.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const catalogue = { plans: [childrenPlan] };
 * const target = getTarget('children.health.g3.infant-mortality-rate', { catalogue });
 * console.log(target.dueYear); // 2030
 * ```
 */
export function getTarget<P extends Plan, const Id extends P['targets'][number]['id']>(
  id: Id,
  options: PlanLookup<P>,
): EntryOf<P['targets'][number], Id> {
  requireArgument('options', options, { catalogue: { plans: 'list' } });
  return findById('target', indexPlans(options.catalogue.plans).targets, id) as EntryOf<
    P['targets'][number],
    Id
  >;
}
