import type { Issue } from '../../errors/Issue.js';
import type { Grid } from '../files/Grid.js';
import { limits } from '../files/limits.js';
import type { Source } from '../files/readSource.js';
import { isReminder } from '../rows/columnHeadings.js';
import type { Places } from '../rows/Places.js';
import type { ReadRow } from '../rows/ReadRow.js';
import { columnAt, type Facts, isBlank } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import { reportGroup } from '../rows/reportGroup.js';
import { adoptColumns } from './adoptColumns.js';
import { classifyColumns } from './classifyColumns.js';
import { classifyUnknown } from './classifyUnknown.js';
import { describeTable } from './describeTable.js';
import { findTables, type TableRegion } from './findTables.js';
import type { Layout } from './Layout.js';
import { nameCorner } from './nameCorner.js';
import { saysObserved } from './notObserved.js';
import { readList } from './readList.js';
import { readOwnTitles, readSharedTitles } from './readOwnTitles.js';
import { readRows } from './readRows.js';
import { findUnknown } from './readStatedGroup.js';
import type { TitleFacts } from './readTitles.js';
import { hasRefused, reportColumns, reportMissing } from './reportColumns.js';
import { spreadBelow } from './spreadMerged.js';
import { readKeys, statusBelow, unitCells, unitsBelow, withoutShown } from './statedFacts.js';
import { Tally } from './Tally.js';

type SheetSource = Extract<Source, { readonly grid: Grid }> & {
  readonly isList?: true;
  /** The titles above the source that also apply to its first table. */
  readonly above?: TableRegion['above'] | undefined;
};

/** Reads a source as rows. `assumed` gives defaults for values that the source does not state. */
export function readTable(
  source: Source | SheetSource,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector } = context;
  if ('grid' in source) return readGrid(source, context, assumed);
  collector.enterTable(undefined, undefined);
  return readList(source.json, context, assumed, (grid, stated) =>
    // The rows of a list have no place in a sheet.
    readGrid({ grid, isList: true }, { ...context, tables: [] }, stated),
  );
}

function readGrid(source: SheetSource, context: RowContext, assumed: Facts): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  const { grid, sheet } = source;
  const { cells } = grid;
  collector.enterTable(sheet, source.isList ? undefined : 0);
  if (cells.length > limits.rows) return refuse('rows', cells.length, limits.rows);
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > limits.columns) return refuse('cells', width, limits.columns);
  const tables = findTables(grid, vocabulary, source.above);
  const first = tables[0];
  // A quotation mark that is never closed can swallow the table from its header on.
  for (const [at, { code, facts }] of grid.rowErrors)
    if (at < (first?.bottom ?? cells.length)) collector.error(code, { sheetRow: at + 1, ...facts });
  if (first === undefined) {
    const title = cells.flat().find((cell) => !isBlank(cell));
    const isEmpty = title === undefined;
    // A workbook of several sheets may have some that are only for its readers; a template marks
    // them.
    if (isReminder(String(title))) {
      if (sheet === undefined) collector.notice('unfilled', { count: 0 });
    } else if (sheet !== undefined) {
      if (!isEmpty) collector.notice('noTable', { found: sheet });
    } else if (isEmpty) collector.error('emptyFile', { expected: { kind: 'table' } });
    else reportMissing(['indicator', 'year', 'value'], collector);
    return [];
  }
  const rows = tables.flatMap((table) => readRegion(source, table, context, assumed));
  if (grid.cellErrors.size === 0 && cells.slice(first.bottom).every((row) => row.every(isBlank)))
    collector.error('emptyFile', { expected: { kind: 'rows' } });
  return rows;

  function refuse(unit: 'rows' | 'cells', found: number, value: number): [] {
    collector.error('tooLarge', { found, expected: { kind: 'atMost', value, unit } });
    return [];
  }
}

