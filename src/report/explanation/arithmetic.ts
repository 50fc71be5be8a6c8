import { Decimal } from '../../quantity/decimal.js';

/** Four decimals of a number. */
export const rounded = (value: number) => new Decimal(value).toDecimalPlaces(4).toFixed();

/** A quotient with its result: `=` if the digits shown are the whole result, else ≈. */
export function divide(written: string, above: Decimal, below: Decimal): string {
  const shown = above.div(below).toDecimalPlaces(4);
  return `${written} ${shown.times(below).eq(above) ? '=' : '≈'} ${shown.toFixed()}`;
}

/** A negative number in brackets, so that it can follow a sign. */
export const operand = (value: string) => (value.startsWith('-') ? `(${value})` : value);
