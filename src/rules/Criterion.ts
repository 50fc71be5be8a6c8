import type { Decimal } from '../quantity/decimal.js';
import type { UnitId } from '../quantity/UnitId.js';

/**
 * What every rule comes down to for one year: a value has to lie between two ends, of which one may be missing.
 * All arithmetic of verdicts happens on this one shape.
 */
export interface Criterion {
  readonly unit: UnitId;
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** A trend has to move: reaching the end itself is not enough. */
  readonly strict: boolean;
  /** The figure that a relative shortfall is measured against; none for trends. */
  readonly figure?: Decimal;
  /** Half the width of a band that the policy gave. */
  readonly tolerance?: Decimal;
}
