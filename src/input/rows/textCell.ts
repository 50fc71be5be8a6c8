import type { ColumnName } from './columns.js';
import { longestText } from './expectations.js';
import type { RowContext, RowErrors } from './Row.js';

/** A cell as text without spaces around it, empty where there is none; `undefined` where it is no text, which has then been reported. */
export function textCell(
  column: ColumnName,
  { cells, say }: RowContext,
  faults: RowErrors,
): string | undefined {
  const cell = cells.get(column);
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  if (typeof cell !== 'string') {
    faults.add('badStructure', column, { found: cell, expected: say.text });
    return undefined;
  }
  const text = cell.length > longestText ? cell.trim() : cell;
  if (text.length <= longestText) return text.trim();
  faults.add('textTooLong', column, { found: cell, expected: say.shortText });
  return undefined;
}
