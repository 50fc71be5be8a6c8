import { longestText } from './expectations.js';
import type { RowContext } from './Row.js';
import type { RowFaults } from './RowFaults.js';
import { readText } from './textCell.js';

/** Source or note of a row. Where two headings hold one, both are kept, so that nothing is lost. */
export function readNote(column: 'source' | 'note', context: RowContext, faults: RowFaults): string | undefined {
  const first = readText(column, context, faults);
  if (first === undefined || context.cells.clashes.length === 0) return first;
  const texts = [first];
  for (const clash of context.cells.clashes) {
    if (clash.column !== column) continue;
    if (typeof clash.cell !== 'string') faults.add('badStructure', column, { column: clash.heading, found: clash.cell, expected: context.say.text });
    else texts.push(clash.cell.trim());
  }
  const text = texts.join('; ');
  if (text.length <= longestText) return text;
  faults.add('textTooLong', column, { found: text, expected: context.say.shortText });
  return undefined;
}
