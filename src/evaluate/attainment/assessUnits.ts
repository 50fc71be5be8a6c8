import { dropUndefined } from '../../errors/dropUndefined.js';
import type { FailingUnit, FailingYear } from '../../model/Attainment.js';
import type { Target } from '../../model/Target.js';
import type { UnitId } from '../../quantity/units.js';
import type { Context, Place } from '../Context.js';
import { deriveSeries } from '../series/deriveSeries.js';
import { listUnits } from '../series/listUnits.js';
import { formatExact, formatIn } from '../series/Series.js';
import { assessSeries, type SeriesVerdict } from './assessSeries.js';
import { combineParts, orUndefined } from './combineParts.js';

/** A verdict on units, the unit that decided it, and the oldest of their latest figures. */
export interface UnitsVerdict extends SeriesVerdict {
  readonly place?: Place;
  readonly oldest?: { readonly year: number; readonly places: readonly Place[] };
}

/**
 * Judges a target that has to hold in every township or institution, not just on average.
 *
 * @edge If a single unit misses the target, the target is missed. If all reporting units attain the
 * target, or nearly attain it, but a listed unit has not reported, the result is `nonReporting`. If
 * there is only a figure for the whole area, the result is `wrongScope`. A unit without cases
 * (denominator 0) neither meets nor misses the target.
 */
export function assessUnits(target: Target, unit: UnitId, context: Context): UnitsVerdict {
  const observations = context.getObservations(target.indicator);
  const results = listUnits(target, observations, context).map((place) => {
    const there = { ...context, ...place };
    const series = deriveSeries(target, target.indicator, unit, there);
    const result = assessSeries(target, target.indicator, series, unit, there);
    const latest = result.point && series.points.at(-1)?.year;
    return { part: place, result, latest };
  });
  const isForArea = observations.some(
    ({ area, year }) => area === context.area && year <= context.year,
  );
  const { silent, noCase, failing, worst, outcome } = combineParts(results, {
    none: isForArea ? 'wrongScope' : 'noObservation',
    some: 'nonReporting',
  });
  const { margin, threshold, tolerance } = worst?.result.attainment ?? {};
  return {
    ...worst?.result,
    ...(worst && { place: worst.part }),
    ...oldestOf(results),
    attainment: {
      ...outcome,
      ...dropUndefined({
        margin,
        threshold,
        tolerance,
        nonReporting: orUndefined(silent.map(nameOf)),
        withoutCases: orUndefined(noCase.map(nameOf)),
        notHeldIn: orUndefined(results.flatMap(toEarlierYears)),
        failingUnits: orUndefined(failing.flatMap((entry) => toFailingUnits(entry, unit))),
      }),
    },
  };
}

/** Returns the institution, or the code of the area. */
const nameOf = ({ area, institution }: Place) => institution ?? area;

interface UnitResult {
  readonly part: Place;
  readonly result: SeriesVerdict;
  /** The year of the unit's latest figure, if one was judged. */
  readonly latest: number | undefined;
}

/**
 * Lists the failing years of a unit; only the evaluated one if the target need not be maintained.
 */
function toFailingUnits(
  {
    part: { area, institution },
    result: { attainment, point, verdict },
  }: Pick<UnitResult, 'part' | 'result'>,
  unit: UnitId,
): FailingUnit[] {
  if (point === undefined || verdict === undefined) return [];
  const years = attainment.notHeldIn ?? [
    {
      year: point.year,
      value: formatIn(point, unit),
      margin: { value: formatExact(verdict.margin), unit },
    },
  ];
  return years.map(({ year, value, margin }) =>
    dropUndefined({ area, institution, year, value, unit, margin }),
  );
}

/** Lists the earlier years of the period in which a unit missed a target that it now meets. */
const toEarlierYears = ({ part, result: { attainment } }: UnitResult): FailingYear[] =>
  attainment.status !== 'attained' || attainment.notHeldIn === undefined
    ? []
    : attainment.notHeldIn.map((year) =>
        dropUndefined({ area: part.area, institution: part.institution, ...year }),
      );

/** Returns the units whose latest figures are the oldest. */
function oldestOf(results: readonly UnitResult[]): Pick<UnitsVerdict, 'oldest'> {
  const year = results.reduce((least, { latest = Infinity }) => Math.min(least, latest), Infinity);
  const places = results.filter(({ latest }) => latest === year).map(({ part }) => part);
  return places.length === 0 ? {} : { oldest: { year, places } };
}
