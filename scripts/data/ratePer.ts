import { powerOfTen } from '../../src/quantity/decimal.js';
import type { Unit } from '../../src/quantity/units.js';

/** Returns how many of a unit make one base unit: 1000 for ‰, 0.0001 for 10 000 persons. */
export function ratePer({ exponent }: Pick<Unit, 'exponent'>): string {
  return powerOfTen(-exponent).toFixed();
}
