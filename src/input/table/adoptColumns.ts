import type { Grid } from '../files/Grid.js';
import { isScope } from '../rows/columnHeadings.js';
import { columnAt, groupCell, isBlank } from '../rows/Row.js';
import { namesGroup } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { KeyColumn, Layout } from './classifyColumns.js';
import type { TableRegion } from './findTables.js';
import { readHeading } from './readHeading.js';

/** Whether a column holds nothing but units. */
const holdsUnits = (grid: Grid, table: TableRegion, at: number, { units }: Vocabulary): boolean =>
  holds(grid, table, at, (cell) => typeof cell === 'string' && units.find(cell) !== undefined);

function holds(
  { cells }: Grid,
  { bottom, end }: TableRegion,
  at: number,
  isOne: (cell: unknown) => boolean,
): boolean {
  let isFilled = false;
  for (let row = bottom; row < end; row += 1) {
    const cell = cells[row]?.[at];
    if (isBlank(cell)) continue;
    if (!isOne(cell)) return false;
    isFilled = true;
  }
  return isFilled;
}

/** Columns below 口径 that name a group: 全国, 农村. What else they hold describes an indicator. */
function findScopes(
  { cells }: Grid,
  { bottom, end, columns }: TableRegion,
  { left, right }: Layout,
  vocabulary: Vocabulary,
): KeyColumn[] {
  return columns.flatMap(({ heading }, at) =>
    at >= left &&
    at < right &&
    isScope(heading) &&
    cells.slice(bottom, end).some((row) => namesGroup(row[at], vocabulary))
      ? [{ at, heading, cell: groupCell }]
      : [],
  );
}

/**
 * Gives columns the meaning of their contents: units below an empty heading, groups below 口径, and,
 * if the figures are by indicator, years below 指标 or an empty heading.
 */
export function adoptColumns(
  grid: Grid,
  table: TableRegion,
  found: Layout,
  vocabulary: Vocabulary,
): Layout {
  const scopes = findScopes(grid, table, found, vocabulary);
  const layout = scopes.length === 0 ? found : { ...found, keys: [...found.keys, ...scopes] };
  return adoptUnheaded(grid, table, layout, vocabulary);
}

function adoptUnheaded(
  grid: Grid,
  table: TableRegion,
  layout: Layout,
  vocabulary: Vocabulary,
): Layout {
  const { keys, figures, unknown, missing } = layout;
  const isYear = (cell: unknown) => {
    const { year, ...more } = readHeading(cell, vocabulary) ?? {};
    return year !== undefined && Object.keys(more).length === 0;
  };
  if (
    missing.includes('year') &&
    figures.every(({ stated }) => (stated.indicator ?? stated.count) !== undefined)
  ) {
    const found = [...keys.filter(({ cell }) => cell === columnAt.indicator), ...unknown].find(
      ({ at }) => holds(grid, table, at, isYear),
    );
    if (found !== undefined)
      return {
        ...layout,
        keys: [
          ...keys.filter(({ at }) => at !== found.at),
          { at: found.at, heading: found.heading, cell: columnAt.year },
        ],
        unknown: unknown.filter((column) => column !== found),
        missing: missing.filter((column) => column !== 'year'),
      };
  }
  const found = keys.some(({ cell }) => cell === columnAt.unit)
    ? undefined
    : unknown.find(({ at, heading }) => heading === '' && holdsUnits(grid, table, at, vocabulary));
  if (found === undefined) return layout;
  return {
    ...layout,
    keys: [...keys, { ...found, cell: columnAt.unit }],
    unknown: unknown.filter((column) => column !== found),
  };
}
