/** The results of a fuzzing run. */
export interface FuzzReport {
  readonly inputs: number;
  readonly observations: number;
  /** The number of inputs for which issues were returned. */
  readonly refused: number;
  /** The time of the slowest input, in milliseconds. */
  readonly slowest: number;
}
