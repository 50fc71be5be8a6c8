import type { Observation, Sex } from '../../model/Observation.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';

/** One year of a series, in the unit in which the target is judged. */
export interface Point {
  readonly year: number;
  readonly exact: Decimal;
  /**
   * The double nearest to the value: for estimates, and for comparisons for which it is precise
   * enough.
   */
  readonly approximate: number;
  readonly observation: Observation;
  /** The groups between which a gap lies. */
  readonly groups?: string;
}

/** Figures of one year that contradict each other. */
export type Rivals = readonly [Observation, ...Observation[]];

/** The figures of one indicator for one area and one group, oldest first, one per year. */
export interface Series {
  readonly points: readonly Point[];
  /** Figures that were replaced by others with a more reliable status. */
  readonly replaced: readonly Observation[];
  /** Years with figures that contradict each other; they are in no series. Oldest first. */
  readonly contradicted: readonly number[];
  /** Years with a denominator of 0: without cases there is no rate. Oldest first. */
  readonly noCases: readonly number[];
  /** The sex that the figures are about. */
  readonly sex: Sex;
}

/** A series without any figure. */
export const emptySeries: Series = {
  points: [],
  replaced: [],
  contradicted: [],
  noCases: [],
  sex: 'total',
};

/**
 * Which of two points is higher, exactly: -1 where the first is lower, 0 where they are equal, 1
 * where it is higher. Doubles decide where they differ, since the nearest double keeps the order of
 * decimals; decimals are computed only where doubles are equal.
 */
export function comparePoints(
  a: Pick<Point, 'exact' | 'approximate'>,
  b: Pick<Point, 'exact' | 'approximate'>,
): number {
  return a.approximate === b.approximate
    ? a.exact.comparedTo(b.exact)
    : a.approximate < b.approximate
      ? -1
      : 1;
}

/** A figure in a unit: as published, or converted where it was published in another unit. */
export const formatIn = (
  { observation, exact }: Pick<Point, 'observation' | 'exact'>,
  unit: UnitId,
): string => (observation.unit === unit ? observation.value : formatExact(exact));

/** A non-terminating quotient fills the precision; sums and products of figures never do. */
const endless = 390;
const shownDigits = 15;

/** An exact value as printed: in full, except for non-terminating quotients. */
export const formatExact = (value: Decimal): string =>
  value.precision() >= endless ? value.toSignificantDigits(shownDigits).toFixed() : value.toFixed();
