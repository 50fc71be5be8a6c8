import { PlansError } from '../errors/PlansError.js';
import type { Plan } from '../model/Plan.js';
import type { RuleKind } from '../model/Rule.js';
import type { Target } from '../model/Target.js';
import { findById } from './findById.js';
import { plans as ours } from './plans.js';

/** What targets are wanted; what is left out is not asked. */
export interface TargetFilter {
  readonly plan?: string | undefined;
  /** The number of the domain (chapter). */
  readonly domain?: number | undefined;
  /** `goal` binds, `measure` supports. */
  readonly list?: 'goal' | 'measure' | undefined;
  readonly kind?: RuleKind | undefined;
  readonly indicator?: string | undefined;
  /** Plans to look in; both of ours unless given. */
  readonly plans?: readonly Plan[] | undefined;
}

/**
 * The targets that fit a filter, in the order of the text.
 *
 * @throws {@link PlansError} `unknownId` for a plan that is not among `plans`, `badArgument` for a domain that no plan looked in has.
 * @example
 * ```ts
 * import { listTargets } from '@lipu/plans';
 * const found = listTargets({ plan: 'children', domain: 2, list: 'goal', kind: 'changeFrom' });
 * console.log(found.map((target) => target.id)); // [ 'children.safety.g1.child-injury-mortality-rate' ]
 * ```
 */
export function listTargets({
  plan,
  domain,
  list,
  kind,
  indicator,
  plans = ours,
}: TargetFilter = {}): Target[] {
  const looked = plan === undefined ? plans : [findById('plan', plans, plan)];
  if (
    domain !== undefined &&
    !looked.some((one) => one.domains.some(({ number }) => number === domain))
  )
    throw new PlansError('badArgument', {
      what: 'domain',
      found: domain,
      expected: {
        kind: 'wholeNumber',
        from: 1,
        to: Math.max(...looked.map(({ domains }) => domains.length)),
      },
    });
  return looked
    .flatMap((one) => one.targets)
    .filter(
      (target) =>
        (domain === undefined || target.clause.domain === domain) &&
        (list === undefined || target.clause.list === list) &&
        (kind === undefined || target.rule.kind === kind) &&
        (indicator === undefined || target.indicator === indicator),
    );
}
