/**
 * Every unit that the library knows. Units of one dimension convert exactly, units of different
 * dimensions never.
 */
export const unitIds = [
  'percent',
  'permille',
  'per10000',
  'per100000',
  'per1000children',
  'per1000people',
  'per100girls',
  'hoursPerDay',
  'timesPerYear',
  'count',
  'countPerInstitution',
  'persons',
  'tenThousandPersons',
  'hundredMillionPersons',
  'years',
  'yuan',
  'tenThousandYuan',
  'hundredMillionYuan',
  'score',
] as const;

/** The id of a unit. */
export type UnitId = (typeof unitIds)[number];

/** A unit, its dimension and its place in it. */
export interface Unit {
  /** Its name in words. */
  readonly name: { readonly zh: string; readonly en: string };
  /** How a figure is written with it: `16.1/10万`, `2.70‰`. */
  readonly symbol: { readonly zh: string; readonly en: string };
  /** Units of one dimension convert into each other exactly. */
  readonly dimension: string;
  /** One of this unit is 10^exponent of the dimension's own measure. */
  readonly exponent: number;
  /** Other ways in which people write it. */
  readonly spellings: readonly string[];
}
