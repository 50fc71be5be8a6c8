import type { Observation } from '../../src/model/Observation.js';

/** Groups the observations by area in one pass. */
export function groupByArea(
  observations: readonly Observation[],
): ReadonlyMap<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const one of observations) {
    const group = groups.get(one.area);
    if (group) group.push(one);
    else groups.set(one.area, [one]);
  }
  return groups;
}
