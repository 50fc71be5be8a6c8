import type { TypedDomain, TypedTarget } from '../../author/TypedPlan.js';
import type { IndicatorId } from '../indicators/ids.js';
import type { ClauseId, DomainId, TargetRules } from './ids.js';

/** One domain of a plan by itself, with its targets and the rule of each. */
export interface DomainData<Id extends DomainId> {
  readonly domain: TypedDomain<Id, Extract<ClauseId, `${Id}.${string}`>, Extract<keyof TargetRules, `${Id}.${string}`>>;
  readonly targets: readonly TargetOf<Extract<keyof TargetRules, `${Id}.${string}`>>[];
}

/** A target whose rule is known to the compiler. */
export type TargetOf<Id extends keyof TargetRules> = Id extends unknown ? Omit<TypedTarget<Id, IndicatorId>, 'rule'> & { readonly rule: TargetRules[Id] } : never;
