import type { TargetRules } from '../data/plans/ids.js';
import { getTarget as find } from '../lookup/getTarget.js';
import type { EntryOf, PlanLookup } from '../lookup/LookupOptions.js';
import type { Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { plans } from './plans.js';

/** The id of a target of either plan. */
export type TargetId = keyof TargetRules & string;

/** A target whose rule is known to the compiler. */
export type TargetOf<Id extends TargetId> = Omit<Target, 'id' | 'rule'> & {
  readonly id: Id;
  readonly rule: TargetRules[Id];
};

/**
 * A target by id. For our plans, the compiler knows the kind and the unit of its rule, so a value
 * in another unit does not compile.
 *
 * @edge Searches our plans unless a catalogue is given.
 * @throws {@link PlansError} `unknownId` with the nearest id.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans';
 * const { rule } = getTarget('women.health.g2.maternal-mortality-ratio');
 * console.log(rule); // { kind: 'atMost', value: '12', unit: 'per100000' }
 * ```
 */
export function getTarget<Id extends TargetId>(id: Id): TargetOf<Id>;
export function getTarget<P extends Plan, const Id extends P['targets'][number]['id']>(
  id: Id,
  options: PlanLookup<P>,
): EntryOf<P['targets'][number], Id>;
export function getTarget(id: string, options: PlanLookup = { catalogue: { plans } }): Target {
  return find(id, options);
}
