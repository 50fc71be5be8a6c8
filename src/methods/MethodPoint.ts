/** A value in a year. Decimal strings are taken exactly as printed; numbers by their shortest decimal form. */
export interface MethodPoint {
  readonly year: number;
  readonly value: string | number;
}
