/**
 * Input of every published method. All values are in the same unit. A method ignores the fields
 * that it does not need, and reports a missing field as its reason for `notAssessed`. `null` is the
 * same as an omitted field.
 */
export interface MethodInput {
  /** The starting point. It takes precedence over a point of `series` in the same year. */
  readonly base?: MethodPoint | null;
  /** The value to reach, and the year by which to reach it. */
  readonly target?: MethodPoint | null;
  /** Whether more or less is better. */
  readonly direction: 'up' | 'down';
  /** Observations in any order, at most one per year. The latest one is assessed. */
  readonly series: readonly MethodPoint[];
  /** `efficacy`: the value worth 60 points; defaults to the base. */
  readonly unsatisfactory?: string | number | null;
  /** `efficacy`: the value worth 100 points; defaults to the target. */
  readonly satisfactory?: string | number | null;
  /** `openSdgNoTarget`: the natural limit in the desired direction, such as 100 %. */
  readonly limit?: string | number | null;
}

/**
 * A value in a year. A decimal string is taken exactly as printed, a number by its shortest decimal
 * form.
 */
export interface MethodPoint {
  readonly year: number;
  readonly value: string | number;
}
