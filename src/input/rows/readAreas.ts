import { findHigher } from './areaWords.js';
import type { Place, Places } from './Places.js';
import { isBlank } from './Row.js';
import type { RowAccess } from './RowAccess.js';
import { sameAs } from './readDimensions.js';

/** A cell that names an area. */
interface AreaCell {
  readonly heading: string;
  readonly text: string;
  readonly place: Place | undefined;
}

/** Headings of areas of one level: 县区 beside 乡镇. Areas below 地区 and 行政区划代码 are of any level. */
const ofLevel = /[省市县乡镇州国]|^(?:province|city|county|district|town|township|country)\b/i;
const isOfLevel = ({ heading }: AreaCell) => ofLevel.test(heading) && !heading.includes('代码');
const isCode = (text: string) => /^\d{6,12}$/.test(text);

/**
 * Reads the area of a row that names several: the narrowest one, for example 乡镇 rather than 县区. A
 * code and a name must agree.
 */
export function readAreas(access: RowAccess, first: string): Place | 'refused' | undefined {
  const { places } = access.vocabulary;
  const cellOf = (heading: string, cell: unknown): AreaCell[] => {
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    return isBlank(text) ? [] : [{ heading, text, place: places.find(text) }];
  };
  const [own, ...others] = [
    ...cellOf(access.headingOf('area'), first),
    ...access.row.clashes.flatMap(({ column, heading, cell }) =>
      column === 'area' ? cellOf(heading, cell) : [],
    ),
  ];
  if (own === undefined) return undefined;
  let joined = own;
  for (const other of others) {
    if (other.place === undefined) continue;
    const narrow = joined.place === undefined ? other : findNarrow(joined, other, places);
    if (narrow === undefined) {
      access.fail('badStructure', 'area', {
        column: other.heading,
        found: other.text,
        expected: sameAs(joined.heading, joined.text),
      });
      return 'refused';
    }
    joined = narrow;
  }
  return joined.place;
}

/** Finds the narrower of two areas; `undefined` if they exclude each other. */
function findNarrow(one: AreaCell, other: AreaCell, places: Places): AreaCell | undefined {
  const [a, b] = [one.place as Place, other.place as Place];
  if (a.area === b.area || places.isPart(a.area, b.area)) return one;
  if (places.isPart(b.area, a.area)) return other;
  // An unknown code does not contradict the name beside it.
  if (a.kind === 'coded' && b.kind === 'other') return other;
  if (b.kind === 'coded' && a.kind === 'other') return one;
  const areLevels = isOfLevel(one) || isOfLevel(other);
  if (!areLevels || isCode(one.text) || isCode(other.text)) return undefined;
  if (a.kind === 'home' || b.kind === 'home') {
    const [own, above] = a.kind === 'home' ? [one, b] : [other, a];
    return findHigher(above.area) === above.area ? own : undefined;
  }
  const [levelA, levelB] = [levelOf(a), levelOf(b)];
  return levelA === levelB ? undefined : levelA > levelB ? one : other;
}

const levels = [/^(?:世界|全球)$/, /^全国$/, /省$|自治区$|^全区$/, /[市州盟]$|地区$/, /[县区旗]$/];

/** The level of an area, from the world to a township. */
function levelOf({ area }: Place): number {
  const level = levels.findIndex((form) => form.test(area));
  return level === -1 ? levels.length : level;
}
