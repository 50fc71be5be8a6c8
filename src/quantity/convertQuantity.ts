import { PlansError } from '../errors/PlansError.js';
import { Decimal } from './decimal.js';
import { getUnit } from './getUnit.js';
import type { Quantity } from './Quantity.js';
import { requireDecimalString } from './toDecimal.js';
import type { UnitId } from './units.js';

/**
 * Converts a quantity to another unit of its dimension, exactly and with its printed precision:
 * 2.70‰ is 0.270 %.
 *
 * @formula value × 10^(exponent of the unit − exponent of the new unit)
 * @unit the requested one
 * @edge Percent, per mille, per 10 000 and per 100 000 convert into each other; counts, hours and
 * rates per 1 000 children never do.
 * @throws {@link PlansError} `mixedUnits` across dimensions, `badNumber` if the value is not a
 * decimal string, `unknownId` for an unknown unit.
 * @example
 * ```ts
 * import { convertQuantity } from '@lipu/plans';
 * const share = convertQuantity({ value: '2.70', unit: 'permille' }, 'percent');
 * console.log(share); // { value: '0.270', unit: 'percent' }
 * ```
 */
export function convertQuantity<U extends UnitId>(quantity: Quantity, unit: U): Quantity<U> {
  requireDecimalString(quantity?.value);
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
