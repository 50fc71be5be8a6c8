import type { ExactPoint } from './ExactPoint.js';
import type { Latest } from './Latest.js';

/** A base and a later observation: a stretch of time over which something may have changed. */
export interface Span extends Latest {
  readonly base: ExactPoint;
}
