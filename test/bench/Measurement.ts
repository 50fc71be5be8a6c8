/** One row of the table: what was measured, and what it is compared with. */
export interface Measurement {
  readonly name: string;
  /** The milliseconds that the floor and the work take. */
  readonly floor: number;
  readonly work: number;
  readonly ratio: number;
  /** The maximum that the ratio should have. */
  readonly goal?: number;
  /** The number of things that were done. */
  readonly count: number;
  readonly per: string;
  /** The same work in another unit, which does not depend on the data. */
  readonly also?: { readonly count: number; readonly per: string };
  /** The largest resident set of the process, in megabytes, if memory is measured. */
  readonly memory?: number;
  readonly memoryGoal?: number;
}
