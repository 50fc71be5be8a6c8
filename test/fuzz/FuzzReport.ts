/** What a run of fuzzing met. */
export interface FuzzReport {
  readonly inputs: number;
  readonly observations: number;
  /** Inputs that were answered with issues. */
  readonly refused: number;
  /** The longest that one input took, in milliseconds. */
  readonly slowest: number;
}
