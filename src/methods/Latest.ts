import type { ExactInput } from './ExactInput.js';
import type { ExactPoint } from './ExactPoint.js';

/** An input that has an observation, later than the base where there is one. */
export interface Latest extends ExactInput {
  readonly latest: ExactPoint;
}
