/** An interval of estimates, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
