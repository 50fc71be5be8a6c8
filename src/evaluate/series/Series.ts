import type { Observation, Sex } from '../../model/Observation.js';
import type { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/units.js';

/** One year of a series, in the unit in which the target is judged. */
export interface Point {
  readonly year: number;
  readonly exact: Decimal;
  /** The double nearest to the value, for estimates, and for comparisons that it can decide. */
  readonly approximate: number;
  readonly observation: Observation;
  /** The groups between which the gap lies. */
  readonly groups?: string;
}

/** Figures of one year that contradict each other. */
export type Rivals = readonly [Observation, ...Observation[]];

/** The figures of one indicator for one area and one group, oldest first, one per year. */
export interface Series {
  readonly points: readonly Point[];
  /** Figures that were replaced by others with a more reliable status. */
  readonly replaced: readonly Observation[];
  /** Years whose figures contradict each other, which are in no series; oldest first. */
  readonly contradicted: readonly number[];
  /** Years with a denominator of 0, which have no cases and therefore no rate; oldest first. */
  readonly noCases: readonly number[];
  /** The sex to which the figures apply. */
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
 * Compares two points exactly: -1 if the first is lower, 0 if they are equal, 1 if it is higher. If
 * the doubles differ, they decide, since the nearest double keeps the order of decimals. Decimals
 * are computed only if the doubles are equal.
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

/** Returns a figure in a unit: as published, or converted from another unit. */
export const formatIn = (
  { observation, exact }: Pick<Point, 'observation' | 'exact'>,
  unit: UnitId,
): string => (observation.unit === unit ? observation.value : formatExact(exact));

/** The precision of a non-terminating quotient. Sums and products of figures have fewer digits. */
const endless = 390;
const shownDigits = 15;

/** Writes an exact value in full; a non-terminating quotient is rounded. */
export const formatExact = (value: Decimal): string =>
  value.precision() >= endless ? value.toSignificantDigits(shownDigits).toFixed() : value.toFixed();
