import type { Place } from '../rows/Places.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { findAlone, withoutYear } from './findTitleArea.js';
import type { StatedGroup } from './readStatedGroup.js';
import { withoutMarks } from './titleWords.js';

/**
 * Two names or titles of a table that contradict each other: a sheet named 农村 with the title 城市.
 */
export interface TitleClash {
  readonly found: string;
  readonly other: string;
}

const kinds = ['sex', 'residence', 'age'] as const;

/** Finds the first two names or titles that state different groups of the same kind. */
export function findGroupClash(stated: readonly StatedGroup[]): TitleClash | undefined {
  for (const kind of kinds) {
    const [first, ...others] = stated.filter(({ facts }) => facts[kind] !== undefined);
    const other = others.find(({ facts }) => facts[kind] !== first?.facts[kind]);
    if (first !== undefined && other !== undefined)
      return { found: first.found, other: other.found };
  }
  return undefined;
}

/**
 * Finds a contradiction between a sheet that is named after an area and the area in the titles: 全国
 * and 荔浦市监测表. A township does not contradict the area that it is part of.
 */
export function findAreaClash(
  texts: readonly string[],
  stated: Place | undefined,
  sheet: string | undefined,
  vocabulary: Vocabulary,
): TitleClash | undefined {
  const { places } = vocabulary;
  const own = findAlone(withoutYear(withoutMarks(sheet ?? '')), vocabulary);
  const mentioned = texts.find((text) => places.mentions(text));
  const area = stated?.area ?? (mentioned === undefined ? undefined : places.home);
  if (own === undefined || area === undefined || own.area === area) return undefined;
  if (places.isPart(own.area, area) || places.isPart(area, own.area)) return undefined;
  return { found: mentioned ?? places.nameOf(area), other: sheet ?? '' };
}
