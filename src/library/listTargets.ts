import { requireArgument } from '../errors/requireArgument.js';
import type { PlanLookup } from '../lookup/LookupOptions.js';
import {
  listTargets as list,
  type TargetFilter,
  type TargetOfKind,
} from '../lookup/listTargets.js';
import type { Plan } from '../model/Plan.js';
import type { RuleKind } from '../model/Rule.js';
import { type OurPlan, plans } from './plans.js';

/**
 * Lists the targets that match a filter, in the order of the text.
 *
 * @edge It searches our plans unless a catalogue is given.
 * @throws {@link PlansError} `unknownId` for a plan that the catalogue does not contain, or for an
 * indicator that none of its plans names; `badArgument` for a domain that none of them has.
 * @example
 * ```ts
 * import { listTargets } from '@lipu/plans';
 * const found = listTargets({ plan: 'children', domain: 2, list: 'goal', kind: 'changeFrom' });
 * console.log(found[0]?.id, found.length); // children.safety.g1.child-injury-mortality-rate 1
 * ```
 */
export function listTargets<Kind extends RuleKind = RuleKind, P extends Plan = OurPlan>(
  filter: TargetFilter<Kind, P['targets'][number]['indicator'], P['id']> & {
    readonly catalogue?: PlanLookup<P>['catalogue'] | undefined;
  } = {},
): TargetOfKind<P, Kind>[] {
  requireArgument('filter', filter, 'object');
  const { catalogue = { plans: plans as readonly Plan[] as readonly P[] }, ...rest } = filter;
  return list<P, Kind>({ ...rest, catalogue });
}
