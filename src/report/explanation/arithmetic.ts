import { Decimal } from '../../quantity/decimal.js';

/** Rounds a number to four decimals. */
export const rounded = (value: number) => new Decimal(value).toDecimalPlaces(4).toFixed();

/** A quotient with more places than these is shown rounded. */
const mostPlaces = 10;

/** Writes a quotient and its result, with = if the digits shown are exact and ≈ otherwise. */
export function divide(written: string, above: Decimal, below: Decimal): string {
  const result = above.div(below);
  const shown = result.decimalPlaces() > mostPlaces ? result.toDecimalPlaces(4) : result;
  return `${written} ${shown.times(below).eq(above) ? '=' : '≈'} ${shown.toFixed()}`;
}

/** Writes a negative number in brackets, so that it can follow an operator. */
export const operand = (value: string) => (value.startsWith('-') ? `(${value})` : value);
