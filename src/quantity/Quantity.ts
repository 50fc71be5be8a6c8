import type { UnitId } from './units.js';

/** A value with its unit. `value` keeps the precision with which it was written. */
export interface Quantity<U extends UnitId = UnitId> {
  /** A decimal string with its printed digits, such as `2.70`. */
  readonly value: string;
  /** The id of the unit. */
  readonly unit: U;
}

/**
 * A number as printed: digits, with an optional sign and fraction. `'2.70'` stays `'2.70'`. Matches
 * `/^-?\d+(\.\d+)?$/`; no exponent, no separators, no float. One that is judged or read has at most
 * 120 characters.
 */
export type DecimalString = string;
