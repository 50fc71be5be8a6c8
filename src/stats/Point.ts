/** One observation of a series: x is the year, y the value on the scale that the line is fitted on. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
