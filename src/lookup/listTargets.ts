import { PlansError } from '../errors/PlansError.js';
import { type PartsOf, requireOptions } from '../errors/requireArgument.js';
import { unknownId } from '../errors/unknown.js';
import type { Plan } from '../model/Plan.js';
import { type RuleKind, type RuleOf, ruleKinds } from '../model/Rule.js';
import { type ListName, lists } from '../model/Target.js';
import { findById } from './findById.js';
import { indexPlans } from './indexPlans.js';
import { indicatorsOf } from './indicatorsOf.js';
import type { PlanLookup } from './LookupOptions.js';
import { requirePlan } from './requirePlan.js';

/** A filter for targets; an omitted field matches anything. */
export interface TargetFilter<
  Kind extends RuleKind = RuleKind,
  Id extends string = string,
  PlanId extends string = string,
> {
  /** The id of the plan. */
  readonly plan?: PlanId | undefined;
  /** The number of the domain, as printed. */
  readonly domain?: number | undefined;
  /** Only goals (主要目标) or only measures (策略措施). */
  readonly list?: ListName | undefined;
  readonly kind?: Kind | undefined;
  /** The id of the indicator of the target itself, not of a group or a reference. */
  readonly indicator?: Id | undefined;
}

const filterShape = {
  'plan?': 'any',
  'domain?': 'any',
  'list?': lists,
  'kind?': ruleKinds,
  'indicator?': 'any',
  catalogue: ['options', { plans: 'list', 'indicators?': 'any', 'areas?': 'any' }],
} as const satisfies PartsOf<TargetFilter & PlanLookup>;

/** A target of a plan whose rule is of the given kind. */
export type TargetOfKind<P extends Plan, Kind extends RuleKind> = RuleKind extends Kind
  ? P['targets'][number]
  : P['targets'][number] & { readonly rule: RuleOf<Kind> };

/**
 * Lists the targets of any plans that match a filter, in the order of the text. The function of the
 * same name in `@lipu/plans` searches our plans.
 *
 * @throws {@link PlansError} `unknownId` for a plan that the catalogue does not contain, or for an
 * indicator that none of its plans names; `badArgument` for a domain that none of them has.
 * @example
 * ```ts
 * import { listTargets } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const catalogue = { plans: [childrenPlan] };
 * const found = listTargets({ domain: 2, list: 'goal', kind: 'changeFrom', catalogue });
 * console.log(found.map(({ rule }) => rule.change)); // [ '-20' ]
 * ```
 */
export function listTargets<P extends Plan, Kind extends RuleKind = RuleKind>(
  filter: TargetFilter<Kind, P['targets'][number]['indicator'], P['id']> & PlanLookup<P>,
): TargetOfKind<P, Kind>[] {
  requireOptions('filter', filter, filterShape);
  const { plan, domain, list, kind, indicator, catalogue } = filter;
  const { plans } = catalogue;
  for (const [at, one] of plans.entries()) requirePlan(one, `filter.catalogue.plans[${at}]`);
  const searched: readonly Plan[] =
    plan === undefined ? plans : [findById('plan', indexPlans(plans).plans, plan)];
  if (
    domain !== undefined &&
    !searched.some(({ domains }) => domains.some(({ number }) => number === domain))
  )
    throw new PlansError('badArgument', {
      what: 'domain',
      path: 'filter.domain',
      found: domain,
      expected: {
        kind: 'number',
        whole: true,
        from: 1,
        to: Math.max(...searched.map(({ domains }) => domains.length)),
      },
    });
  if (indicator !== undefined) {
    const named = new Set(plans.flatMap(({ targets }) => targets.flatMap(indicatorsOf)));
    if (!named.has(indicator)) throw unknownId('indicator', indicator, named);
  }
  return searched
    .flatMap(({ targets }) => targets)
    .filter(
      (target) =>
        (domain === undefined || target.clause.domain === domain) &&
        (list === undefined || target.clause.list === list) &&
        (kind === undefined || target.rule.kind === kind) &&
        (indicator === undefined || target.indicator === indicator),
    ) as TargetOfKind<P, Kind>[];
}
