import { type PartsOf, requireArgument } from '../errors/requireArgument.js';
import { unknownId } from '../errors/unknown.js';
import { addTo } from '../lookup/addTo.js';
import type { Assignment } from '../model/Assignment.js';
import type { Plan } from '../model/Plan.js';
import { assignmentShape } from './Report.js';

/** The targets of each responsible unit, and those without one. */
export interface Responsibilities {
  readonly units: readonly {
    readonly unit: string;
    /** The ids of all targets that the unit leads or supports. */
    readonly targets: readonly string[];
    /** The ids of the targets that it leads (牵头), whose figures it reports. */
    readonly leads: readonly string[];
  }[];
  /** The ids of the targets without a responsible unit. */
  readonly unassigned: readonly string[];
}

const clauseShape = { id: 'text', targets: 'texts' } as const;
const planShape = {
  id: 'text',
  domains: [{ id: 'text', goals: [clauseShape], measures: [clauseShape] }],
} as const satisfies PartsOf<Plan>;

/**
 * Assigns the targets of a plan to responsible units. An assignment names a target, a clause, a
 * domain or the plan. The most specific one applies, so a domain can go to one unit and one of its
 * clauses to another. Several units can share an id: one of them leads.
 *
 * @edge The lead unit is the first one marked `lead`, or else the first one without a role; if all
 * are marked `support`, none leads. Units are in the order in which they are first named, targets
 * in the order of the plan. Ids of other plans are ignored.
 * @throws `PlansError` `unknownId` for an id that begins with that of the plan but is not in it;
 * `badArgument` for an assignment of the wrong shape.
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
  requireArgument('plan', plan, planShape);
  requireArgument('assignments', assignments, [assignmentShape]);
  requireKnown(plan, assignments);
  const byId = new Map<string, Assignment[]>();
  for (const assignment of assignments) addTo(byId, assignment.id, assignment);
  const shares = new Map<string, { targets: Set<string>; leads: Set<string> }>(
    assignments.map(({ unit }) => [unit, { targets: new Set(), leads: new Set() }]),
  );
  const unassigned: string[] = [];
  for (const domain of plan.domains)
    for (const clause of [...domain.goals, ...domain.measures])
      for (const target of clause.targets) {
        const found = [target, clause.id, domain.id, plan.id]
          .map((id) => byId.get(id))
          .find((own) => own !== undefined);
        if (found === undefined) unassigned.push(target);
        for (const { unit } of found ?? []) shares.get(unit)?.targets.add(target);
        const lead = findLead(found ?? []);
        if (lead !== undefined) shares.get(lead)?.leads.add(target);
      }
  return {
    units: [...shares]
      .filter(([, { targets }]) => targets.size > 0)
      .map(([unit, { targets, leads }]) => ({ unit, targets: [...targets], leads: [...leads] })),
    unassigned,
  };
}

/**
 * Throws for an id of this plan that does not exist, since its unit would otherwise be left out.
 */
function requireKnown(plan: Plan, assignments: readonly Assignment[]): void {
  const clauses = plan.domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
  const known = new Set([
    plan.id,
    ...plan.domains.map(({ id }) => id),
    ...clauses.flatMap(({ id, targets }) => [id, ...targets]),
  ]);
  for (const [at, { id }] of assignments.entries())
    if (id.startsWith(`${plan.id}.`) && !known.has(id))
      throw unknownId('target', id, known, `assignments[${at}].id`);
}

function findLead(assignments: readonly Assignment[]): string | undefined {
  const first = (role: Assignment['role']) =>
    assignments.find((assignment) => assignment.role === role)?.unit;
  return first('lead') ?? first(undefined);
}
