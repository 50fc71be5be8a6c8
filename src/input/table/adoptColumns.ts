import type { Grid } from '../files/Grid.js';
import { columnAt, isBlank } from '../rows/Row.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import type { Layout } from './classifyColumns.js';
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

/**
 * Gives columns the meaning of their contents: units below an empty heading, and, if the figures
 * are by indicator, years below 指标 or an empty heading.
 */
export function adoptColumns(
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
