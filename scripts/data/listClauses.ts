import type { Clause, Domain, Plan } from '../../src/model/Plan.js';

/** A clause with its plan and domain. */
export interface PlacedClause {
  readonly plan: Plan;
  readonly domain: Domain;
  readonly clause: Clause;
}

/** Lists all clauses in the order of the text: by domain, goals before measures. */
export function listClauses(plans: readonly Plan[]): PlacedClause[] {
  return plans.flatMap((plan) =>
    plan.domains.flatMap((domain) =>
      [...domain.goals, ...domain.measures].map((clause) => ({ plan, domain, clause })),
    ),
  );
}
