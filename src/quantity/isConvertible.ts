import { getUnit } from './getUnit.js';
import type { UnitId } from './UnitId.js';

/** Whether figures of one unit can be given exactly in the other. */
export function isConvertible(from: UnitId, to: UnitId): boolean {
  return from === to || getUnit(from).dimension === getUnit(to).dimension;
}
