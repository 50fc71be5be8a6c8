/**
 * What every published method takes. All values are in one unit. What a method does not need is ignored, and what it
 * needs and does not find is its reason for `notAssessed`; `null` means the same as leaving a field out.
 */
export interface MethodInput {
  /** The starting point. It counts for its year even where `series` has a figure for the same year. */
  readonly base?: MethodPoint | null;
  /** What is to be reached, and when. */
  readonly target?: MethodPoint | null;
  /** Whether more or less is better: here there is no rule to derive it from. */
  readonly direction: 'up' | 'down';
  /** Observations in any order, at most one per year; the latest is the one with the largest year. */
  readonly series: readonly MethodPoint[];
  /** `efficacy`: the value worth 60 points; the base unless given. */
  readonly unsatisfactory?: string | number | null;
  /** `efficacy`: the value worth 100 points; the target unless given. */
  readonly satisfactory?: string | number | null;
  /** `openSdgNoTarget`: the value that the indicator cannot pass in the desired direction, such as 100 %. */
  readonly limit?: string | number | null;
}

/** A value in a year. Decimal strings are taken exactly as printed; numbers by their shortest decimal form. */
export interface MethodPoint {
  readonly year: number;
  readonly value: string | number;
}
