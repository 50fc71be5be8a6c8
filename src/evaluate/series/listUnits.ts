import type { Observation } from '../../model/Observation.js';
import type { Scope, Target } from '../../model/Target.js';
import type { Context, Place } from '../Context.js';

type ListPlaces = (
  observations: readonly Observation[],
  context: Pick<Context, 'area' | 'areas' | 'year'>,
) => readonly Place[];

/** Lists the units of each scope. A new scope does not compile until its units are defined. */
const unitsOf: Readonly<Record<Scope, ListPlaces>> = {
  area: (_, { area }) => [{ area }],
  perTownship: listTownships,
  perInstitution: listInstitutions,
};

/**
 * Lists the units in which a target is judged.
 *
 * @edge Townships are those that the known areas list under the area; if there are none, all
 * reporting places that are not known areas. Institutions are not listed anywhere, so they are
 * those that report, in the area itself or in one of its townships.
 */
export function listUnits(
  { scope }: Pick<Target, 'scope'>,
  ...given: Parameters<ListPlaces>
): readonly Place[] {
  return unitsOf[scope](...given);
}

function listTownships(
  observations: readonly Observation[],
  { area, areas, year }: Pick<Context, 'area' | 'areas' | 'year'>,
): readonly Place[] {
  const townships = areas.partsOf(area);
  if (townships.length > 0) return townships.map((code) => ({ area: code }));
  const reporting = new Set<string>();
  for (const { area: place, institution, year: of } of observations)
    if (place !== area && institution === undefined && of <= year && !areas.has(place))
      reporting.add(place);
  return [...reporting].sort().map((code) => ({ area: code }));
}

function listInstitutions(
  observations: readonly Observation[],
  { area, areas, year }: Pick<Context, 'area' | 'areas' | 'year'>,
): readonly Place[] {
  const found = new Map<string, Place>();
  for (const { area: place, institution, year: of } of observations)
    if (
      institution !== undefined &&
      of <= year &&
      (place === area || areas.parentOf(place) === area)
    )
      found.set(`${institution} ${place}`, { area: place, institution });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}
