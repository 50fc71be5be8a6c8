import { convertQuantity } from './convertQuantity.js';
import type { Quantity } from './Quantity.js';
import { toDecimal } from './toDecimal.js';
import type { UnitId } from './units.js';

/**
 * Which of two quantities is larger, exactly.
 *
 * Where the units are known to the compiler they have to be the same one: percent against per 100 000 does not compile,
 * and `convertQuantity` says on the page that a conversion is meant. Units that are only known at run time are converted.
 *
 * @formula the sign of a − b, after b is converted exactly into the unit of a
 * @edge 2.70 and 2.7 are equal: the printed precision decides nothing.
 * @returns -1 where `a` is smaller, 0 where they are equal, 1 where `a` is larger.
 * @throws {@link PlansError} `mixedUnits` across dimensions, `badNumber` where a value is no decimal string.
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
  const left = toDecimal(a.value);
  const right = toDecimal(convertQuantity(b, a.unit).value);
  return left.comparedTo(right) as -1 | 0 | 1;
}
