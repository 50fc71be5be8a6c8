import type { IndicatorFacts } from '../../model/Indicator.js';
import { unitMeasures } from '../../quantity/unitMeasures.js';
import type { UnitId } from '../../quantity/units.js';
import type { CountSeries } from '../../stats/countTrend.js';
import { type Dispersion, testDispersion } from '../../stats/testCounts.js';
import type { Point } from '../series/Series.js';

/** A series as numbers, oldest first, in the unit in which the target is judged. */
export interface NumberSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** The largest number of decimal places with which a value is printed. */
  readonly decimals: number;
  /** The counts behind the values, if every year has them. */
  readonly counts?: CountedSeries;
}

/** Counts with the result of their test of dispersion. */
export interface CountedSeries extends CountSeries {
  /** The value of one event per unit of exposure, in the unit of the values: 1 000 for ‰. */
  readonly factor: number;
  readonly dispersion: Dispersion;
}

/**
 * Converts a series to numbers, with its counts if they are usable.
 *
 * @edge Counts are used if the latest figure and at least two others have them; years without
 * counts are then left out. Counts have to be whole numbers that give the published value within
 * its last place. Those of a percentage that can exceed 100 % are not used, since its numerator is
 * not part of its denominator. A gap between groups has no counts.
 */
export function toNumbers(
  points: readonly Point[],
  unit: UnitId,
  indicator: IndicatorFacts | undefined,
  isGap: boolean,
): NumberSeries {
  const decimals = points.reduce((most, point) => Math.max(most, decimalsOf(point, unit)), 0);
  const usable = isGap ? [] : points.filter((point) => hasCounts(point, unit, indicator));
  const isCounted = usable.length >= leastCounted && usable.at(-1) === points.at(-1);
  const used = isCounted ? usable : points;
  const years = used.map((point) => point.year);
  const values = used.map((point) => point.approximate);
  if (!isCounted) return { years, values, decimals };
  const series: CountSeries = {
    kind: isShare(points.at(-1), indicator) ? 'share' : 'rate',
    years,
    events: used.map(({ observation }) => Number(observation.numerator)),
    exposures: used.map(({ observation }) => Number(observation.denominator)),
  };
  const counts = Object.assign(series, {
    factor: factorOf(unit),
    dispersion: testDispersion(series),
  });
  return { years, values, decimals, counts };
}

/** The number of years needed for a trend of counts, and for a test of their dispersion. */
const leastCounted = 3;

/** Returns one event per unit of exposure, expressed in a unit. */
const factorOf = (unit: UnitId) => 10 ** -unitMeasures[unit].exponent;

export const isShare = (point: Point | undefined, indicator: IndicatorFacts | undefined) =>
  (indicator?.unit ?? point?.observation.unit) === 'percent';

/** Returns the decimal places of a value in a unit: 2.70 ‰ is 0.270 %. */
function decimalsOf({ observation: { value, unit: own } }: Point, unit: UnitId): number {
  const dot = value.indexOf('.');
  const printed = dot < 0 ? 0 : value.length - 1 - dot;
  const shift = own === unit ? 0 : unitMeasures[unit].exponent - unitMeasures[own].exponent;
  return Math.max(0, Math.min(12, printed + shift));
}

/** Whether a point has whole counts from which its value follows. */
export function hasCounts(
  point: Point,
  unit: UnitId,
  indicator: IndicatorFacts | undefined,
): boolean {
  const { numerator, denominator } = point.observation;
  if (unitMeasures[unit].dimension !== 'proportion') return false;
  // A missing count is not a whole number.
  const [events, exposure] = [Number(numerator), Number(denominator)];
  if (!Number.isSafeInteger(events) || !Number.isSafeInteger(exposure)) return false;
  if (events < 0 || exposure <= 0) return false;
  const isPart = isShare(point, indicator);
  if (isPart && (events > exposure || (indicator !== undefined && !isPartOfWhole(indicator))))
    return false;
  const distance = Math.abs((events / exposure) * factorOf(unit) - point.approximate);
  return distance <= 10 ** -decimalsOf(point, unit);
}

/** Whether a percentage cannot exceed 100 %. */
export const isPartOfWhole = ({ bounds, suspectAbove }: IndicatorFacts): boolean =>
  suspectAbove === undefined && (bounds.max === undefined || Number(bounds.max) <= 100);
