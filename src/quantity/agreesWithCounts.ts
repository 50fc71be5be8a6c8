import { Decimal, toQuotient } from './decimal.js';
import type { Quantity } from './Quantity.js';
import { toDecimal } from './toDecimal.js';
import { unitMeasures } from './unitMeasures.js';

/**
 * Whether a rate agrees with its counts within its printed precision: |value − N/D·factor| is at
 * most half of its last decimal place. The result is `undefined` for a quantity that is not a rate,
 * and for a denominator of zero.
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

/** Returns the rate that follows from its counts, with two more decimals than its value. */
export function rateFromCounts(
  { value, unit }: Quantity,
  numerator: string,
  denominator: string,
): Quantity {
  const scaled = new Decimal(numerator).times(new Decimal(`1e${-unitMeasures[unit].exponent}`));
  const places = (value.split('.')[1]?.length ?? 0) + 2;
  return { value: toQuotient(scaled, new Decimal(denominator), places), unit };
}
