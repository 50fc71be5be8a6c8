/** The codes of a caller's mistakes. */
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

/** The subjects of errors. */
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
/** The subject of a mistake. */
export type ErrorSubject = (typeof errorSubjects)[number];

/** The facts of a caller's mistake. */
export interface PlansErrorFacts {
  /** The subject of the mistake. */
  readonly what: ErrorSubject;
  /** The place of the mistake, as a path in code: `policy.warnings`, `series[0].value`. */
  readonly path?: string | undefined;
  /** The observation that cannot be used. */
  readonly observation?: { readonly indicator: string; readonly year: number } | undefined;
  /** What was given. */
  readonly found?: unknown;
  /** What is required instead. */
  readonly expected?: Requirement | undefined;
  /** The nearest valid value, if one is similar enough. */
  readonly nearest?: string | undefined;
}

/** The range of valid numbers. */
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

/** What an argument must be, as data. */
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
