import type { UnitId } from './units.js';

/** A value with its unit. `value` keeps the precision with which it was written. */
export interface Quantity<U extends UnitId = UnitId> {
  /** A decimal string with its printed digits, such as `2.70`. */
  readonly value: string;
  /** The id of the unit. */
  readonly unit: U;
}

/**
 * A number as printed: digits, with an optional sign and fraction. `'2.70'` stays `'2.70'`. It
 * matches `/^-?\d+(\.\d+)?$/`, with no exponent and no separators, and is not a float. A decimal
 * string that is judged or read has at most 120 characters.
 */
export type DecimalString = string;
