import type { ClauseId, DomainId, TargetRules } from './ids.js';
import type { TypedDomain, TypedTarget } from './TypedPlan.js';

/** One domain of a plan by itself, with its targets. */
export interface DomainData<Id extends DomainId> {
  readonly domain: TypedDomain<Id, Extract<ClauseId, `${Id}.${string}`>, Extract<keyof TargetRules, `${Id}.${string}`>>;
  readonly targets: readonly TypedTarget<Extract<keyof TargetRules, `${Id}.${string}`>>[];
}
