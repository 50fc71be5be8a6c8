import type { Place, Places } from '../rows/Places.js';
import { columnAt } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { HeaderColumn } from './headerLines.js';
import type { Layout } from './Layout.js';

/** Names of counties: 阳朔县 and 秀峰区, but not 全区 and 广西壮族自治区. */
const county = /(?:县|(?<!全|自治)区|旗)$/;
const isNeighbour = (place: Place | undefined) =>
  place?.kind === 'other' && county.test(place.area);

/** Whether a word means the area of the plans without naming it: 全市, 合计, but not 本市. */
const isVague = (word: string, place: Place | undefined, places: Places) =>
  place?.kind === 'home' &&
  place.area === places.whole &&
  !/^[本我]|\d/.test(word) &&
  !places.isName(word) &&
  !places.mentions(word);

/**
 * The columns of a table, of which a column such as 全市 is unknown if another one names a
 * neighbouring county: 全市 may then be the city that contains both.
 */
export function doubtWholeColumns(
  columns: readonly HeaderColumn[],
  { places }: Vocabulary,
): readonly HeaderColumn[] {
  if (!columns.some(({ parts }) => isNeighbour(parts?.place))) return columns;
  return columns.map((column) => {
    const { heading, parts: { place, isTotal } = {} } = column;
    return (isTotal && place === undefined) || isVague(heading, place, places)
      ? { heading, parts: undefined, unknown: heading }
      : column;
  });
}

/**
 * The words for the rows of a table, without 全市 and 合计 if a row names a neighbouring county, since
 * they may then mean the city that contains both.
 */
export function doubtWholeRows(
  cells: readonly (readonly unknown[])[],
  { keys }: Layout,
  vocabulary: Vocabulary,
): Vocabulary {
  const { places } = vocabulary;
  const areas = keys.filter(({ cell }) => cell === columnAt.area || cell === columnAt.group);
  const namesNeighbour = areas.some(({ at }) =>
    cells.some((row) => {
      const cell = row[at];
      return typeof cell === 'string' && isNeighbour(places.find(cell.trim()));
    }),
  );
  if (!namesNeighbour) return vocabulary;
  const find = (word: string) => {
    const place = places.find(word);
    return isVague(word, place, places) ? undefined : place;
  };
  return { ...vocabulary, places: { ...places, find } };
}
