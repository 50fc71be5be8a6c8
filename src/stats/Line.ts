import type { Point } from './Point.js';

/**
 * A straight line, y = intercept + slope·x.
 *
 * `centre` is a point of the line amid the data. Predictions start from there: years lie near 2 000, and intercept + slope·x would
 * lose three digits by subtracting two large numbers.
 */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly centre: Point;
}
