import { Decimal } from '../../src/quantity/decimal.js';
import type { Unit } from '../../src/quantity/units.js';

/**
 * How many of a unit make one of its dimension: 1000 ‰ are the whole, so is 0.0001 × 10 000 persons
 * one person.
 */
export function ratePer({ exponent }: Pick<Unit, 'exponent'>): string {
  return Decimal.pow(10, -exponent).toFixed();
}
