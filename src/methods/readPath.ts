import type { Reason } from '../model/Reason.js';
import type { Distance } from './Distance.js';
import type { MethodInput } from './MethodInput.js';
import { readDistance } from './readDistance.js';

/**
 * Base, latest observation and a target that is due after the base year, or the reason why there is no path to follow.
 * `afterDue` comes before any class that follows from meeting the target: a path of no length is a question that was
 * put wrongly, not a success.
 *
 * @throws PlansError as `readInput`
 */
export function readPath(input: MethodInput): Distance | Reason {
  const distance = readDistance(input);
  if (typeof distance === 'string') return distance;
  return distance.target.year > distance.base.year ? distance : 'afterDue';
}
