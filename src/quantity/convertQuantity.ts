import { PlansError } from '../errors/PlansError.js';
import { getUnit } from './getUnit.js';
import type { DecimalString, Quantity } from './Quantity.js';
import { requireFigure } from './toDecimal.js';
import type { UnitId } from './units.js';

/**
 * Converts a quantity to another unit of its dimension, exactly and with its printed precision:
 * 2.70‰ is 0.270 %.
 *
 * @formula value × 10^(exponent of the unit − exponent of the new unit)
 * @unit the unit requested
 * @edge Percent, per mille, per 10 000 and per 100 000 convert into each other, but never into
 * counts, hours or rates per 1 000 children.
 * @throws {@link PlansError} `mixedUnits` for a unit of another dimension, `badNumber` for a value
 * that is not a decimal string, `unknownId` for an unknown unit, unless both units are the same.
 * @example
 * ```ts
 * import { convertQuantity } from '@lipu/plans';
 * const share = convertQuantity({ value: '2.70', unit: 'permille' }, 'percent');
 * console.log(share); // { value: '0.270', unit: 'percent' }
 * ```
 */
export function convertQuantity<U extends UnitId>(quantity: Quantity, unit: U): Quantity<U> {
  return convertArgument(quantity, unit, 'quantity');
}

/** Converts like `convertQuantity`, but its errors name the argument `path`. */
export function convertArgument<U extends UnitId>(
  quantity: Quantity,
  unit: U,
  path: string,
): Quantity<U> {
  requireFigure(quantity?.value, path);
  if (quantity.unit === unit) return { value: quantity.value, unit };
  const from = getUnit(quantity.unit, path);
  const to = getUnit(unit);
  if (from.dimension !== to.dimension)
    throw new PlansError('mixedUnits', {
      what: 'unit',
      path: path && `${path}.unit`,
      found: quantity.unit,
      expected: { kind: 'convertible', unit },
    });
  return { value: movePoint(quantity.value, from.exponent - to.exponent), unit };
}

/**
 * Multiplies a decimal string by a power of ten by moving its decimal point. This is a fast path:
 * decimal arithmetic takes fifteen times as long (`npm run bench -- attainment`). A property test
 * checks that both give the same result.
 */
function movePoint(value: DecimalString, shift: number): DecimalString {
  const start = value.startsWith('-') ? 1 : 0;
  const point = value.includes('.') ? value.indexOf('.') : value.length;
  const whole = value.slice(start, point);
  const part = value.slice(point + 1);
  // 2.70 with the point one to the left: 02.70 splits into 0 and 270.
  const before = whole.padStart(1 - shift, '0');
  const left = Math.min(0, shift) + before.length;
  const head = before.slice(0, left) + part.padEnd(shift, '0').slice(0, Math.max(0, shift));
  const tail = before.slice(left) + part.slice(Math.max(0, shift));
  let zeros = 0;
  while (zeros < head.length - 1 && head[zeros] === '0') zeros += 1;
  const moved = tail === '' ? head.slice(zeros) : `${head.slice(zeros)}.${tail}`;
  return start === 1 && /[1-9]/.test(moved) ? `-${moved}` : moved;
}
