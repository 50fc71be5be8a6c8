/** One line of the table: what was measured, and against what. */
export interface Measurement {
  readonly name: string;
  /** Milliseconds of the floor and of the work. */
  readonly floor: number;
  readonly work: number;
  readonly ratio: number;
  /** The most that the ratio should be. */
  readonly goal?: number;
  /** What was done so many times. */
  readonly count: number;
  readonly per: string;
  /** The same work counted in another way, which does not change with what the data are. */
  readonly also?: { readonly count: number; readonly per: string };
  /** The largest resident set of the process, in megabytes, where memory is what is asked. */
  readonly memory?: number;
  readonly memoryGoal?: number;
}
