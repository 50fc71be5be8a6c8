import type { TargetRules } from '../data/plans/ids.js';
import type { Target } from '../model/Target.js';
import { findById } from './findById.js';
import { plans } from './plans.js';

/** The id of a target of either plan. */
export type TargetId = keyof TargetRules & string;

/** A target whose rule is known to the compiler. */
export type TargetOf<Id extends TargetId> = Omit<Target, 'id' | 'rule'> & {
  readonly id: Id;
  readonly rule: TargetRules[Id];
};

/**
 * A target of either plan by id. The kind and the unit of its rule are known to the compiler, so that a value in another unit does
 * not compile.
 *
 * @throws {@link PlansError} `unknownId` with the nearest id.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans';
 * console.log(getTarget('women.health.g2.maternal-mortality-ratio').rule); // { kind: 'atMost', value: '12', unit: 'per100000' }
 * ```
 */
export function getTarget<Id extends TargetId>(id: Id): TargetOf<Id> {
  return findById(
    'target',
    plans.flatMap((plan) => plan.targets),
    id,
  ) as Target as TargetOf<Id>;
}
