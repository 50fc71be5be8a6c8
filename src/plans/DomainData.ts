import type { ClauseId, DomainId, TargetRules } from './ids.js';
import type { TypedDomain, TypedTarget } from './TypedPlan.js';

type Within<Ids, Id extends string> = Extract<Ids, `${Id}.${string}`>;

/** One domain of a plan by itself, with its targets. */
export interface DomainData<Id extends DomainId> {
  readonly domain: TypedDomain<Id, Within<ClauseId, Id>, Within<keyof TargetRules, Id>>;
  readonly targets: readonly TypedTarget<Within<keyof TargetRules, Id>>[];
}
