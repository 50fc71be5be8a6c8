/**
 * Who answers for what: a responsible unit (责任单位) and what it was given.
 *
 * The plans want their targets broken down to responsible units and name none, so this comes from
 * the county. `id` is that of a target, a clause, a domain or a plan; the nearest one above a
 * target decides, and several units can share one id.
 */
export interface Assignment {
  /** The id of a target, a clause, a domain or a plan. */
  readonly id: string;
  /** The responsible unit, by the name that the county uses. */
  readonly unit: string;
}
