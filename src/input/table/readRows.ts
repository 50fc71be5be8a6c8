import { columns } from '../../model/Column.js';
import { type CellError, type Grid, isUnusable } from '../files/Grid.js';
import type { IssueCollector } from '../IssueCollector.js';
import { isSame } from '../rows/ObjectRows.js';
import {
  type Clash,
  columnAt,
  type Facts,
  groupCell,
  isBlank,
  noFacts,
  type Row,
} from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import type { ReadRow } from '../rows/RowReader.js';
import { RowReader } from '../rows/RowReader.js';
import { isNoFigure } from '../rows/readFigure.js';
import type { KeyColumn, Layout } from './classifyColumns.js';
import { columnLetter } from './columnLetter.js';
import type { TableRegion } from './findTables.js';
import { isAlone, joinSections, readLoneText, readSubRow } from './readSection.js';

/** Mutable: one object serves all rows of a table. */
interface TableRow extends Row {
  number: number;
  readonly cells: unknown[];
  headings: readonly (string | undefined)[];
  stated: Facts;
  assumed: Facts;
  readonly clashes: Clash[];
}

/**
 * Reads the figures of a table one by one. Unusable cells are reported; the rest of the row is
 * still read.
 */
export function readRows(
  grid: Grid,
  { bottom, end, columns: header }: TableRegion,
  layout: Layout,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  const { home } = vocabulary.places;
  const { keys, figures, isWide, left, right } = layout;
  const { rowErrors, cellErrors } = grid;
  const indicatorAt = keys.find(({ cell }) => cell === columnAt.indicator)?.at;
  const areaKey = keys.find(({ cell }) => cell === columnAt.area);
  // A template lists institutions whose names are to be filled in.
  const nameKey =
    layout.isTemplate && areaKey === undefined
      ? keys.find(({ cell }) => cell === columnAt.institution)
      : undefined;
  const headings = figures.map((figure) => headingsOf(keys, figure.heading));
  const row: TableRow = {
    number: 0,
    cells: new Array(groupCell + 1).fill(undefined),
    headings: [],
    stated: noFacts,
    assumed,
    clashes: [],
  };
  const reader = new RowReader(context, row);
  const read: ReadRow[] = [];
  let section: Facts | 'refused' = noFacts;
  /** Whether no row follows the section yet. */
  let isOpened = false;
  let above: unknown;
  let areaAbove = false;
  let [unfilled, spare] = [0, 0];
  for (let at = bottom; at < end; at += 1) {
    const cells = grid.cells[at] as readonly unknown[];
    const number = at - bottom + 1;
    const error = rowErrors.get(at);
    if (error !== undefined) {
      if (left === 0) collector.error(error.code, { row: number, ...error.facts });
      continue;
    }
    const errors = cellErrors.get(at);
    let filled = 0;
    let first = -1;
    let last = -1;
    for (let column = left; column < cells.length && column < right; column += 1) {
      if (isBlank(cells[column])) continue;
      if (first === -1) first = column;
      last = column;
      filled += 1;
    }
    if (filled === 0 && errors === undefined) continue;
    if (isRepeated(cells, header, left, right)) {
      if (left === 0) collector.notice('secondHeader', { row: number });
      continue;
    }
    const isAside =
      errors === undefined &&
      (filled === 1 || cells[first] === cells[last]) &&
      figures.every((figure) => isBlank(cells[figure.at]));
    if (isAside && isAlone(cells, first, last)) {
      const lone = readLoneText(String(cells[first]), vocabulary, layout, first);
      const joined: Facts | undefined =
        lone.kind === 'section' ? joinSections(section, lone.facts, isOpened, home) : undefined;
      if (joined !== undefined) {
        section = joined;
        isOpened = true;
      } else if (lone.kind === 'section' || lone.kind === 'refused') {
        section = 'refused';
        collector.error('unknownSection', { row: number, found: cells[first] });
      } else if (lone.kind === 'indicator') above = cells[first];
      else if (lone.kind === 'remark')
        collector.notice('remark', { row: number, found: cells[first] });
      if (lone.kind !== 'row') continue;
    }
    isOpened = false;
    if (section === 'refused') continue;
    if (cells.length > header.length && right === header.length) {
      const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
      if (width > header.length) {
        collector.error('rowTooLong', {
          row: number,
          found: width,
          expected: { kind: 'cells', count: header.length },
        });
        continue;
      }
    }
    if (errors !== undefined && reportErrors(errors, number, header, layout, collector)) continue;
    const isNameless = nameKey !== undefined && isBlank(cells[nameKey.at]);
    if (layout.isTemplate && isUnfilled(cells, layout)) {
      if (isNameless) spare += 1;
      else unfilled += 1;
      continue;
    }
    if (isNameless) {
      collector.error('missingValue', {
        row: number,
        column: nameKey.heading,
        expected: { kind: 'institution' },
      });
      continue;
    }
    const sub = indicatorAt === undefined ? undefined : readSubRow(cells[indicatorAt], vocabulary);
    if (sub === 'leftOut') {
      collector.notice('partOfWhole', { row: number, found: cells[indicatorAt as number] });
      continue;
    }
    if (sub === undefined && indicatorAt !== undefined && !isBlank(cells[indicatorAt]))
      above = cells[indicatorAt];
    if (areaKey !== undefined) {
      if (!isBlank(cells[areaKey.at])) areaAbove = true;
      else if (areaAbove) {
        // What a merged cell leaves in a plain text: the area above, or the whole; it is ambiguous.
        collector.error('missingValue', {
          row: number,
          column: areaKey.heading,
          expected: { kind: 'area' },
        });
        continue;
      }
    }
    row.number = number;
    row.assumed = section === noFacts ? assumed : { ...assumed, ...section };
    fillKeys(row, cells, keys);
    if (sub !== undefined) row.cells[columnAt.indicator] = above;
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index] as Layout['figures'][number];
      const value = cells[figure.at];
      // In a wide table an empty cell means no figure; in a long table it is an error.
      if (isWide && isBlank(value)) continue;
      if (isWide && isNoFigure(value)) {
        // A dash is common in statistical tables; other marks get a notice.
        if (!/^\s*[-–—－─―]/.test(value as string))
          collector.notice('noFigure', { row: number, column: figure.heading, found: value });
        continue;
      }
      if (isUnusable(errors?.get(figure.at))) continue;
      row.cells[columnAt.value] = value;
      row.headings = headings[index] as Row['headings'];
      row.stated = sub === undefined ? figure.stated : { ...figure.stated, ...sub };
      const readRow = reader.read(row);
      if (readRow !== undefined) read.push(readRow);
    }
  }
  // Spare rows remain where all institutions are listed.
  if (read.length === 0) unfilled += spare;
  if (unfilled > 0) collector.notice('unfilled', { count: unfilled });
  return read;
}

