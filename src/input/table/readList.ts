import type { Grid } from '../files/Grid.js';
import { findColumn } from '../rows/columnHeadings.js';
import { parseRows } from '../rows/parseRows.js';
import type { ReadRow } from '../rows/ReadRow.js';
import { type Facts, noFacts } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import { listRows, readTitleKeys, readWrapper } from '../rows/readWrapper.js';
import { reportGroup, reportPlace } from '../rows/reportGroup.js';
import { findUnknown, joinGroups } from './readStatedGroup.js';
import { readTitles } from './readTitles.js';
import { toGrid } from './toGrid.js';

/**
 * Reads a JSON list as rows. A title in the object around it is read like one above a table, and a
 * list with a key for each year or indicator like a table.
 */
export function readList(
  json: unknown,
  context: RowContext,
  assumed: Facts,
  readWide: (grid: Grid, assumed: Facts) => readonly ReadRow[],
): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  const { places } = vocabulary;
  const list = listRows(json);
  const wide = list && toGrid(list, vocabulary);
  const read = (facts: Facts) => {
    if (wide === undefined) return parseRows(list, json, context, facts);
    const wrapper = list === json ? noFacts : readWrapper(json, context);
    return wrapper === undefined ? [] : readWide(wide, { ...facts, ...wrapper });
  };
  const { titles, columns: around } = readTitleKeys(json);
  if (titles.length === 0) return read(assumed);
  const stated = readTitles(
    titles.map((title) => [title]),
    [],
    vocabulary,
  );
  const columns = new Set([...around, ...Object.keys(Object(list?.[0])).map(findColumn)]);
  if (stated.notObserved !== undefined) {
    collector.notice('notObserved', { found: stated.notObserved });
    return [];
  }
  const unknown = findUnknown(stated.groups);
  if (unknown !== undefined) {
    collector.error('unknownSection', { found: unknown });
    return [];
  }
  if (stated.groupClash !== undefined) {
    const { found, other } = stated.groupClash;
    collector.error('unclearTable', { found, expected: { kind: 'reading', value: other } });
    return [];
  }
  let facts: Facts = { ...assumed, ...stated.facts };
  if (stated.year !== undefined && !columns.has('year')) {
    facts = { ...facts, year: stated.year };
    collector.notice('assumedYear', { found: String(stated.year) });
  }
  if (stated.areaIn !== undefined && !columns.has('area'))
    reportPlace(stated.areaIn, facts.place ?? { area: places.home }, places, collector);
  for (const { found, facts: ofGroup } of stated.groups) reportGroup(found, ofGroup, collector);
  return read({ ...facts, ...joinGroups(stated.groups) });
}
