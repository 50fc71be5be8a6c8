import { Decimal } from './decimal.js';
import { requireDecimalString } from './requireDecimalString.js';

/**
 * A printed number as an exact decimal.
 *
 * @throws {@link PlansError} `badNumber` where it is no decimal string; a float, an exponent or a separator is refused, never guessed at.
 */
export function toDecimal(value: string): Decimal {
  requireDecimalString(value);
  return new Decimal(value);
}
