import type { ExactPoint } from './ExactPoint.js';
import type { Span } from './Span.js';

/** A base, a later observation and a target value; a path too, where the target year is known to be after the base year. */
export interface Distance extends Span {
  readonly target: ExactPoint;
}
