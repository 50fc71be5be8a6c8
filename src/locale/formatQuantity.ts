import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import { Decimal } from '../quantity/decimal.js';
import { getUnit } from '../quantity/getUnit.js';
import type { DecimalString, Quantity } from '../quantity/Quantity.js';
import { requireFigure } from '../quantity/toDecimal.js';
import { unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { texts } from './locales.js';

/**
 * Published precision up to this many decimals is kept; only longer values, which come from a
 * division, are rounded.
 */
const mostPlaces = 4;
const places = 2;
/** No value is written with more decimals than this. */
const finestPlaces = 40;

/**
 * Formats a figure with its unit, as statistical reports print it: without a space before the sign,
 * 16.1/10万.
 *
 * @edge A value of more than four decimals is rounded to two, half to even (GB/T 8170), or to two
 * significant digits below 1. Where that would put it on or across one of the values of
 * `apartFrom`, such as a threshold, it keeps as many decimals as it needs.
 * @example
 * ```ts
 * import { formatQuantity } from '@lipu/plans/words';
 * console.log(formatQuantity({ value: '16.1', unit: 'per100000' }, 'zh')); // 16.1/10万
 * console.log(formatQuantity({ value: '89.99999', unit: 'percent' }, 'en', ['90'])); // 89.99999%
 * ```
 */
export function formatQuantity(
  quantity: Quantity,
  language: Language,
  apartFrom: readonly DecimalString[] = [],
): string {
  requireArgument('quantity', quantity, 'object');
  requireArgument('apartFrom', apartFrom, 'list');
  requireLanguage(language);
  return writeQuantity(quantity, language, apartFrom);
}

/** The same for our own code, whose arguments are known to be sound. */
export function writeQuantity(
  { value, unit }: Quantity,
  language: Language,
  apartFrom: readonly DecimalString[] = [],
): string {
  requireFigure(value);
  getUnit(unit);
  return `${shorten(value, apartFrom)}${unitNames[unit].symbol[language]}`;
}

/** A quantity that was estimated or worked out: always rounded. */
export const formatEstimate = (
  value: number | DecimalString,
  unit: UnitId,
  language: Language,
  apartFrom: readonly DecimalString[] = [],
): string => `${round(new Decimal(value), apartFrom)}${unitNames[unit].symbol[language]}`;

/** Estimates of one sentence, with as many decimals as the finest of them, but two at most. */
export function formatEstimates(
  values: readonly number[],
  unit: UnitId,
  language: Language,
  apartFrom: readonly DecimalString[] = [],
): readonly string[] {
  const all = values.map((value) => round(new Decimal(value), apartFrom));
  const digits = Math.min(places, Math.max(...all.map(decimalsOf)));
  return all.map(
    (value) =>
      (decimalsOf(value) < digits ? new Decimal(value).toFixed(digits) : value) +
      unitNames[unit].symbol[language],
  );
}

/**
 * The size of a difference: of percentages in points, of per mille in per mille points, else in the
 * unit itself.
 */
export function formatDifference({ value, unit }: Quantity, language: Language): string {
  const size = shorten(value, []).replace('-', '');
  const points = texts[language].points[unit];
  return points === undefined ? writeQuantity({ value: size, unit }, language) : points(size);
}

/** The size of a difference that was worked out: always rounded. */
export const formatRoundedDifference = ({ value, unit }: Quantity, language: Language): string =>
  formatDifference({ value: round(new Decimal(value), []), unit }, language);

/**
 * A share as a percentage with one decimal, or more where it would fall on one of the shares of
 * `apartFrom`.
 */
export function formatShare(share: number, apartFrom: readonly number[] = []): string {
  const percent = new Decimal(share).times(100);
  const marks = apartFrom.map((mark) => new Decimal(mark).times(100).toFixed());
  return `${roundApart(percent, 1, marks)}%`;
}

/** A p-value with three decimals; a smaller one never reads as zero. */
export const formatPValue = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));

/** The sign of a unit by itself, or its name where it has none. */
export const formatUnit = (unit: UnitId, language: Language): string =>
  unitNames[unit].symbol[language].trim() || unitNames[unit].name[language];

const decimalsOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;

function shorten(value: DecimalString, apartFrom: readonly DecimalString[]): string {
  return decimalsOf(value) > mostPlaces ? round(new Decimal(value), apartFrom) : value;
}

function round(value: Decimal, apartFrom: readonly DecimalString[]): string {
  const size = value.abs();
  return roundApart(value, size.gte(1) || size.isZero() ? places : places - size.e - 1, apartFrom);
}

/**
 * Rounds half to even, and keeps more decimals where rounding would move the value onto a mark or
 * across it.
 */
function roundApart(value: Decimal, digits: number, marks: readonly DecimalString[]): string {
  const rounded = value.toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN);
  const keepsApart = marks.every((mark) => rounded.cmp(mark) === value.cmp(mark));
  return keepsApart || digits >= finestPlaces
    ? rounded.toFixed()
    : roundApart(value, digits + 1, marks);
}
