import type { Expected } from '../../errors/Expected.js';
import type { ColumnName } from './columns.js';
import { longestText } from './expectations.js';
import type { RowContext, RowErrors } from './Row.js';

export const shortText = { kind: 'atMost', value: longestText, unit: 'characters' } as const;

/** A cell as text without spaces around it, empty where there is none; `undefined` where it is no text, which has then been reported. */
export function textCell(
  column: ColumnName,
  { cells }: RowContext,
  faults: RowErrors,
): string | undefined {
  const cell = cells.get(column);
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  if (typeof cell !== 'string') {
    faults.add('badStructure', column, { found: cell, expected: { kind: 'text' } });
    return undefined;
  }
  const text = cell.length > longestText ? cell.trim() : cell;
  if (text.length <= longestText) return text.trim();
  faults.add('textTooLong', column, { found: cell, expected: shortText });
  return undefined;
}

/** What is expected of a second cell for a column that has one already. */
export function sameAs(column: string, cell: unknown): Expected {
  return {
    kind: 'sameAs',
    column,
    ...(typeof cell === 'string' || typeof cell === 'number'
      ? { value: String(cell).slice(0, 60) }
      : {}),
  };
}
