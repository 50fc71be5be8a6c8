/**
 * All units. Units of the same dimension convert into each other exactly; units of different
 * dimensions do not.
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
  'yearsOfAge',
  'yuan',
  'tenThousandYuan',
  'hundredMillionYuan',
  'score',
] as const;

/** The id of a unit, which is its key in `units`. */
export type UnitId = (typeof unitIds)[number];

/** A unit and its place in its dimension. */
export interface Unit {
  /** The name, such as “per mille”. */
  readonly name: { readonly zh: string; readonly en: string };
  /** The symbol that follows a value, as in `16.1/10万` and `2.70‰`. */
  readonly symbol: { readonly zh: string; readonly en: string };
  /** Units of the same dimension convert into each other exactly. */
  readonly dimension: string;
  /** One of this unit equals 10^exponent base units of its dimension. */
  readonly exponent: number;
  /** Other spellings in use. */
  readonly spellings: readonly string[];
}
