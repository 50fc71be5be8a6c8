import type { Area } from '../model/Area.js';
import { addTo } from './addTo.js';
import { remember } from './remember.js';

/** Areas, looked up by code. */
export interface AreaIndex {
  readonly has: (code: string) => boolean;
  readonly parentOf: (code: string) => string | undefined;
  /** The areas that are part of an area, in the order of the list. */
  readonly partsOf: (code: string) => readonly string[];
}

/** Areas by code, and by the area that they are part of. */
export const indexAreas: (areas: readonly Area[]) => AreaIndex = /* @__PURE__ */ remember(
  (areas: readonly Area[]): AreaIndex => {
    const parents = new Map(areas.map(({ code, parent }) => [code, parent]));
    const parts = new Map<string, string[]>();
    // If two areas share a code, the later wins, and it is listed once.
    for (const [code, parent] of parents) if (parent !== undefined) addTo(parts, parent, code);
    return {
      has: (code) => parents.has(code),
      parentOf: (code) => parents.get(code),
      partsOf: (code) => parts.get(code) ?? [],
    };
  },
);

/** Whether a place is an area or one of its parts; true for every place if the area is empty. */
export const isWithin = (place: string, area: string, known: AreaIndex): boolean =>
  place === area || area === '' || known.parentOf(place) === area;
