import type { Reason } from '../model/Reason.js';
import type { Distance } from './Distance.js';
import type { MethodInput } from './MethodInput.js';
import { readSpan } from './readSpan.js';

/**
 * Base, latest observation and target, or the reason why one of them is missing. The target year is not looked at.
 *
 * @throws PlansError as `readInput`
 */
export function readDistance(input: MethodInput): Distance | Reason {
  const span = readSpan(input);
  if (typeof span === 'string') return span;
  if (!span.target) return 'noFigure';
  return { ...span, target: span.target };
}
