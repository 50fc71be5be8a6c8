import { requireArgument, requireOptions } from '../errors/requireArgument.js';
import { catalogueShape } from '../model/shapes.js';
import type { Target } from '../model/Target.js';
import { findById } from './findById.js';
import { indexPlans, indexTargets } from './indexPlans.js';
import type { EntryOf, TargetLookup } from './LookupOptions.js';

/**
 * Looks up a target by its id in a domain, a plan or a catalogue of plans. The function of the same
 * name in `@lipu/plans` also searches our plans.
 *
 * @edge The first look-up in a list of plans or targets indexes the list. Later changes to its
 * contents have no effect.
 * @throws {@link PlansError} `unknownId`, with the nearest id; `badArgument` for invalid options.
 * @example
 * ```ts
 * import { getTarget } from '@lipu/plans/core';
 * import { health } from '@lipu/plans/plans/children/health';
 * const target = getTarget('children.health.g3.infant-mortality-rate', health);
 * console.log(target.rule.value, target.dueYear); // 5.0 2030
 * ```
 */
export function getTarget<T extends Target, const Id extends T['id']>(
  id: Id,
  options: TargetLookup<T>,
): EntryOf<T, Id> {
  requireOptions('options', options, { 'targets?': 'objects', 'catalogue?': catalogueShape });
  if ('targets' in options)
    return findById('target', indexTargets(options.targets), id) as EntryOf<T, Id>;
  requireArgument('options', options, { catalogue: { plans: 'list' } });
  return findById('target', indexPlans(options.catalogue.plans).targets, id) as EntryOf<T, Id>;
}
