import { convertArgument } from './convertQuantity.js';
import type { Quantity } from './Quantity.js';
import { toDecimal } from './toDecimal.js';
import type { UnitId } from './units.js';

/**
 * Compares two quantities exactly.
 *
 * If both units are known at compile time, they must be the same: a comparison of a percentage with
 * a rate per 100 000 does not compile; convert one of them first. Units that are known only at run
 * time are converted.
 *
 * @formula the sign of a − b, after b is converted exactly into the unit of a
 * @edge 2.70 equals 2.7: printed precision does not matter.
 * @returns -1 if `a` is smaller, 0 if they are equal, 1 if `a` is larger.
 * @throws {@link PlansError} `mixedUnits` for units of different dimensions, `badNumber` for a
 * value that is not a decimal string, `unknownId` for an unknown unit, unless both are the same.
 * @example
 * ```ts
 * import { compareQuantities, convertQuantity } from '@lipu/plans';
 * const rate = convertQuantity({ value: '0.27', unit: 'percent' }, 'permille');
 * console.log(compareQuantities({ value: '2.70', unit: 'permille' }, rate)); // 0
 * ```
 */
export function compareQuantities<U extends UnitId>(
  a: Quantity<U>,
  b: Quantity<NoInfer<U>>,
): -1 | 0 | 1 {
  const left = toDecimal(a?.value, 'a');
  const right = toDecimal(convertArgument(b, a.unit, 'b').value);
  return left.comparedTo(right) as -1 | 0 | 1;
}
