import { unknownId } from '../errors/unknown.js';
import type { Unit, UnitId } from './Unit.js';
import { unitMeasures } from './unitMeasures.js';

/** Returns what a unit measures. @throws {@link PlansError} `unknownId` with the nearest id. */
export function getUnit(id: UnitId, path?: string): Pick<Unit, 'dimension' | 'exponent'> {
  if (typeof id === 'string' && Object.hasOwn(unitMeasures, id)) return unitMeasures[id];
  throw unknownId('unit', id, Object.keys(unitMeasures), path && `${path}.unit`);
}

/** Whether values of two units convert into each other exactly. */
export function isConvertible(from: UnitId, to: UnitId): boolean {
  return from === to || getUnit(from).dimension === getUnit(to).dimension;
}
