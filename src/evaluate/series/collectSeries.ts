import { type Observation, observationStatuses, type Sex } from '../../model/Observation.js';
import { convertQuantity } from '../../quantity/convertQuantity.js';
import { Decimal, maxDigits } from '../../quantity/decimal.js';
import { requireDecimalString } from '../../quantity/toDecimal.js';
import type { UnitId } from '../../quantity/units.js';
import type { Point, Series } from './Series.js';

/**
 * Orders figures by year and keeps one per year.
 *
 * @edge If a year has two figures, the one with the more reliable status is used (final,
 * provisional, estimated), and the other one is listed as replaced. Different figures with the same
 * status contradict each other: the year is left out and reported. Of equal figures, the one with
 * counts is kept, whatever the order. A rate with a denominator of 0 is not a figure; its year is
 * reported.
 */
export function collectSeries(
  observations: readonly Observation[],
  unit: UnitId,
  upTo: number,
  sex: Sex,
): Series {
  const all: Point[] = [];
  const caseless: number[] = [];
  let isInOrder = true;
  let before = -Infinity;
  for (const observation of observations) {
    const { year, denominator } = observation;
    if (year > upTo) continue;
    if (denominator !== undefined && Number(denominator) === 0) caseless.push(year);
    else all.push(makePoint(observation, unit));
    if (year < before) isInOrder = false;
    before = year;
  }
  // The sort is stable: figures of one year keep the order in which they came.
  if (!isInOrder) all.sort((a, b) => a.year - b.year);
  const points: Point[] = [];
  const replaced: Observation[] = [];
  const contradicted: number[] = [];
  const rivals: Observation[] = [];
  for (let from = 0, to = 1; from < all.length; from = to, to += 1) {
    const point = all[from] as Point;
    while (all[to]?.year === point.year) to += 1;
    // Nearly every year has one figure.
    if (to === from + 1) points.push(point);
    else {
      const kept = resolveYear(all.slice(from, to), replaced, rivals);
      if (kept === undefined) contradicted.push(point.year);
      else points.push(kept);
    }
  }
  const noCases = caseless.length < 2 ? caseless : [...new Set(caseless)].sort((a, b) => a - b);
  return { points, replaced, contradicted, rivals, noCases, sex };
}

/**
 * An observation as a point of a series, in the unit in which the target is judged.
 *
 * @throws {@link PlansError} `badNumber`, `mixedUnits`.
 */
export function makePoint(observation: Observation, unit: UnitId): Point {
  const { value } = convertQuantity(observation, unit);
  // The conversion rejects values that are not numbers, but not numbers with too many digits.
  if (observation.value.length > maxDigits) requireDecimalString(observation.value);
  return new ObservedPoint(observation, value);
}

/**
 * Most points of a series are only ever compared, and their doubles nearly always decide. So the
 * exact decimal, which costs ten times as much, is computed when it is first needed. So is the
 * double, since many points are never compared at all.
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

const rankOf = ({ observation }: Point) => observationStatuses.indexOf(observation.status);

/** The figure of a year; `undefined` if those of the most reliable status contradict each other. */
function resolveYear(
  year: readonly Point[],
  replaced: Observation[],
  rivals: Observation[],
): Point | undefined {
  // The statuses are listed from the most to the least reliable.
  const best = year.reduce((least, point) => Math.min(least, rankOf(point)), Infinity);
  const equals: Point[] = [];
  for (const point of year)
    if (rankOf(point) > best) replaced.push(point.observation);
    else equals.push(point);
  let kept = equals[0] as Point;
  for (const point of equals) {
    if (!point.exact.eq(kept.exact) || hasOtherCounts(point.observation, kept.observation)) {
      for (const { observation } of equals) rivals.push(observation);
      return undefined;
    }
    if (isRicher(point.observation, kept.observation)) kept = point;
  }
  return kept;
}

/** Whether two figures state different counts. */
const hasOtherCounts = (a: Observation, b: Observation): boolean =>
  (['numerator', 'denominator'] as const).some((part) => {
    const [one, other] = [a[part], b[part]];
    return one !== undefined && other !== undefined && !new Decimal(one).eq(other);
  });

/** Whether a figure has more information than an equal one: larger counts first, then a source. */
function isRicher(a: Observation, b: Observation): boolean {
  const [one, other] = [Number(a.denominator ?? -1), Number(b.denominator ?? -1)];
  if (one !== other) return one > other;
  return `${a.source ?? ''} ${a.value} ${a.unit}` > `${b.source ?? ''} ${b.value} ${b.unit}`;
}
