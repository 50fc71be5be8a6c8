/** The years that a plan, a policy or a figure can speak of. */
export const years = { first: 1900, last: 2200 } as const;

/** Whether something is one of these years. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= years.first && value <= years.last;
}