function headingsOf(keys: readonly KeyColumn[], figure: string): readonly (string | undefined)[] {
  const headings: (string | undefined)[] = new Array(columns.length + 1).fill(undefined);
  for (const { cell, heading } of keys) headings[cell] ??= heading;
  headings[columnAt.value] = figure;
  return headings;
}

function fillKeys(row: TableRow, cells: readonly unknown[], keys: readonly KeyColumn[]): void {
  row.cells.fill(undefined);
  if (row.clashes.length > 0) row.clashes.length = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const { at, cell: place, heading } = keys[index] as KeyColumn;
    const cell = cells[at];
    const before = row.cells[place];
    if (isBlank(before)) row.cells[place] = cell;
    else if (!isBlank(cell) && !isSame(cell, before) && place !== groupCell)
      row.clashes.push({ column: columns[place] as Clash['column'], heading, cell });
  }
}

function isRepeated(
  cells: readonly unknown[],
  header: TableRegion['columns'],
  left: number,
  right: number,
): boolean {
  for (let at = left; at < right; at += 1) {
    const { heading } = header[at] as TableRegion['columns'][number];
    const cell = cells[at];
    if (isBlank(cell) ? heading !== '' : String(cell).trim() !== heading) return false;
  }
  return true;
}

/** Whether nothing was filled in: neither the figure nor the counts behind it. */
function isUnfilled(cells: readonly unknown[], { figures, keys }: Layout): boolean {
  const counts = keys.filter(
    ({ cell }) => cell === columnAt.numerator || cell === columnAt.denominator,
  );
  return [...figures, ...counts].every(({ at }) => isBlank(cells[at]));
}

/** Reports cells with errors or notices; `true` where an error hides what the row is about. */
function reportErrors(
  errors: ReadonlyMap<number, CellError>,
  row: number,
  header: TableRegion['columns'],
  { keys, left, right }: Layout,
  collector: IssueCollector,
): boolean {
  let invalidatesRow = false;
  for (const [at, error] of errors) {
    if (at < left || (at >= right && right < header.length)) continue;
    const column = header[at]?.heading || columnLetter(at);
    collector.report(error.code, { row, column, ...error.facts });
    if (isUnusable(error) && keys.some((key) => key.at === at)) invalidatesRow = true;
  }
  return invalidatesRow;
}
