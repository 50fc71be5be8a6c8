import { requireArgument } from '../errors/requireArgument.js';
import type { Language } from '../model/LocalizedText.js';
import { requireLanguage } from '../model/shapes.js';
import { convertQuantity } from '../quantity/convertQuantity.js';
import { Decimal } from '../quantity/decimal.js';
import { getUnit, isConvertible } from '../quantity/getUnit.js';
import type { DecimalString, Quantity } from '../quantity/Quantity.js';
import { requireFigure } from '../quantity/toDecimal.js';
import { suffixes, unitNames } from '../quantity/unitNames.js';
import type { UnitId } from '../quantity/units.js';
import { texts } from './locales.js';

/**
 * Published precision up to this many decimals is kept; only longer values, which come from a
 * division, are rounded.
 */
const mostPlaces = 4;
const places = 2;

/**
 * Formats a figure with its unit, as statistical reports print it: 16.1/10万 in Chinese, 16.1 per
 * 100 000 in English, and −0.76‰ with a minus sign rather than a hyphen.
 *
 * @edge In Chinese, the part of a unit that the name of the indicator states is left out: 4.5个 for
 * 每千人口托位数.
 * @edge A value of more than four decimals is rounded to two, half to even (GB/T 8170), or to two
 * significant digits below 1. If rounding would put it on or across one of the values of
 * `apartFrom`, such as a threshold, or if both would be written alike, it keeps as many decimals as
 * it needs.
 * @throws `PlansError` `badNumber` for a value that is not a decimal string, `unknownId` for an
 * unknown unit, `badArgument` for an unknown language or an argument of the wrong type.
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
  requireFigure(quantity.value, 'quantity');
  requireArgument('apartFrom', apartFrom, 'decimals');
  requireLanguage(language);
  const { unit } = quantity;
  const marks = apartFrom.map((value) => ({ value, unit }));
  return writeQuantity(quantity, language, marks);
}

/**
 * Like `formatQuantity`, without checking its arguments: for internal calls. The figures to keep
 * apart from may be in any unit; those of another dimension are left out.
 */
export function writeQuantity(
  { value, unit }: Quantity,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string {
  requireFigure(value);
  return signed(shorten({ value, unit }, apartFrom)) + suffixOf(unit, language);
}

/** A figure with all its digits, as it is printed in a plan. */
export function writeInFull({ value, unit }: Quantity, language: Language): string {
  requireFigure(value);
  getUnit(unit);
  return signed(value) + suffixOf(unit, language);
}

/** A quantity that was estimated or computed: always rounded. */
export const writeEstimate = (
  value: number | DecimalString,
  unit: UnitId,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string => signed(round(new Decimal(value), marksIn(unit, apartFrom))) + suffixOf(unit, language);

/** Estimates of one sentence, with as many decimals as the finest of them, but two at most. */
export function formatEstimates(
  values: readonly number[],
  unit: UnitId,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): readonly string[] {
  const marks = marksIn(unit, apartFrom);
  const all = values.map((value) => round(new Decimal(value), marks));
  const digits = Math.min(places, Math.max(...all.map(decimalsOf)));
  return all.map(
    (value) =>
      signed(decimalsOf(value) < digits ? new Decimal(value).toFixed(digits) : value) +
      suffixOf(unit, language),
  );
}

/**
 * The size of a difference: of percentages in points, of per mille in per mille points, else in the
 * unit itself.
 */
export function formatDifference(
  difference: Quantity,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string {
  const { unit } = difference;
  const size = shorten(difference, apartFrom).replace('-', '');
  const points = texts[language].points[unit];
  return points === undefined ? writeInFull({ value: size, unit }, language) : points(size);
}

/** The size of a difference that was computed: always rounded. */
export const formatRoundedDifference = ({ value, unit }: Quantity, language: Language): string =>
  formatDifference({ value: round(new Decimal(value), []), unit }, language);

/**
 * The size of a change that is required: rounded away from zero, since less would not be enough.
 */
export function formatRequiredChange({ value, unit }: Quantity, language: Language): string {
  const exact = new Decimal(value);
  const rounded = exact.toDecimalPlaces(placesFor(exact), Decimal.ROUND_UP);
  return formatDifference({ value: rounded.toFixed(), unit }, language);
}

/**
 * A share as a percentage with one decimal, or more where it would fall on one of the shares of
 * `apartFrom`.
 */
export function formatShare(share: number, apartFrom: readonly number[] = []): string {
  const percent = new Decimal(share).times(100);
  const marks = apartFrom.map((mark) => new Decimal(mark).times(100));
  return `${roundApart(percent, 1, marks)}%`;
}

/** A p-value with three decimals; below 0.001, `<0.001`. */
export const formatPValue = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));

/**
 * What follows a value: the symbol of its unit, or less where the name of an indicator states the
 * rest (每千名儿童…, 每天…).
 */
export const suffixOf = (unit: UnitId, language: Language): string =>
  suffixes[language][unit] ?? unitNames[unit].symbol[language];

/** The sign of a unit by itself, or its name where it has none. */
export const formatUnit = (unit: UnitId, language: Language): string =>
  unitNames[unit].symbol[language].trim() || unitNames[unit].name[language];

/** With a minus sign, as wide as a plus sign; a line could break after a hyphen. */
const signed = (value: DecimalString): string => value.replace('-', '−');

const decimalsOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;

function shorten({ value, unit }: Quantity, apartFrom: readonly Quantity[]): string {
  getUnit(unit);
  return decimalsOf(value) > mostPlaces
    ? round(new Decimal(value), marksIn(unit, apartFrom))
    : value;
}

/** Figures in a unit, without those that cannot be converted to it. */
const marksIn = (unit: UnitId, figures: readonly Quantity[]): readonly Decimal[] =>
  figures
    .filter((figure) => isConvertible(figure.unit, unit))
    .map((figure) => new Decimal(convertQuantity(figure, unit).value));

const round = (value: Decimal, marks: readonly Decimal[]): string =>
  roundApart(value, placesFor(value), marks);

/** Two decimals, or two significant digits below 1. */
function placesFor(value: Decimal): number {
  const size = value.abs();
  return size.gte(1) || size.isZero() ? places : places - size.e - 1;
}

/**
 * Rounds half to even, and keeps more decimals where the value would move onto a mark or across it,
 * or where both would be rounded to the same figure. Different figures that have each other among
 * their marks are therefore never written alike.
 */
function roundApart(value: Decimal, digits: number, marks: readonly Decimal[]): string {
  const others = marks.filter((mark) => !mark.eq(value));
  const roundAt = (figure: Decimal, at: number) =>
    figure.toDecimalPlaces(at, Decimal.ROUND_HALF_EVEN);
  const isApart = (at: number) => {
    const rounded = roundAt(value, at);
    return others.every((mark) => {
      const side = value.comparedTo(mark);
      return rounded.comparedTo(mark) === side && rounded.comparedTo(roundAt(mark, at)) === side;
    });
  };
  // With this many decimals nothing is rounded.
  const finest = Math.max(...[value, ...others].map((figure) => figure.decimalPlaces()));
  let at = digits;
  while (at < finest && !isApart(at)) at += 1;
  return roundAt(value, at).toFixed();
}
