import type { UnitId } from './UnitId.js';

/** A figure that knows what it measures. `value` keeps the precision that it was written with. */
export interface Quantity<U extends UnitId = UnitId> {
  /** A decimal string. */
  readonly value: string;
  /** What it is measured in. */
  readonly unit: U;
}
