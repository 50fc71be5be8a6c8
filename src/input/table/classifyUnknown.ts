import type { Grid } from '../files/Grid.js';
import { isBlank } from '../rows/Row.js';
import { readGroupWord } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { TableRegion } from './findTables.js';
import { findLeadingCounty } from './readTitles.js';

const figure = /^[-+]?[\d,]+(?:\.\d+)?\s*[%‰]?$/;
const code = /^\d{6,12}$/;
/** The name of a person, a place or a series: words that begin with a capital. */
const name = /^[A-Z][\p{L}.'’ -]*$/u;

/**
 * Classifies a column whose heading is not understood. A `key` may distinguish rows, so that no row
 * can be trusted without it: its cells differ, or name a place or a group.
 */
export function classifyUnknown(
  grid: Grid,
  { bottom, end }: TableRegion,
  at: number,
  vocabulary: Vocabulary,
): 'empty' | 'ornament' | 'key' {
  const texts = new Set<string>();
  let isFilled = false;
  for (let row = bottom; row < end; row += 1) {
    const cell = grid.cells[row]?.[at];
    if (isBlank(cell)) continue;
    isFilled = true;
    const text = String(cell).trim();
    if (code.test(text)) return 'key';
    if (typeof cell === 'number' || figure.test(text)) continue;
    texts.add(text);
    if (texts.size > 1) return 'key';
  }
  if (!isFilled) return 'empty';
  const [text] = texts;
  return text !== undefined &&
    (name.test(text) ||
      readGroupWord(text, vocabulary) !== undefined ||
      findLeadingCounty(text, vocabulary) !== undefined ||
      vocabulary.units.find(text) !== undefined)
    ? 'key'
    : 'ornament';
}
