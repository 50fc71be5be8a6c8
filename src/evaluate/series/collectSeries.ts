import { type Observation, observationStatuses, type Sex } from '../../model/Observation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, maxDigits } from '../../quantity/decimal.js';
import { requireDecimalString } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Point, Rivals, Series } from './Series.js';

/**
 * Orders figures by year and keeps one per year.
 *
 * @edge If a year has two figures, the one with the more reliable status is used (final,
 * provisional, estimated), and the other one is listed as replaced. Different figures with the same
 * status contradict each other: the year is left out, and the figures are added to `rivals`. Of
 * equal figures, the one with counts is kept, whatever the order. A rate with a denominator of 0 is
 * included in this comparison: if it is the most reliable, its year has no figure and is reported.
 */
export function collectSeries(
  observations: readonly Observation[],
  unit: UnitId,
  upTo: number,
  sex: Sex,
  rivals: Rivals[] = [],
): Series {
  const all: Point[] = [];
  const noCases: number[] = [];
  let isInOrder = true;
  let before = -Infinity;
  for (const observation of observations) {
    const { year } = observation;
    if (year > upTo) continue;
    all.push(makePoint(observation, unit));
    if (year < before) isInOrder = false;
    before = year;
  }
  // The sort is stable, so figures for one year keep their order.
  if (!isInOrder) all.sort((a, b) => a.year - b.year);
  const points: Point[] = [];
  const replaced: Observation[] = [];
  const contradicted: number[] = [];
  for (let from = 0, to = 1; from < all.length; from = to, to += 1) {
    const point = all[from] as Point;
    while (all[to]?.year === point.year) to += 1;
    // Nearly every year has one figure.
    const kept = to === from + 1 ? point : resolveYear(all.slice(from, to), replaced, rivals);
    if (kept === undefined) contradicted.push(point.year);
    else if (hasCases(kept)) points.push(kept);
    else noCases.push(kept.year);
  }
  return { points, replaced, contradicted, noCases, sex };
}

/**
 * Converts an observation to a point of a series, in the unit in which the target is judged.
 *
 * @throws {@link PlansError} `badNumber`, `mixedUnits`.
 */
export function makePoint(observation: Observation, unit: UnitId): Point {
  const { value } = convertQuantity(observation, unit);
  // The conversion rejects values that are not numbers, but not numbers that have too many digits.
  if (observation.value.length > maxDigits) requireDecimalString(observation.value);
  return new ObservedPoint(observation, value);
}

/**
 * A point that computes its numbers when they are first needed. Most points are only compared, and
 * their doubles nearly always decide, so the exact decimal, which takes ten times as long, is
 * rarely computed. Many points are not even compared, so neither is the double.
 */
class ObservedPoint implements Point {
  readonly year: number;
  readonly observation: Observation;
  readonly #value: string;
  #approximate: number | undefined;
  #exact: Decimal | undefined;

  constructor(observation: Observation, value: string) {
    this.year = observation.year;
    this.observation = observation;
    this.#value = value;
  }

  get approximate(): number {
    this.#approximate ??= Number(this.#value);
    return this.#approximate;
  }

  get exact(): Decimal {
    this.#exact ??= new Decimal(this.#value);
    return this.#exact;
  }
}

/**
 * Returns the figure for a year; `undefined` if those of the most reliable status contradict each
 * other.
 */
function resolveYear(year: Point[], replaced: Observation[], rivals: Rivals[]): Point | undefined {
  const [kept] = year.sort(byPrecedence) as [Point, ...Point[]];
  const equals = year.filter((point) => rankOf(point) === rankOf(kept));
  for (const { observation } of year.slice(equals.length)) replaced.push(observation);
  const isUndisputed =
    equals.every(({ exact }) => exact.eq(kept.exact)) &&
    isStatedOnce('numerator', equals) &&
    isStatedOnce('denominator', equals);
  if (isUndisputed) return kept;
  rivals.push(equals.map(({ observation }) => observation) as [Observation, ...Observation[]]);
  return undefined;
}

const hasCases = ({ observation: { denominator } }: Point) =>
  denominator === undefined || Number(denominator) !== 0;

/** Returns the rank of a status; they are listed from the most to the least reliable. */
const rankOf = ({ observation }: Point) => observationStatuses.indexOf(observation.status);

/**
 * Orders the most reliable figure first; of equally reliable ones, the one with more information,
 * which means larger counts, then a source. The order of the observations makes no difference.
 */
function byPrecedence(a: Point, b: Point): number {
  return (
    rankOf(a) - rankOf(b) || exposureOf(b) - exposureOf(a) || (describe(a) < describe(b) ? 1 : -1)
  );
}

const exposureOf = ({ observation }: Point) => Number(observation.denominator ?? -1);
const describe = ({ observation: { source = '', value, unit } }: Point) =>
  `${source} ${value} ${unit}`;

/** Whether all figures that state a count state the same one. */
function isStatedOnce(part: 'numerator' | 'denominator', points: readonly Point[]): boolean {
  const [first, ...others] = points.flatMap(({ observation }) => observation[part] ?? []);
  return first === undefined || others.every((other) => new Decimal(other).eq(first));
}
