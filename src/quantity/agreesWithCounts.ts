import { Decimal } from './decimal.js';
import type { Quantity } from './Quantity.js';
import { toDecimal } from './toDecimal.js';
import { units } from './units.js';

/**
 * Whether a rate follows from its counts within its own printed precision: |value − N/D·factor| is at most half of its last place.
 * A quantity that is no rate, or a denominator of zero, has nothing to agree with.
 */
export function agreesWithCounts(
  quantity: Quantity,
  numerator: string,
  denominator: string,
): boolean | undefined {
  const { dimension, exponent } = units[quantity.unit];
  const below = toDecimal(denominator);
  if (dimension !== 'proportion' || below.isZero()) return undefined;
  const places = quantity.value.split('.')[1]?.length ?? 0;
  const factor = Decimal.pow(10, -exponent);
  const distance = toDecimal(quantity.value)
    .times(below)
    .minus(toDecimal(numerator).times(factor))
    .abs();
  return distance.lte(Decimal.pow(10, -places).times('0.5').times(below));
}
