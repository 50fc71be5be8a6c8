/** Codes of caller mistakes. */
export const plansErrorCodes = [
  'unknownId',
  'mixedUnits',
  'badNumber',
  'badYear',
  'badArgument',
  'badPlan',
  'notAPlan',
  'ambiguousArea',
] as const;
/**
 * The kind of a caller's mistake. `badPlan`: `definePlan` found mistakes in a plan. `notAPlan`: a
 * text does not contain a plan. `ambiguousArea`: observations are from several areas, and none is
 * specified.
 */
export type PlansErrorCode = (typeof plansErrorCodes)[number];

/** All error subjects. */
export const errorSubjects = [
  'argument',
  'area',
  'clause',
  'domain',
  'indicator',
  'plan',
  'stage',
  'target',
  'unit',
  'value',
  'year',
] as const;
/** What a mistake is about. */
export type ErrorSubject = (typeof errorSubjects)[number];

/** The facts of a caller's mistake. */
export interface PlansErrorFacts {
  /** What the mistake is about. */
  readonly what: ErrorSubject;
  /** Where it is, as a path in code: `policy.warnings`, `series[0].value`. */
  readonly path?: string | undefined;
  /** The observation that cannot be used. */
  readonly observation?: { readonly indicator: string; readonly year: number } | undefined;
  /** What was given. */
  readonly found?: unknown;
  /** What it has to be instead. */
  readonly expected?: Requirement | undefined;
  /** The nearest valid value, if one is similar enough. */
  readonly nearest?: string | undefined;
}

/** Which numbers are valid. */
export interface NumberRange {
  readonly whole?: true;
  /** The smallest valid number. */
  readonly from?: number;
  /** The largest valid number. */
  readonly to?: number;
  /** The exclusive lower limit: valid numbers are greater. */
  readonly above?: number;
  /** The exclusive upper limit: valid numbers are less. */
  readonly below?: number;
}

/** What an argument has to be, as data. */
export type Requirement =
  | {
      readonly kind:
        | 'object'
        | 'complete'
        | 'list'
        | 'text'
        | 'bytes'
        | 'date'
        | 'decimal'
        | 'numeric'
        | 'eachYearOnce'
        | 'newId'
        | 'originalTarget'
        | 'word';
    }
  | { readonly kind: 'weights' | 'tolerance' }
  | { readonly kind: 'resultOf'; readonly of: string }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  | { readonly kind: 'year'; readonly from?: number; readonly to?: number }
  | ({ readonly kind: 'number' } & NumberRange)
  | { readonly kind: 'convertible'; readonly unit: string };
