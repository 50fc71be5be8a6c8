import type { Reason } from '../model/Reason.js';
import type { Latest } from './Latest.js';
import type { MethodInput } from './MethodInput.js';
import { readInput } from './input.js';

/**
 * The input with its latest observation, or the reason why there is none to judge.
 *
 * A base that is not before the latest observation stops every method, also those whose formula does not use it:
 * such an input contradicts itself, and one method must not sound sure about what the others cannot see.
 *
 * @throws PlansError as `readInput`
 */
export function readLatest(input: MethodInput): Latest | Reason {
  const exact = readInput(input);
  const latest = exact.series.at(-1);
  if (!latest) return 'noObservation';
  if (exact.base && latest.year < exact.base.year) return 'baseAfterData';
  if (exact.base && latest.year === exact.base.year) return 'baseYear';
  return { ...exact, latest };
}
