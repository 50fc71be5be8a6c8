import { unknownId } from '../errors/unknown.js';
import type { Unit, UnitId } from './Unit.js';
import { units } from './units.js';

/** The unit of an id. @throws {@link PlansError} `unknownId` with the nearest id. */
export function getUnit(id: UnitId): Unit {
  if (typeof id === 'string' && Object.hasOwn(units, id)) return units[id];
  throw unknownId('unit', id, Object.keys(units));
}

/** Whether values of two units convert into each other exactly. */
export function isConvertible(from: UnitId, to: UnitId): boolean {
  return from === to || getUnit(from).dimension === getUnit(to).dimension;
}
