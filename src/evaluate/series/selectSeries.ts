import type { Indicator } from '../../model/Indicator.js';
import type { Observation } from '../../model/Observation.js';
import type { UnitId } from '../../quantity/units.js';
import { collectSeries } from './collectSeries.js';
import type { Series } from './Series.js';

const nothing: Series = { points: [], replaced: [], contradicted: [] };

/** Which figures are wanted. */
export interface Selection {
  readonly indicator: Indicator | undefined;
  readonly area: string;
  /** The sex that the target names; `total` where it names none. */
  readonly sex?: 'female' | 'male' | undefined;
  readonly unit: UnitId;
  readonly upTo: number;
}

/**
 * The series that answers for an area.
 *
 * An indicator that is defined on one sex or residence, or is its share, is the same quantity whether a table calls it total or names that group.
 * Where a target names a sex and the indicator does not, the rate of that sex is taken, and the total where it reaches further:
 * one series, never a mixture of two.
 */
export function selectSeries(
  observations: readonly Observation[],
  { indicator, area, sex, unit, upTo }: Selection,
): Series {
  if (observations.length === 0) return nothing;
  const here = observations.filter(
    (one) =>
      one.area === area && (one.residence === 'total' || one.residence === indicator?.residence),
  );
  const total = collectSeries(
    here.filter((one) => one.sex === 'total' || one.sex === indicator?.sex),
    unit,
    upTo,
  );
  if (sex === undefined || sex === indicator?.sex) return total;
  const own = collectSeries(
    here.filter((one) => one.sex === sex),
    unit,
    upTo,
  );
  return latestYear(own) >= latestYear(total) ? own : total;
}

/** The groups of one kind that report for an area, each as a series. */
export function selectGroups(
  observations: readonly Observation[],
  kind: 'sex' | 'residence',
  { area, unit, upTo }: Selection,
): ReadonlyMap<string, Series> {
  const groups = kind === 'sex' ? (['female', 'male'] as const) : (['urban', 'rural'] as const);
  const other = kind === 'sex' ? 'residence' : 'sex';
  const here = observations.filter((one) => one.area === area && one[other] === 'total');
  return new Map(
    groups.map((group) => [
      group,
      collectSeries(
        here.filter((one) => one[kind] === group),
        unit,
        upTo,
      ),
    ]),
  );
}

const latestYear = (series: Series) =>
  Math.max(series.points.at(-1)?.year ?? -Infinity, series.contradicted.at(-1) ?? -Infinity);
