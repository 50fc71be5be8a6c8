import { addTo } from '../../lookup/addTo.js';
import type { Grid } from '../files/Grid.js';
import type { IssueCollector } from '../IssueCollector.js';
import { columnHeadings, suggestHeading } from '../rows/columnHeadings.js';
import type { Place } from '../rows/Places.js';
import { columnAt, isBlank } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import { reportPlace } from '../rows/reportGroup.js';
import { classifyUnknown, tellsKinds } from './classifyUnknown.js';
import { columnLetter } from './columnLetter.js';
import type { TableRegion } from './findTables.js';
import { isOfInstitution } from './findTitleArea.js';
import type { Layout } from './Layout.js';

/** Reports the columns that a table lacks. */
export function reportMissing(
  missing: Layout['missing'],
  collector: IssueCollector,
  headings: readonly string[],
  misnamed?: string,
): void {
  const [usual] = columnHeadings.indicator;
  const seen = headings.filter((heading) => heading !== '');
  for (const column of missing)
    if (column === 'indicator' && misnamed !== undefined)
      collector.error('unknownHeading', { column: misnamed, found: misnamed, nearest: usual });
    else
      collector.error('missingColumn', {
        column,
        found: seen.join(', '),
        expected: { kind: 'heading', words: columnHeadings[column].slice(0, 2) },
      });
}

/** Whether a table has figures below refused headings, so that it only seems to lack figures. */
export const hasRefused = (grid: Grid, table: TableRegion, { refused }: Layout): boolean =>
  refused.some(({ at }) => holdsFigures(grid, table, at));

function holdsFigures({ cells }: Grid, { bottom, end }: TableRegion, at: number): boolean {
  for (let row = bottom; row < end; row += 1) {
    const cell = cells[row]?.[at];
    if (!isBlank(cell) && /^[-+]?[\d.,]+\s*\D{0,8}$/.test(String(cell).trim())) return true;
  }
  return false;
}

/** The usual heading of a column of offices, suggested if they are in a column of institutions. */
const reporting = '填报单位';

/** Finds which of the given columns are not blank. Rows differ in length. */
function findFilled(
  { cells }: Grid,
  { bottom, end }: TableRegion,
  columns: readonly { readonly at: number }[],
): ReadonlySet<number> {
  const filled = new Set<number>();
  let empty = columns.map(({ at }) => at).sort((a, b) => a - b);
  for (let row = bottom; row < end && empty.length > 0; row += 1) {
    const before = filled.size;
    for (const at of empty) {
      if (at >= (cells[row]?.length ?? 0)) break;
      if (!isBlank(cells[row]?.[at])) filled.add(at);
    }
    if (filled.size > before) empty = empty.filter((at) => !filled.has(at));
  }
  return filled;
}

/** Reports the institutions below 填报单位, whose figures may be their own or those of the area. */
export function reportReporters(
  { cells }: Grid,
  { bottom, end, columns }: TableRegion,
  { left, right, keys }: Layout,
  { collector, vocabulary }: RowContext,
  place: Pick<Place, 'area'>,
): void {
  if (keys.some(({ cell }) => cell === columnAt.institution)) return;
  for (let at = left; at < right; at += 1) {
    if (columns[at]?.parts?.column !== 'reporter') continue;
    const names = new Set(cells.slice(bottom, end).map((row) => String(row[at] ?? '')));
    for (const name of names)
      if (isOfInstitution(`填报单位：${name}`, vocabulary))
        reportPlace(name, place, vocabulary.places, collector);
  }
}

/** Reports the columns that are left out; `false` if one of them may distinguish rows. */
export function reportColumns(
  grid: Grid,
  table: TableRegion,
  { notObserved, refused, unknown }: Layout,
  { collector, vocabulary }: RowContext,
): boolean {
  const withCells = findFilled(grid, table, [...unknown, ...notObserved, ...refused]);
  const isFilled = ({ at }: { readonly at: number }) => withCells.has(at);
  const filled = unknown.filter(isFilled);
  const leftOut = notObserved.filter(isFilled);
  const kinds = new Set(
    [...leftOut, ...filled].filter(({ at, heading }) => tellsKinds(grid, table, at, heading)),
  );
  const targets = leftOut.filter((column) => !kinds.has(column));
  for (const heading of new Set(targets.map((column) => column.heading)))
    collector.notice('notObserved', { column: heading, found: heading });
  for (const heading of new Set(refused.flatMap((one) => (one.isShared ? one.unknown : []))))
    collector.error('sharedHeading', { column: heading, found: heading });
  const strange = new Map<string, Layout['refused'][number][]>();
  for (const column of refused)
    if (!column.isShared && isFilled(column)) addTo(strange, column.unknown, column);
  for (const [text, ofText] of strange) {
    const facts = { column: text, found: text, nearest: suggestHeading(text) };
    if (ofText.some(({ at }) => holdsFigures(grid, table, at)))
      collector.error('unknownHeading', facts);
    else collector.notice('unknownColumn', facts);
  }
  let isTrusted = true;
  for (const column of new Set([...kinds, ...filled])) {
    const { at, heading } = column;
    const kind = kinds.has(column) ? 'key' : classifyUnknown(grid, table, at, heading, vocabulary);
    const name = heading === '' ? columnLetter(at) : heading;
    // The heading may be known, for example that of a group column that contains no groups.
    const known = table.columns[at]?.parts?.column;
    const ofOffices = known === 'institution' ? reporting : undefined;
    const nearest = known === undefined ? suggestHeading(heading) : ofOffices;
    const facts = { column: name, found: name, nearest };
    if (kind === 'ornament') collector.notice('unknownColumn', facts);
    else {
      isTrusted = false;
      collector.error('unknownKey', facts);
    }
  }
  return isTrusted;
}
