import type { LocalizedText } from '../../model/LocalizedText.js';
import { Decimal } from '../../quantity/decimal.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { UnitId } from '../../quantity/units.js';
import { units } from '../../quantity/units.js';

/** How many digits behind the point are printed where a value was worked out and not published. */
const places = 2;
const mostPlaces = 4;

/** A figure with its unit as statistical reports print it: no space before the sign, 16.1/10万. */
export const figure = ({ value, unit }: Quantity): LocalizedText => ({
  zh: `${shorten(value)}${units[unit].symbol.zh}`,
  en: `${shorten(value)}${units[unit].symbol.en}`,
});

/** An estimate with its unit, rounded: it never was exact. */
export const estimate = (value: number, unit: UnitId): LocalizedText =>
  figure({ value: round(new Decimal(value)), unit });

/** What was worked out and never published, to two places. */
export const rounded = ({ value, unit }: Quantity): Quantity => ({
  value: round(new Decimal(value)),
  unit,
});

/** A difference of two figures: of percentages in points, of per mille in per mille points, else in the unit itself. */
export function difference({ value, unit }: Quantity): LocalizedText {
  const size = shorten(value).replace('-', '');
  if (unit === 'percent')
    return { zh: `${size}个百分点`, en: `${size} percentage ${size === '1' ? 'point' : 'points'}` };
  if (unit === 'permille')
    return { zh: `${size}个千分点`, en: `${size} per mille ${size === '1' ? 'point' : 'points'}` };
  return figure({ value: size, unit });
}

/** A share as a percentage, rounded to one place. */
export function percentage(share: number): string {
  return `${new Decimal(share).times(100).toDecimalPlaces(1, Decimal.ROUND_HALF_EVEN).toFixed()}%`;
}

/** Rounded half to even, as GB/T 8170 has it for statistics. */
function round(value: Decimal): string {
  const size = value.abs();
  const digits = size.gte(1) || size.isZero() ? places : places - size.e - 1;
  return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN).toFixed();
}

/** Published precision stays; only what a division made long is cut. */
function shorten(value: string): string {
  return (value.split('.')[1]?.length ?? 0) > mostPlaces ? round(new Decimal(value)) : value;
}
