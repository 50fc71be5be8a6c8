import type { TargetOf } from '../data/plans/DomainData.js';
import type { TargetRules } from '../data/plans/ids.js';
import { getTarget as find } from '../lookup/getTarget.js';
import type { EntryOf, TargetLookup } from '../lookup/LookupOptions.js';
import type { Target } from '../model/Target.js';
import { plans } from './plans.js';

/** The id of a target of either plan. */
export type TargetId = keyof TargetRules & string;

/**
 * Looks up a target by its id. For our plans, the kind and the unit of its rule are known at
 * compile time, so a value in another unit does not compile.
 *
 * @edge It searches our plans unless a domain, a plan or a catalogue is given. If the id is known
 * only at run time, pass `{ catalogue }`: the compiler then accepts any `string`.
 * @throws {@link PlansError} `unknownId`, with the nearest id; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans';
 * const { rule } = getTarget('women.health.g2.maternal-mortality-ratio');
 * console.log(rule); // { kind: 'atMost', value: '12', unit: 'per100000' }
 * ```
 */
export function getTarget<Id extends TargetId>(id: Id): TargetOf<Id>;
export function getTarget<T extends Target, const Id extends T['id']>(
  id: Id,
  options: TargetLookup<T>,
): EntryOf<T, Id>;
export function getTarget(id: string, options: TargetLookup = { catalogue: { plans } }): Target {
  return find(id, options);
}
