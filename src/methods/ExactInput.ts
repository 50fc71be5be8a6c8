import type { Decimal } from '../quantity/decimal.js';
import type { ExactPoint } from './ExactPoint.js';

/** A method's input after checking: exact values, points in order of year. */
export interface ExactInput {
  /** d in the formulas: 1 if more is better, -1 if less is better. */
  readonly sign: 1 | -1;
  readonly series: readonly ExactPoint[];
  readonly base: ExactPoint | undefined;
  readonly target: ExactPoint | undefined;
  readonly unsatisfactory: Decimal | undefined;
  readonly satisfactory: Decimal | undefined;
  readonly limit: Decimal | undefined;
}
