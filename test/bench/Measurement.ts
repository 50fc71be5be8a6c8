/** One line of the table: what was measured, and against what. */
export interface Measurement {
  readonly name: string;
  /** Milliseconds of the floor and of the work. */
  readonly floor: number;
  readonly work: number;
  readonly ratio: number;
  /** The most that the ratio should be. */
  readonly goal?: number;
  /** The thing that was done this many times. */
  readonly count: number;
  readonly per: string;
  /** The same work in another unit of count, which does not depend on the data. */
  readonly also?: { readonly count: number; readonly per: string };
  /** The largest resident set of the process, in megabytes, if memory is measured. */
  readonly memory?: number;
  readonly memoryGoal?: number;
}
