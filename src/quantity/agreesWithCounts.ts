import { Decimal } from './decimal.js';
import type { Quantity } from './Quantity.js';
import { toDecimal } from './toDecimal.js';
import { unitMeasures } from './unitMeasures.js';

/**
 * Whether a rate agrees with its counts within its printed precision: |value − N/D·factor| is at
 * most half of its last decimal place. `undefined` for a quantity that is not a rate and for a
 * denominator of zero.
 */
export function agreesWithCounts(
  quantity: Quantity,
  numerator: string,
  denominator: string,
): boolean | undefined {
  const { dimension, exponent } = unitMeasures[quantity.unit];
  const divisor = toDecimal(denominator);
  if (dimension !== 'proportion' || divisor.isZero()) return undefined;
  const places = quantity.value.split('.')[1]?.length ?? 0;
  const factor = new Decimal(`1e${-exponent}`);
  const distance = toDecimal(quantity.value)
    .times(divisor)
    .minus(toDecimal(numerator).times(factor))
    .abs();
  return distance.lte(new Decimal(`5e${-places - 1}`).times(divisor));
}
