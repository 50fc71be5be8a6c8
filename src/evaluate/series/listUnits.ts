import type { Observation } from '../../model/Observation.js';
import type { Target } from '../../model/Target.js';
import type { Context } from '../Context.js';

/**
 * The units that a target set per unit is judged over. Townships are those that the known areas list under the area; where
 * none are known, those that report. Institutions are listed nowhere, so they are those that report.
 */
export function listUnits(target: Pick<Target, 'scope'>, observations: readonly Observation[], { area, areas, year }: Context): readonly string[] {
  const listed = areas.filter((one) => one.parent === area).map((one) => one.code);
  if (target.scope !== 'perInstitution' && listed.length > 0) return listed;
  const known = new Set([area, ...areas.map((one) => one.code)]);
  const reporting = observations.filter((one) => one.year <= year && !known.has(one.area)).map((one) => one.area);
  return [...new Set(reporting)].sort();
}
