import type { Indicator } from '../../model/Indicator.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal } from '../../quantity/decimal.js';
import type { UnitId } from '../../quantity/UnitId.js';
import { units } from '../../quantity/units.js';
import type { RowContext } from './Row.js';

/** What a value should be, in the unit of the row, where it lies outside what is possible for its indicator; else `undefined`. */
export function checkBounds(value: string, unit: UnitId, { bounds, unit: own }: Indicator, { say, language }: RowContext): string | undefined {
  const min = unit === own ? bounds.min : convert(bounds.min, own, unit);
  const max = unit === own ? bounds.max : convert(bounds.max, own, unit);
  const x = Number(value);
  if (!(min !== undefined && compare(value, x, min) < 0) && !(max !== undefined && compare(value, x, max) > 0)) return undefined;
  const symbol = units[unit].symbol[language];
  if (min === undefined) return say.upTo(max ?? '', symbol);
  return max === undefined ? say.from(min, symbol) : say.between(min, max, symbol);
}

/** Exact. Doubles decide where they differ, since reading a decimal as a double keeps the order; only where they do not are decimals needed. */
function compare(value: string, x: number, bound: string): number {
  const y = Number(bound);
  if (x !== y) return x < y ? -1 : 1;
  return value === bound ? 0 : new Decimal(value).comparedTo(bound);
}

const convert = (value: string | undefined, from: UnitId, to: UnitId) =>
  value === undefined ? undefined : new Decimal(convertQuantity({ value, unit: from }, to).value).toFixed();
