import type { Observation } from '../../model/Observation.js';
import type { UnitId } from '../../quantity/units.js';
import type { Point, Series } from './Series.js';
import { makePoint } from './Series.js';

const rank = { estimated: 0, provisional: 1, final: 2 } as const;

/**
 * Orders figures by year and keeps one a year.
 *
 * @edge Two figures for one year: the later status wins (estimated, provisional, final) and the other is named as replaced.
 * Of one status they contradict each other unless they are equal; then the year is left out and named.
 */
export function collectSeries(
  observations: readonly Observation[],
  unit: UnitId,
  upTo: number,
): Series {
  const all: Point[] = [];
  for (const observation of observations)
    if (!(observation.year > upTo)) all.push(makePoint(observation, unit));
  // Stable: figures of one year keep the order that they came in.
  all.sort((a, b) => a.year - b.year);
  const points: Point[] = [];
  const replaced: Observation[] = [];
  const contradicted: number[] = [];
  for (let from = 0, to = 1; from < all.length; from = to, to += 1) {
    const one = all[from] as Point;
    while (all[to]?.year === one.year) to += 1;
    // Nearly every year has one figure.
    if (to === from + 1) points.push(one);
    else settleYear(all.slice(from, to), points, replaced, contradicted);
  }
  return { points, replaced, contradicted };
}

function settleYear(
  rivals: readonly Point[],
  points: Point[],
  replaced: Observation[],
  contradicted: number[],
): void {
  const best = Math.max(...rivals.map((rival) => rank[rival.observation.status]));
  const [first, ...others] = rivals.filter((rival) => rank[rival.observation.status] === best);
  replaced.push(
    ...rivals
      .filter((rival) => rank[rival.observation.status] < best)
      .map((rival) => rival.observation),
  );
  if (first === undefined) return;
  if (others.some((other) => !other.exact.eq(first.exact))) contradicted.push(first.year);
  else points.push(first);
}
