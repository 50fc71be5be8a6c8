import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString } from './decimal.js';

/**
 * A printed number as an exact decimal.
 *
 * @throws {@link PlansError} `badNumber` where it is no decimal string; a float, an exponent or a separator is refused, never guessed at.
 */
export function toDecimal(value: string): Decimal {
  requireDecimalString(value);
  return new Decimal(value);
}

/**
 * Refuses what is no decimal string, without making a decimal of what is one.
 *
 * @throws {@link PlansError} `badNumber`; a float, an exponent or a separator is refused, never guessed at.
 */
export function requireDecimalString(value: string): void {
  if (isDecimalString(value)) return;
  throw new PlansError('badNumber', {
    what: 'value',
    found: value,
    expected: { kind: 'decimal' },
  });
}
