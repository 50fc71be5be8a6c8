import type { Observation } from '../model/Observation.js';
import { convertQuantity } from '../units/convertQuantity.js';
import { toDecimal } from '../units/toDecimal.js';
import type { UnitId } from '../units/UnitId.js';
import type { Point, Series } from './Series.js';

const rank = { estimated: 0, provisional: 1, final: 2 } as const;

/**
 * Orders figures by year and keeps one a year.
 *
 * @edge Two figures for one year: the later status wins (estimated, provisional, final) and the other is named as replaced.
 * Of one status they contradict each other unless they are equal; then the year is left out and named.
 */
export function collectSeries(observations: readonly Observation[], unit: UnitId, upTo: number): Series {
  const byYear = new Map<number, Point[]>();
  for (const observation of observations) {
    if (observation.year > upTo) continue;
    const point = { year: observation.year, x: toDecimal(convertQuantity(observation, unit).value), observation };
    const same = byYear.get(point.year);
    if (same) same.push(point);
    else byYear.set(point.year, [point]);
  }
  const points: Point[] = [];
  const replaced: Observation[] = [];
  const contradicted: number[] = [];
  for (const [year, rivals] of [...byYear].sort(([a], [b]) => a - b)) {
    const best = Math.max(...rivals.map((rival) => rank[rival.observation.status]));
    const [first, ...others] = rivals.filter((rival) => rank[rival.observation.status] === best);
    replaced.push(...rivals.filter((rival) => rank[rival.observation.status] < best).map((rival) => rival.observation));
    if (first === undefined) continue;
    if (others.some((other) => !other.x.eq(first.x))) contradicted.push(year);
    else points.push(first);
  }
  return { points, replaced, contradicted };
}
