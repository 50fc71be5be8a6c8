/** 牵头 (`lead`) answers for a target; 配合 (`support`) takes part in it. */
export const assignmentRoles = ['lead', 'support'] as const;
/** How a responsible unit takes part in a target. */
export type AssignmentRole = (typeof assignmentRoles)[number];

/**
 * Assigns a target, clause, domain or plan to a responsible unit (责任单位).
 *
 * The plans require such assignments but do not name the units, so the county provides them. `id`
 * is that of a target, a clause, a domain or a plan; the most specific id applies, and several
 * units can share one id.
 */
export interface Assignment {
  /** The id of a target, a clause, a domain or a plan. */
  readonly id: string;
  /** The responsible unit, by the name that the county uses. */
  readonly unit: string;
  /** If none of the units of an id is marked `lead`, the first one without a role leads. */
  readonly role?: AssignmentRole;
}
