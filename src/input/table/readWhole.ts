import { isHigher, isSum, province } from '../rows/areaWords.js';
import type { Place, Places } from '../rows/Places.js';
import { columnAt } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { HeaderColumn } from './headerLines.js';
import type { Layout } from './Layout.js';

/** 阳朔县, 秀峰区 and 南宁市, but not 全区 and 广西壮族自治区. */
const county = /(?:县|(?<!全|自治)区|旗|(?<!城)[市州盟])$/;
const isNeighbour = (place: Place | undefined) =>
  place?.kind === 'other' &&
  (county.test(place.area) || province.test(place.area)) &&
  !isHigher(place.area);

/** Whether a word means the area of the plans without naming it: 全市, 合计, but not 本市. */
const isVague = (word: string, place: Place | undefined, places: Places) =>
  place?.kind === 'home' &&
  place.area === places.whole &&
  !/^[本我]|\d/.test(word) &&
  !places.isName(word) &&
  !places.mentions(word);

const ofTown = /^[全本我](?:镇|乡|街道)$/;
const yearBeside = /\s?(?:19|20)\d{2}\s?年?度?\s?/g;

/** What words for a whole area mean in a table. */
interface Meaning {
  /** The area that the titles state. */
  readonly titled: Place | undefined;
  /** Whether the table names neighbouring areas: 全市 may be the city that contains them. */
  readonly namesOthers: boolean;
}

/**
 * The place that a word means in a table, `undefined` if it is not known: below a title about 平乐县
 * or a township, 合计 is the total for that area.
 */
function findWhole(
  text: string,
  place: Place | undefined,
  places: Places,
  { titled, namesOthers }: Meaning,
): Place | undefined {
  const word = text.replace(/\s/g, '');
  const isTown = titled?.kind === 'home' && titled.area !== places.whole;
  if (ofTown.test(word)) return isTown ? titled : place;
  if (!isVague(word, place, places)) return place;
  if (isTown && isSum(word)) return titled;
  if (titled?.kind !== 'other') return namesOthers ? undefined : place;
  return isSum(word) || word.includes(titled.area.slice(-1)) ? titled : undefined;
}

/** The columns of a table with the places that words such as 全市 mean in it. */
export function readWholeColumns(
  columns: readonly HeaderColumn[],
  { places }: Vocabulary,
  titled: Place | undefined,
): readonly HeaderColumn[] {
  const namesOthers = columns.some(({ parts }) => isNeighbour(parts?.place));
  // 小计 beside townships may leave some of them out.
  const isPart = ({ parts: { place } = {} }: HeaderColumn) =>
    place?.kind === 'home' && place.area !== places.whole;
  const hasParts = columns.some(isPart);
  if (titled === undefined && !namesOthers && !hasParts) return columns;
  return columns.map((column) => {
    const { heading, parts: { place, isTotal } = {} } = column;
    const isUnsure = namesOthers || (hasParts && /小计|subtotal/i.test(heading));
    if (place === undefined)
      return isTotal && isUnsure ? { heading, parts: undefined, unknown: heading } : column;
    const whole = findWhole(heading.replace(yearBeside, ''), place, places, {
      titled,
      namesOthers,
    });
    if (whole === place) return column;
    return whole === undefined
      ? { heading, parts: undefined, unknown: heading }
      : { ...column, parts: { ...column.parts, place: whole } };
  });
}

/** The words for the rows of a table, with the places that 全市 and 合计 mean in it. */
export function readWholeRows(
  cells: readonly (readonly unknown[])[],
  { keys }: Layout,
  vocabulary: Vocabulary,
  titled: Place | undefined,
): Vocabulary {
  const { places } = vocabulary;
  const areas = keys.filter(({ cell }) => cell === columnAt.area || cell === columnAt.group);
  const namesOthers = areas.some(({ at }) =>
    cells.some((row) => {
      const cell = row[at];
      return typeof cell === 'string' && isNeighbour(places.find(cell.trim()));
    }),
  );
  if (titled === undefined && !namesOthers) return vocabulary;
  const find = (word: string) =>
    findWhole(word, places.find(word), places, { titled, namesOthers });
  return { ...vocabulary, places: { ...places, find } };
}
