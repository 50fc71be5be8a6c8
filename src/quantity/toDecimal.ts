import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString } from './decimal.js';

/**
 * A printed number as an exact decimal.
 *
 * @throws {@link PlansError} `badNumber` if it is not a decimal string; a float, an exponent or a
 * separator is refused, never guessed.
 */
export function toDecimal(value: string): Decimal {
  requireDecimalString(value);
  return new Decimal(value);
}

/**
 * Throws unless the value is a decimal string, without the cost of a decimal.
 *
 * @throws {@link PlansError} `badNumber`; a float, an exponent or a separator is refused, never
 * guessed.
 */
export function requireDecimalString(value: string): void {
  if (isDecimalString(value)) return;
  throw new PlansError('badNumber', {
    what: 'value',
    found: value,
    expected: { kind: 'decimal' },
  });
}
