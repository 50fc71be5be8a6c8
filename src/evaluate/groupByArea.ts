import { addTo } from '../lookup/addTo.js';
import type { AreaIndex } from '../lookup/indexAreas.js';
import type { Observation } from '../model/Observation.js';

/** Groups the observations by area; a group includes those of the areas that are part of it. */
export function groupByArea(
  observations: readonly Observation[],
  known: AreaIndex,
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    addTo(groups, observation.area, observation);
    const parent = known.parentOf(observation.area);
    if (parent !== undefined) addTo(groups, parent, observation);
  }
  return groups;
}
