/** What kind of mistake a caller made. */
export type PlansErrorCode =
  | 'unknownId'
  | 'mixedUnits'
  | 'badNumber'
  | 'badYear'
  | 'badArgument'
  | 'badPolicy'
  | 'badPlan'
  | 'ambiguousArea';

/** What else is known about the mistake. */
export interface PlansErrorDetails {
  /** What was given. */
  readonly found?: unknown;
  /** What would have been right. */
  readonly expected?: string;
  /** The nearest valid value, where one is near. */
  readonly nearest?: string;
}

/**
 * Thrown for a caller's bug: an unknown id, mixed units, a bad year. Bad outside data never throws; it comes back as issues.
 *
 * @example
 * ```ts
 * import { getTarget, PlansError } from '@lipu/plans';
 * try {
 *   getTarget('women.health.g2.maternal-mortality' as never);
 * } catch (error) {
 *   console.log(error instanceof PlansError && error.code); // unknownId
 * }
 * ```
 */
export class PlansError extends Error {
  override readonly name = 'PlansError';
  readonly code: PlansErrorCode;
  readonly found: unknown;
  readonly expected: string | undefined;
  readonly nearest: string | undefined;

  constructor(code: PlansErrorCode, message: string, details: PlansErrorDetails = {}) {
    super(message);
    this.code = code;
    this.found = details.found;
    this.expected = details.expected;
    this.nearest = details.nearest;
  }
}
