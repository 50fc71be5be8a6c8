import { limits } from '../files/limits.js';
import { unclearRow } from '../files/readJson.js';
import { suggestHeading } from './columnHeadings.js';
import { ObjectRows } from './ObjectRows.js';
import type { ReadRow } from './ReadRow.js';
import { type Facts, noFacts } from './Row.js';
import type { RowContext } from './RowAccess.js';
import { RowReader } from './RowReader.js';
import { namesGroup } from './readNames.js';
import { readWrapper } from './readWrapper.js';

const mostSuggestions = 300;

/** Reads objects as rows; `undefined` if the input is not a list. */
export function parseRows(
  list: readonly unknown[] | undefined,
  found: unknown,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector } = context;
  if (list === undefined) {
    collector.error('notAList', {
      ...(found === undefined || found === null ? {} : { found }),
      expected: { kind: 'rowList' },
    });
    return [];
  }
  const stated = list === found ? noFacts : readWrapper(found, context);
  if (stated === undefined) return [];
  const reportUnknown = (heading: string) => {
    const facts = {
      ...(heading === '' ? {} : { column: heading }),
      found: heading,
      // If there are thousands of unknown keys, they are not typing errors.
      nearest: objects.keys > mostSuggestions ? undefined : suggestHeading(heading),
    };
    // This is an error, since the figures of a group would be lost.
    if (namesGroup(heading, context.vocabulary)) collector.error('unknownHeading', facts);
    else collector.notice('unknownColumn', facts);
  };
  const objects = new ObjectRows({ ...assumed, ...stated }, reportUnknown, (cell) =>
    namesGroup(cell, context.vocabulary),
  );
  const reader = new RowReader(context, objects);
  const rows: ReadRow[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const object = list[index];
    if (object === unclearRow) continue;
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
      collector.error('notAnObject', { row: index + 1, found: object ?? undefined });
      continue;
    }
    const row = objects.take(object, index + 1);
    if (objects.keys > limits.columns) {
      const expected = { kind: 'atMost', value: limits.columns, unit: 'columns' } as const;
      collector.error('tooLarge', { row: row.number, found: objects.keys, expected });
      break;
    }
    // The rows of a file may come from a spreadsheet; those of a program have no meaningful order.
    const gap = context.isLoose ? reader.gaps.find(row.cells, row.headings) : undefined;
    if (gap !== undefined) {
      collector.error('missingValue', { row: row.number, ...gap });
      continue;
    }
    const read = reader.read(row);
    if (read !== undefined) rows.push(read);
  }
  return rows;
}
