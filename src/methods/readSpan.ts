import type { Reason } from '../model/Reason.js';
import type { MethodInput } from './MethodInput.js';
import { readLatest } from './readLatest.js';
import type { Span } from './Span.js';

/**
 * Base and latest observation, or the reason why there is no stretch of time between them.
 *
 * @throws PlansError as `readInput`
 */
export function readSpan(input: MethodInput): Span | Reason {
  const latest = readLatest(input);
  if (typeof latest === 'string') return latest;
  if (!latest.base) return 'noBaseline';
  return { ...latest, base: latest.base };
}
