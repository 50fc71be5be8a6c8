/**
 * The input of every published method. All values are in the same unit. A method ignores the fields
 * that it does not need, and reports a missing field as its reason for `notAssessed`. `null` is the
 * same as an omitted field.
 *
 * The formulas of the methods use these symbols: x0 is the value of the base, in year t0; x is the
 * latest value of the series, in year t; T is the value of the target, in year tT; d is 1 if more
 * is better and −1 if less is better; CAGR(b→a, n years) = (a/b)^(1/n) − 1 is the compound annual
 * growth rate.
 */
export interface MethodInput {
  /** The starting point. It takes precedence over a point of `series` in the same year. */
  readonly base?: MethodPoint | null;
  /** The value to be reached, and the year by which to reach it. */
  readonly target?: MethodPoint | null;
  /** Whether more or less is better. */
  readonly direction: 'up' | 'down';
  /** Observations in any order, at most one per year. The latest one is assessed. */
  readonly series: readonly MethodPoint[];
  /** For `efficacy`: the value worth 60 points; by default, the base. */
  readonly unsatisfactory?: string | number | null;
  /** For `efficacy`: the value worth 100 points; by default, the target. */
  readonly satisfactory?: string | number | null;
  /** For `openSdgNoTarget`: the natural limit in the desired direction, such as 100 %. */
  readonly limit?: string | number | null;
}

/**
 * A value with its year. A decimal string is used exactly as printed, a number in its shortest
 * decimal form.
 */
export interface MethodPoint {
  readonly year: number;
  readonly value: string | number;
}
