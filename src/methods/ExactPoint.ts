import type { Decimal } from '../quantity/decimal.js';

/** A value in a year, ready for exact arithmetic. */
export interface ExactPoint {
  readonly year: number;
  readonly value: Decimal;
}
