/** 牵头 (`lead`): responsible for the target. 配合 (`support`): contributes to it. */
export const assignmentRoles = ['lead', 'support'] as const;
/** `lead` (牵头): the unit reports the figures. `support` (配合): it assists. */
export type AssignmentRole = (typeof assignmentRoles)[number];

/**
 * Assigns a target, clause, domain or plan to a responsible unit (责任单位).
 *
 * The plans require such assignments but do not name the units, so the county provides them. `id`
 * refers to a target, a clause, a domain or a plan; the most specific id applies, and several units
 * can share one id.
 */
export interface Assignment {
  /** The id of a target, a clause, a domain or a plan. */
  readonly id: string;
  /** The responsible unit, as the county names it. */
  readonly unit: string;
  /** If no unit with the same `id` is marked `lead`, the first one without a role leads. */
  readonly role?: AssignmentRole;
}
