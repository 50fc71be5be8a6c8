import type { Assignment } from '../model/Assignment.js';
import type { Plan } from '../model/Plan.js';

/** The targets of each responsible unit, and those without one. */
export interface Responsibilities {
  readonly units: readonly { readonly unit: string; readonly targets: readonly string[] }[];
  readonly unassigned: readonly string[];
}

/**
 * Assigns the targets of a plan to responsible units. An assignment names a target, a clause, a
 * domain or the plan; the most specific one applies, so a domain can go to one unit and one of its
 * clauses to another. Several units can share an id.
 *
 * @edge Units come in the order in which they are first named, targets in the order of the plan.
 * Ids of other plans are ignored.
 * @example
 * ```ts
 * import { childrenPlan } from '@lipu/plans';
 * import { assignTargets } from '@lipu/plans/report';
 * const { units, unassigned } = assignTargets(childrenPlan, [
 *   { id: 'children.health', unit: '市卫生健康局' },
 *   { id: 'children.health.g3', unit: '市妇幼保健院' },
 * ]);
 * console.log(units.map(({ unit }) => unit), unassigned.length > 0); // [ '市卫生健康局', '市妇幼保健院' ] true
 * ```
 */
export function assignTargets(plan: Plan, assignments: readonly Assignment[]): Responsibilities {
  const unitsOf = new Map<string, string[]>();
  for (const { id, unit } of assignments) unitsOf.set(id, [...(unitsOf.get(id) ?? []), unit]);
  const targetsOf = new Map<string, Set<string>>(assignments.map(({ unit }) => [unit, new Set()]));
  const unassigned: string[] = [];
  for (const domain of plan.domains)
    for (const clause of [...domain.goals, ...domain.measures])
      for (const target of clause.targets) {
        const units = [target, clause.id, domain.id, plan.id]
          .map((id) => unitsOf.get(id))
          .find((found) => found !== undefined);
        if (units === undefined) unassigned.push(target);
        for (const unit of units ?? []) targetsOf.get(unit)?.add(target);
      }
  return {
    units: [...targetsOf]
      .filter(([, targets]) => targets.size > 0)
      .map(([unit, targets]) => ({ unit, targets: [...targets] })),
    unassigned,
  };
}
