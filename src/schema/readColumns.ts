import { findNearest } from '../faults/findNearest.js';
import { type ColumnName, columnOf } from './columns.js';
import type { RowContext } from './readRow.js';

/** Headings that a template adds for its reader; passed over in silence. */
const isRemark = (heading: string) => heading.startsWith('参考：') || heading.startsWith('ref: ');

/** Which heading of the rows stands for which column. Unknown headings are named once, not row by row. */
export function readColumns(rows: readonly unknown[], { report }: RowContext): ReadonlyMap<string, ColumnName> {
  const found = new Map<string, ColumnName>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
    for (const heading in row) {
      if (seen.has(heading) || !Object.hasOwn(row, heading)) continue;
      seen.add(heading);
      const word = heading.trim().toLowerCase();
      const column = columnOf.get(word);
      if (column !== undefined) found.set(heading, column);
      else if (!isRemark(heading)) {
        const nearest = findNearest(word, columnOf.keys());
        report('unknownColumn', { severity: 'notice', found: heading, ...(nearest === undefined ? {} : { nearest }) });
      }
    }
  }
  return found;
}
