import type { Clause, Domain, Plan } from '../../model/Plan.js';
import type { Target } from '../../model/Target.js';
import type { IndicatorId } from '../indicators/ids.js';
import type { ClauseId, DomainId, TargetRules } from './ids.js';

/** A clause whose ids the compiler knows. */
export interface TypedClause<ClauseId extends string, TargetId extends string> extends Clause {
  readonly id: ClauseId;
  readonly targets: readonly TargetId[];
}

/** A domain whose ids the compiler knows. */
export interface TypedDomain<DomainId extends string, ClauseId extends string, TargetId extends string> extends Domain {
  readonly id: DomainId;
  readonly goals: readonly TypedClause<ClauseId, TargetId>[];
  readonly measures: readonly TypedClause<ClauseId, TargetId>[];
}

/** A target whose ids the compiler knows. */
export interface TypedTarget<TargetId extends string> extends Target {
  readonly id: TargetId;
  readonly indicator: IndicatorId;
}

/** A plan whose ids the compiler knows: editors complete them, and a misspelt one does not compile. */
export interface TypedPlan<PlanId extends string, DomainId extends string, ClauseId extends string, TargetId extends string> extends Plan {
  readonly id: PlanId;
  readonly domains: readonly TypedDomain<DomainId, ClauseId, TargetId>[];
  readonly targets: readonly TypedTarget<TargetId>[];
}

/** One domain of a plan by itself, with its targets. */
export interface DomainData<Id extends DomainId> {
  readonly domain: TypedDomain<Id, Extract<ClauseId, `${Id}.${string}`>, Extract<keyof TargetRules, `${Id}.${string}`>>;
  readonly targets: readonly TypedTarget<Extract<keyof TargetRules, `${Id}.${string}`>>[];
}
