import { findNearest } from '../errors/findNearest.js';
import { PlansError } from '../errors/PlansError.js';
import type { UnitId } from './UnitId.js';
import { type Unit, units } from './units.js';

/** The unit of an id. @throws {@link PlansError} `unknownId` with the nearest id. */
export function getUnit(id: UnitId): Unit {
  if (Object.hasOwn(units, id)) return units[id];
  const nearest = findNearest(String(id), Object.keys(units));
  throw new PlansError('unknownId', `There is no unit “${String(id)}”${nearest ? `; did you mean “${nearest}”?` : ''}`, {
    found: id,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
