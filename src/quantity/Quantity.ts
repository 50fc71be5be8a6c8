import type { UnitId } from './units.js';

/** A figure that knows what it measures. `value` keeps the precision that it was written with. */
export interface Quantity<U extends UnitId = UnitId> {
  /** A decimal string. */
  readonly value: string;
  /** What it is measured in. */
  readonly unit: U;
}

/**
 * A number as it was printed: digits, an optional sign, an optional fraction. `'2.70'` stays `'2.70'`.
 * Matches `/^-?\d+(\.\d+)?$/`; no exponent, no separators, no float.
 */
export type DecimalString = string;
