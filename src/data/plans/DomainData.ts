import type { TypedDomain, TypedTarget } from '../../author/TypedPlan.js';
import type { IndicatorId } from '../indicators/ids.js';
import type { ClauseId, DomainId, TargetRules } from './ids.js';

/** One domain of a plan by itself, with its targets. */
export interface DomainData<Id extends DomainId> {
  readonly domain: TypedDomain<Id, Extract<ClauseId, `${Id}.${string}`>, Extract<keyof TargetRules, `${Id}.${string}`>>;
  readonly targets: readonly TypedTarget<Extract<keyof TargetRules, `${Id}.${string}`>, IndicatorId>[];
}
