import { PlansError } from '../errors/PlansError.js';
import { Decimal } from './decimal.js';
import type { Quantity } from './Quantity.js';
import { requireDecimalString } from './toDecimal.js';
import type { UnitId } from './units.js';
import { getUnit } from './units.js';

/**
 * The same quantity in another unit of its dimension. Nothing is rounded, and the printed precision is carried along:
 * 2.70‰ is 0.270 %.
 *
 * @formula value × 10^(exponent of the unit − exponent of the new unit)
 * @unit the one asked for
 * @edge Percent, per mille, per 10 000 and per 100 000 convert into each other; counts, hours and rates per 1 000 children never do.
 * @throws {@link PlansError} `mixedUnits` across dimensions, `badNumber` where the value is no decimal string, `unknownId` for an unknown unit.
 * @example
 * ```ts
 * import { convertQuantity } from '@lipu/plans';
 * console.log(convertQuantity({ value: '2.70', unit: 'permille' }, 'percent')); // { value: '0.270', unit: 'percent' }
 * ```
 */
export function convertQuantity<U extends UnitId>(quantity: Quantity, unit: U): Quantity<U> {
  requireDecimalString(quantity.value);
  if (quantity.unit === unit) return { value: quantity.value, unit };
  const from = getUnit(quantity.unit);
  const to = getUnit(unit);
  if (from.dimension !== to.dimension)
    throw new PlansError('mixedUnits', {
      what: 'unit',
      found: quantity.unit,
      expected: { kind: 'convertible', unit },
    });
  const shift = from.exponent - to.exponent;
  const printed = quantity.value.split('.')[1]?.length ?? 0;
  return {
    value: new Decimal(quantity.value)
      .times(Decimal.pow(10, shift))
      .toFixed(Math.max(0, printed - shift)),
    unit,
  };
}
