import type { Vocabulary } from '../rows/Vocabulary.js';
import { isNoteOrSignature, rankOf, withoutNumber } from './readSection.js';
import { isUnitLine, withoutLead } from './titleWords.js';

type Rows = readonly (readonly unknown[])[];

/**
 * Selects the titles of the table above that also apply to a table: all of them if the table has no
 * titles of its own. If its own titles are numbered (二、教育) and name no area, those of a higher
 * level apply.
 */
export function pickOuterTitles(outer: Rows, titles: Rows, { places }: Vocabulary): Rows {
  const texts = titles.flat().filter(hasWords) as readonly string[];
  const namesArea = (text: string) =>
    places.mentions(text) || places.findHead(withoutNumber(text)) !== undefined;
  if (texts.some((text) => rankOf(text) === 0 || namesArea(text))) return [];
  const rank = Math.min(...texts.map(rankOf));
  return outer.filter((row) => !row.some((cell) => hasWords(cell) && rankOf(String(cell)) >= rank));
}

/**
 * Titles that say nothing, once their number, year and unit are removed: 续表, （续）, 续上表, 第2页, 3月1日.
 */
const noWords = new RegExp(
  [
    '^[（(]?(?:[续接]|续上表|接上[表页]|\\d{1,2}月(?:\\d{1,2}日)?',
    '第\\s?\\d{1,3}\\s?页(?:[，,、\\s]?共\\s?\\d{1,3}\\s?页)?)?[)）]?$',
  ].join('|'),
);

/** Whether a cell of a title states what its table is about. */
const hasWords = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  !isUnitLine(cell) &&
  !isNoteOrSignature(cell) &&
  !noWords.test(withoutLead(cell).trim());
