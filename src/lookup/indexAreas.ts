import { requireArgument } from '../errors/requireArgument.js';
import { unknownId } from '../errors/unknown.js';
import type { Area } from '../model/Area.js';
import { areaShape } from '../model/shapes.js';
import { addTo } from './addTo.js';
import { remember } from './remember.js';

/** Looks up areas by code. */
export interface AreaIndex {
  /** Returns the code of the area with a name or an alias. */
  readonly codeOf: (name: string) => string | undefined;
  /** Returns every code, name and alias, or only those of an area and its parts. */
  readonly names: (within?: string) => readonly string[];
  readonly has: (code: string) => boolean;
  readonly parentOf: (code: string) => string | undefined;
  /** Returns the areas that are part of an area, in the order of the list. */
  readonly partsOf: (code: string) => readonly string[];
}

/** Indexes areas by code, and by the area that they are part of. */
export const indexAreas: (areas: readonly Area[]) => AreaIndex = /* @__PURE__ */ remember(
  (areas: readonly Area[]): AreaIndex => {
    requireArgument('options.catalogue.areas', areas, [areaShape]);
    const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
    const parts = new Map<string, string[]>();
    // If two areas share a code, the later one is used, and the code is listed once.
    for (const [code, parent] of parents) if (parent !== undefined) addTo(parts, parent, code);
    const namesOf = ({ name, aliases }: Area) => [name.zh, name.en ?? name.zh, ...aliases];
    const codes = new Map<string, string>();
    for (const area of areas)
      for (const name of namesOf(area))
        if (!codes.has(fold(name))) codes.set(fold(name), area.code);
    return {
      codeOf: (name) => codes.get(fold(name)),
      names: (within) =>
        areas
          .filter(({ code, parent }) => within === undefined || [code, parent].includes(within))
          .flatMap((area) => [area.code, ...namesOf(area)]),
      has: (code) => parents.has(code),
      parentOf: (code) => parents.get(code),
      partsOf: (code) => parts.get(code) ?? [],
    };
  },
);

const fold = (name: string) => name.trim().toLowerCase();

/** Whether a place is an area or one of its parts. */
export const isWithin = (place: string, area: string, known: AreaIndex): boolean =>
  place === area || known.parentOf(place) === area;

/** Whether a place is empty, listed, or the parent of a listed area. */
export const isKnown = (place: string, known: AreaIndex): boolean =>
  place === '' || known.has(place) || known.partsOf(place).length > 0;

/**
 * Returns the code of an area that is given by name or alias. A code, a name that observations use,
 * or a name that the catalogue does not contain is returned unchanged.
 *
 * @throws {@link PlansError} `unknownId` for an empty text, unless observations state no area.
 */
export function resolveArea(
  area: string,
  known: AreaIndex,
  isObserved: (area: string) => boolean,
): string {
  if (area === '' && !isObserved(area)) throw unknownId('area', area, []);
  return isKnown(area, known) || isObserved(area) ? area : (known.codeOf(area) ?? area);
}
