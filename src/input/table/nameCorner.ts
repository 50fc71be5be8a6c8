import type { Grid } from '../files/Grid.js';
import { isBlank } from '../rows/Row.js';
import { isIndicator, readGroupCell } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { TableRegion } from './findTables.js';
import type { HeaderColumn } from './headerLines.js';

/**
 * Corrects the columns of a table whose corner cell does not describe the cells below it: an
 * indicator above its groups, or 年份 or 时间, which describe the years beside them, above names of
 * indicators.
 */
export function nameCorner(
  { cells }: Grid,
  { bottom, end, columns }: TableRegion,
  vocabulary: Vocabulary,
): TableRegion['columns'] {
  const { heading: written = '', parts: { indicator } = {} } = columns[0] ?? {};
  const isYear = ({ parts }: HeaderColumn) => parts?.year !== undefined && !parts.indicator;
  const below = cells.slice(bottom, end);
  const namesGroup = ([cell]: readonly unknown[]) =>
    !isBlank(cell) && readGroupCell(cell, vocabulary) !== undefined;
  if (indicator !== undefined && columns.some(isYear) && below.some(namesGroup)) {
    // The unit of the indicator is read from the heading as written.
    const stated = { indicator: { ...indicator, written } };
    return columns.map((column, at) => {
      if (at === 0) return { ...column, parts: { column: 'group' } };
      return isYear(column) ? { ...column, parts: { ...stated, ...column.parts } } : column;
    });
  }
  const corner = columns.findIndex(
    ({ parts }) => parts?.column === 'year' && parts.year === undefined,
  );
  const isByYear = columns.some(({ parts }) => parts?.column === undefined && parts?.year);
  const isNamed = columns.some(({ parts }) => parts?.column === 'indicator');
  if (corner === -1 || !isByYear || isNamed) return columns;
  const names = below.some((row) => isIndicator(row[corner], vocabulary));
  return names
    ? columns.map((column, at) =>
        at === corner ? { ...column, parts: { column: 'indicator' } } : column,
      )
    : columns;
}
