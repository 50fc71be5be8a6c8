import type { Clause, Domain, Plan } from '../../src/model/Plan.js';

/** A clause with the plan and the chapter that it stands in. */
export interface PlacedClause {
  readonly plan: Plan;
  readonly domain: Domain;
  readonly clause: Clause;
}

/**
 * Every clause of the plans, in the order of the text: goals, then measures, chapter by chapter.
 */
export function listClauses(plans: readonly Plan[]): PlacedClause[] {
  return plans.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      [...domain.goals, ...domain.measures].map((clause) => ({ plan, domain, clause })),
    ),
  );
}
