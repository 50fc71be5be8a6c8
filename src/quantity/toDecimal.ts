import { PlansError } from '../errors/PlansError.js';
import { Decimal, isDecimalString, maxDigits } from './decimal.js';

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
  const found: unknown = value;
  const shown =
    typeof found === 'string'
      ? `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`
      : `a ${typeof found}`;
  throw new PlansError(
    'badNumber',
    `${shown} is not a decimal string of at most ${maxDigits} characters such as '2.70'`,
    {
      found: value,
      expected: "a decimal string such as '2.70'",
    },
  );
}