/** One table, or several side by side. */
function readRegion(
  { grid, sheet, title, isList }: SheetSource,
  table: TableRegion,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  collector.enterTable(sheet, isList ? undefined : table.bottom);
  const titles = [
    ...table.titles,
    ...unitCells(grid, table),
    ...unitsBelow(grid, table, vocabulary),
  ];
  const names = [title, collector.origin.file];
  const shared = readSharedTitles(table, titles, names, vocabulary);
  const below = statusBelow(grid, table, vocabulary);
  const columns = nameCorner(grid, table, vocabulary);
  const layouts = classifyColumns(columns, shared.year ?? assumed.year).map((layout) =>
    adoptColumns(grid, table, layout, vocabulary),
  );
  const titlesOf = new Map(
    readOwnTitles(shared, titles, layouts, vocabulary).map((own, at) => [layouts[at], own]),
  );
  const missingIn = (layout: Layout) => {
    const { year = assumed.year, indicator } = titlesOf.get(layout) as TitleFacts;
    return layout.missing.filter(
      (column) =>
        (column !== 'year' || year === undefined) &&
        (column !== 'indicator' || indicator === undefined),
    );
  };
  // It is uncertain which table a column belongs to if the next table begins merely after a gap and
  // is incomplete, or if there is a group in the gap.
  const isUnsureAfter = ({ right, unknown }: Layout, next: Layout | undefined) =>
    next !== undefined &&
    ((!next.isRepeated && missingIn(next).length > 0) ||
      (unknown.some((column) => column.at === right - 1 && column.heading === '') &&
        classifyUnknown(grid, table, right - 1, '', vocabulary) === 'key'));
  return layouts.flatMap((layout, at) => {
    const before = layouts[at - 1];
    const isUnsure =
      isUnsureAfter(layout, layouts[at + 1]) ||
      (before !== undefined && isUnsureAfter(before, layout));
    const stated = titlesOf.get(layout) as TitleFacts;
    const year = stated.year ?? assumed.year;
    const ofTable = [...stated.groups, ...below];
    const unknown = findUnknown(ofTable);
    const groups = withoutShown([...ofTable, ...readKeys(table, layout)], layout);
    const { indicator } = layout.missing.includes('indicator') ? stated : {};
    const known: Facts = Object.assign(
      { ...assumed, ...stated.facts, ...(indicator === undefined ? {} : { indicator }) },
      ...groups.map(({ facts }) => facts),
    );
    const tally = new Tally(layout, at === layouts.length - 1);
    if (at === 0) tally.above(grid.cells.slice(table.from, table.top), 'title');
    tally.above(grid.cells.slice(table.top, table.bottom), 'heading');
    const lacksYear = layout.missing.includes('year');
    const dated = lacksYear && year !== undefined ? { ...known, year } : known;
    const facts = withoutNamed(dated, layout, vocabulary.places);
    context.tables.push(describeTable(grid, collector.origin, table, layout, facts, tally));
    const missing = missingIn(layout);
    if (layout.figures.length > 0 || !hasRefused(grid, table, layout))
      reportMissing(missing, collector, table, layout.misnamed);
    const isTrusted = reportColumns(grid, table, layout, context);
    const isOfNoYear =
      stated.notObserved !== undefined &&
      layout.notObserved.length === 0 &&
      !layout.figures.some(({ heading }) => saysObserved(heading));
    if (isOfNoYear) collector.notice('notObserved', { found: stated.notObserved });
    if (unknown !== undefined) collector.error('unknownSection', { found: unknown });
    const isRelative = layout.figures.some(({ at }) => {
      const parts = table.columns[at]?.parts;
      return parts?.offset !== undefined && parts.year === undefined;
    });
    const takesYear =
      (lacksYear || isRelative) && stated.year !== undefined && stated.year !== assumed.year;
    const namesAreas =
      layout.keys.some(({ cell }) => cell === columnAt.area) ||
      layout.figures.every((figure) => figure.stated.place !== undefined);
    const { groupClash, areaClash, otherYear } = stated;
    const clash =
      groupClash ??
      (namesAreas ? undefined : areaClash) ??
      (takesYear && otherYear?.of === 'sheet'
        ? { found: `${year}年`, other: `${otherYear.year}年` }
        : undefined);
    if (clash !== undefined)
      collector.error('unclearTable', {
        found: clash.found,
        expected: { kind: 'reading', value: clash.other },
      });
    const isRefused = isOfNoYear || unknown !== undefined || clash !== undefined;
    if (missing.length > 0 || !isTrusted || isRefused || isUnsure) {
      tally.refuse(grid.cells.slice(table.bottom, table.end));
      return [];
    }
    if (takesYear)
      collector.notice('assumedYear', {
        found: String(year),
        expected: otherYear && { kind: 'reading', value: String(otherYear.year) },
      });
    if (stated.areaIn !== undefined && !namesAreas)
      collector.notice('assumedArea', {
        found: stated.areaIn,
        expected: {
          kind: 'reading',
          value: vocabulary.places.nameOf(known.place?.area ?? vocabulary.places.home),
        },
      });
    for (const { found, facts: ofGroup } of groups) reportGroup(found, ofGroup, collector);
    const spread = spreadBelow(grid, table, layout);
    const issuesBefore = collector.issues.length;
    const noticesBefore = collector.notices.length;
    const rows = readRows(spread, grid, table, layout, context, facts, tally);
    if (layout.isWide) {
      once(collector.issues, issuesBefore);
      once(collector.notices, noticesBefore);
    }
    return rows;
  });
}

/** Beside a column 全国, a column without a place is about the area of the plans. */
function withoutNamed(facts: Facts, { figures }: Layout, { home, whole }: Places): Facts {
  const namesHome = figures.some(({ stated }) => stated.place?.area === home);
  if (facts.place !== undefined || home === whole || !namesHome) return facts;
  return { ...facts, place: { area: whole, kind: 'home' } };
}

/** In a wide table, an error in the name of a row would be repeated for each of its figures. */
function once(issues: Issue[], from: number): void {
  const said = new Set<string>();
  const kept = issues.slice(from).filter(({ code, row, column, found }) => {
    const key = JSON.stringify([code, row, column, found]);
    return !said.has(key) && said.add(key) !== undefined;
  });
  issues.length = from;
  for (const issue of kept) issues.push(issue);
}
