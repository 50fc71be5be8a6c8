import { dropUndefined } from '../../errors/dropUndefined.js';
import { columns } from '../../model/Column.js';
import type { ColumnAccount, ColumnRole, TableAccount } from '../../model/TableAccount.js';
import type { Grid } from '../files/Grid.js';
import type { Origin } from '../IssueCollector.js';
import { columnAt, type Facts, isBlank } from '../rows/Row.js';
import { columnLetter } from './columnLetter.js';
import type { TableRegion } from './findTables.js';
import type { Layout } from './Layout.js';
import type { Tally } from './Tally.js';

/** Describes how a table was understood, so that its owner can check it; the grid is its sheet. */
export function describeTable(
  { cells: grid }: Grid,
  { file, sheet }: Origin,
  { from, top, bottom, end, columns: header }: TableRegion,
  layout: Layout,
  stated: Facts,
  { rows, cells }: Tally,
): TableAccount {
  const named = [...layout.keys, ...layout.figures.flatMap(({ counts = [] }) => counts)];
  const roles = new Map<number, ColumnRole>([
    ...named.map(({ at, cell }) => [at, cell === columnAt.group ? 'group' : 'dimension'] as const),
    ...layout.figures.map(({ at }) => [at, 'figure'] as const),
    ...layout.notObserved.map(({ at }) => [at, 'notObserved'] as const),
    ...layout.refused.map(({ at }) => [at, 'refused'] as const),
    ...layout.unknown.map(({ at, heading }) => [at, heading === '' ? 'empty' : 'unknown'] as const),
  ]);
  const keys = new Map(named.map(({ at, cell }) => [at, cell]));
  const states = new Map(layout.figures.map((figure) => [figure.at, factsInWords(figure.stated)]));
  return {
    ...dropUndefined({ file, sheet }),
    header: { first: top + 1, last: bottom },
    range: { first: from + 1, last: lastFilled(grid, end) },
    states: factsInWords(stated),
    columns: header.slice(layout.left, layout.right).map(({ heading }, index): ColumnAccount => {
      const at = layout.left + index;
      const column = columns[keys.get(at) ?? -1];
      return {
        letter: columnLetter(at),
        heading,
        role: roles.get(at) ?? 'ornament',
        ...dropUndefined({ column }),
        states: states.get(at) ?? {},
      };
    }),
    rows,
    cells,
  };
}

/** The number of the last row above `end` that is not empty. */
function lastFilled(cells: Grid['cells'], end: number): number {
  let last = end;
  while ((cells[last - 1] as readonly unknown[]).every(isBlank)) last -= 1;
  return last;
}

/** Returns facts by column, with the ids of units and groups. */
function factsInWords({
  indicator,
  count,
  year,
  place,
  unit,
  statusIn: _statusIn,
  population: _population,
  ...facts
}: Facts): ColumnAccount['states'] {
  return dropUndefined({
    indicator: indicator?.definition?.name.zh ?? indicator?.id ?? count?.name,
    year: year?.toString(),
    area: place?.area,
    institution: place?.institution,
    unit: typeof unit === 'object' ? unit.word : unit,
    ...facts,
  });
}
