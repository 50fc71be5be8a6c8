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
 * The number of decimals up to which the published precision is kept. Only values with more, which
 * result from a division, are rounded.
 */
const mostPlaces = 4;
const places = 2;

/**
 * Formats a figure with its unit, as statistical reports print it: 16.1/10万 in Chinese, 16.1 per
 * 100 000 in English, and −0.76‰ with a minus sign rather than a hyphen.
 *
 * @edge In Chinese, the part of a unit that is in the name of the indicator is left out: 4.5个 for
 * 每千人口托位数.
 * @edge A value of more than four decimals is rounded to two, half to even (GB/T 8170), or to two
 * significant digits below 1. If rounding would put it on or across one of the values of
 * `apartFrom`, such as a threshold, or would make both look the same, it keeps as many decimals as
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
 * Formats a figure like `formatQuantity`, but does not check its arguments. The figures from which
 * it must differ may be in any unit; those of another dimension are ignored.
 */
export function writeQuantity(
  { value, unit }: Quantity,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string {
  requireFigure(value);
  return signed(shorten({ value, unit }, apartFrom)) + suffixOf(unit, language);
}

/** Formats a figure with all its digits, as printed in a plan. */
export function writeInFull({ value, unit }: Quantity, language: Language): string {
  requireFigure(value);
  getUnit(unit);
  return signed(value) + suffixOf(unit, language);
}

/** Formats a quantity that was estimated or computed, which is always rounded. */
export const writeEstimate = (
  value: number | DecimalString,
  unit: UnitId,
  language: Language,
  apartFrom: readonly Quantity[] = [],
): string => signed(round(new Decimal(value), marksIn(unit, apartFrom))) + suffixOf(unit, language);

/**
 * Formats the estimates of one sentence with the decimals of the finest of them, but two at most.
 */
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
 * Formats the size of a difference: percentages in percentage points, per-mille rates in per mille
 * points, anything else in its own unit.
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

/** Formats the size of a difference that was computed, which is always rounded. */
export const formatRoundedDifference = ({ value, unit }: Quantity, language: Language): string =>
  formatDifference({ value: round(new Decimal(value), []), unit }, language);

/**
 * Formats the size of a required change, rounded away from zero, since less would not be enough.
 */
export function formatRequiredChange({ value, unit }: Quantity, language: Language): string {
  const exact = new Decimal(value);
  const rounded = exact.toDecimalPlaces(placesFor(exact), Decimal.ROUND_UP);
  return formatDifference({ value: rounded.toFixed(), unit }, language);
}

/**
 * Formats a share as a percentage with one decimal, or more if it would otherwise equal one of the
 * shares of `apartFrom`.
 */
export function formatShare(share: number, apartFrom: readonly number[] = []): string {
  const percent = new Decimal(share).times(100);
  const marks = apartFrom.map((mark) => new Decimal(mark).times(100));
  return `${roundApart(percent, 1, marks)}%`;
}

/** The extreme that an estimated probability is too close to for a figure. */
export const extremeOf = (p: number): 'low' | 'high' | undefined =>
  p < 0.01 ? 'low' : p > 0.99 ? 'high' : undefined;

const extremes = { low: '<1%', high: '>99%' };
/**
 * Formats an estimated probability as a share, with `<1%` or `>99%` at the ends, since nothing that
 * is estimated is impossible or certain.
 */
export function formatProbability(p: number): string {
  const extreme = extremeOf(p);
  return extreme === undefined ? formatShare(p) : extremes[extreme];
}

/** Formats a p-value with three decimals, or as `<0.001`. */
export const formatPValue = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));

/**
 * Returns what follows a value: the symbol of its unit, or a part of it if the name of the
 * indicator contains the rest (每千名儿童…, 每天…).
 */
export const suffixOf = (unit: UnitId, language: Language): string =>
  suffixes[language][unit] ?? unitNames[unit].symbol[language];

/** Returns the symbol of a unit, or its name if it has none. */
export const formatUnit = (unit: UnitId, language: Language): string =>
  unitNames[unit].symbol[language].trim() || unitNames[unit].name[language];

/** Writes a minus sign, which is as wide as a plus sign; a line could break after a hyphen. */
const signed = (value: DecimalString): string => value.replace('-', '−');

const decimalsOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;

function shorten({ value, unit }: Quantity, apartFrom: readonly Quantity[]): string {
  getUnit(unit);
  return decimalsOf(value) > mostPlaces
    ? round(new Decimal(value), marksIn(unit, apartFrom))
    : value;
}

/** Returns figures in a unit, without those that cannot be converted to it. */
const marksIn = (unit: UnitId, figures: readonly Quantity[]): readonly Decimal[] =>
  figures
    .filter((figure) => isConvertible(figure.unit, unit))
    .map((figure) => new Decimal(convertQuantity(figure, unit).value));

const round = (value: Decimal, marks: readonly Decimal[]): string =>
  roundApart(value, placesFor(value), marks);

/** Returns two decimals, or as many as two significant digits need below 1. */
function placesFor(value: Decimal): number {
  const size = value.abs();
  return size.gte(1) || size.isZero() ? places : places - size.e - 1;
}

/**
 * Rounds half to even. Keeps more decimals if the value would move onto a mark or across it, or if
 * both would be rounded to the same figure. Two different figures, each given as a mark of the
 * other, are therefore never written alike.
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
  // With this many decimals, nothing is rounded.
  const finest = Math.max(...[value, ...others].map((figure) => figure.decimalPlaces()));
  let at = digits;
  while (at < finest && !isApart(at)) at += 1;
  return roundAt(value, at).toFixed();
}
