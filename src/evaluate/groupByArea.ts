import type { AreaIndex } from '../lookup/indexAreas.js';
import type { Observation } from '../model/Observation.js';

/** The observations that concern each area: its own, and those of the areas that are part of it. */
export function groupByArea(
  observations: readonly Observation[],
  known: AreaIndex,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  const add = (area: string, observation: Observation) => {
    const group = groups.get(area);
    if (group) group.push(observation);
    else groups.set(area, [observation]);
  };
  for (const observation of observations) {
    add(observation.area, observation);
    const parent = known.parentOf(observation.area);
    if (parent !== undefined) add(parent, observation);
  }
  return groups;
}
