import { requireArgument } from '../errors/requireArgument.js';
import type { Clause, Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import { remember } from './remember.js';
import { requirePlan } from './requirePlan.js';

/** Looks up plans and their parts by id. If two share an id, the first one is used. */
export interface PlanIndex {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly targets: ReadonlyMap<string, Target>;
}

/** Indexes the plans, clauses and targets of a list of plans by id. */
export const indexPlans: (plans: readonly Plan[]) => PlanIndex = /* @__PURE__ */ remember(
  (plans: readonly Plan[]) => {
    for (const [at, plan] of plans.entries()) requirePlan(plan, `options.catalogue.plans[${at}]`);
    return {
      plans: byId(plans),
      clauses: byId(
        plans.flatMap(({ domains }) =>
          domains.flatMap(({ goals, measures }) => [...goals, ...measures]),
        ),
      ),
      targets: byId(plans.flatMap(({ targets }) => targets)),
    };
  },
);

/** Indexes a list of targets by id. If two share an id, the first one is used. */
export const indexTargets: (targets: readonly Target[]) => ReadonlyMap<string, Target> =
  /* @__PURE__ */ remember((targets: readonly Target[]) => {
    requireArgument('options.targets', targets, 'objects');
    return byId(targets);
  });

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const entry of list) if (!index.has(entry.id)) index.set(entry.id, entry);
  return index;
}
