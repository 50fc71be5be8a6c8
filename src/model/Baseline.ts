import type { UnitId } from '../quantity/UnitId.js';
import type { DecimalString } from '../quantity/PrintedDecimal.js';

/** A figure that a plan itself prints for a year before it starts. Belongs to one area, never to another. */
export interface Baseline {
  /** The year that the figure is for. */
  readonly year: number;
  /** With the precision that was printed. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The code of the area that it is for. */
  readonly area: string;
  readonly sex: 'total' | 'female' | 'male';
  /** The plan that prints it, and the paragraph. */
  readonly plan: string;
  /** The paragraph that prints it, such as 序言. */
  readonly place: string;
}
