import type { Observation } from '../../model/Observation.js';
import type { Decimal } from '../../quantity/decimal.js';

/** One year of a series, in the unit in which the target is judged. */
export interface Point {
  readonly year: number;
  readonly x: Decimal;
  /** The double nearest to it: for estimates, and for comparisons that it already decides. */
  readonly nearest: number;
  readonly observation: Observation;
}

/** The figures of one indicator for one area and one group, oldest first, one a year. */
export interface Series {
  readonly points: readonly Point[];
  /** Figures that a later status replaced. */
  readonly replaced: readonly Observation[];
  /** Years with figures that contradict each other; they are in no series. */
  readonly contradicted: readonly number[];
}
