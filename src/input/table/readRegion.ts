import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Issue } from '../../errors/Issue.js';
import type { Column } from '../../model/Column.js';
import type { Grid } from '../files/Grid.js';
import type { Source } from '../files/readSource.js';
import type { Places } from '../rows/Places.js';
import type { ReadRow } from '../rows/ReadRow.js';
import { columnAt, type Facts } from '../rows/Row.js';
import type { RowContext } from '../rows/RowAccess.js';
import { reportGroup, reportPlace } from '../rows/reportGroup.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { adoptColumns } from './adoptColumns.js';
import { classifyColumns } from './classifyColumns.js';
import { classifyUnknown } from './classifyUnknown.js';
import { describeTable } from './describeTable.js';
import type { TableRegion } from './findTables.js';
import type { Layout } from './Layout.js';
import { nameCorner } from './nameCorner.js';
import { isTitleOfPart, saysObserved } from './notObserved.js';
import { readOwnTitles, readSharedTitles } from './readOwnTitles.js';
import { readRows } from './readRows.js';
import { findUnknown, joinGroups, type StatedGroup } from './readStatedGroup.js';
import type { TitleFacts } from './readTitles.js';
import { readWholeColumns, readWholeRows } from './readWhole.js';
import { hasRefused, reportColumns, reportMissing, reportReporters } from './reportColumns.js';
import { spreadBelow } from './spreadMerged.js';
import { headerTexts, readKeys, statusBelow, unitsBelow, withoutShown } from './statedFacts.js';
import { Tally } from './Tally.js';

export type SheetSource = Extract<Source, { readonly grid: Grid }> & {
  readonly isList?: true;
  /** The titles above the source that also apply to its first table. */
  readonly above?: TableRegion['above'] | undefined;
};

/** One of the tables of a region, which may be side by side. */
interface Part {
  readonly layout: Layout;
  /** What its titles state. */
  readonly stated: TitleFacts;
  /** The columns that it lacks and its titles do not replace. */
  readonly missing: readonly Column[];
}

/** What all parts of a region have in common. */
interface Region {
  readonly grid: Grid;
  readonly table: TableRegion;
  readonly context: RowContext;
  readonly assumed: Facts;
  readonly parts: readonly Part[];
  /** What the notes below the table state. */
  readonly below: readonly StatedGroup[];
}

/** Reads one table, or several side by side. */
export function readRegion(
  { grid, sheet, title, isList }: SheetSource,
  table: TableRegion,
  context: RowContext,
  assumed: Facts,
): readonly ReadRow[] {
  const { collector, vocabulary } = context;
  collector.enterTable(sheet, isList ? undefined : table.bottom);
  const titles = [
    ...table.titles,
    ...headerTexts(grid, table, vocabulary),
    ...unitsBelow(grid, table, vocabulary),
  ];
  const names = [title, collector.origin.file];
  const shared = readSharedTitles(table, titles, names, vocabulary);
  const below = statusBelow(grid, table, vocabulary);
  const named = nameCorner(grid, table, vocabulary);
  const columns = readWholeColumns(named, vocabulary, shared.facts.place);
  const layouts = classifyColumns(columns, shared.year ?? assumed.year).map((layout) =>
    adoptColumns(grid, table, layout, vocabulary),
  );
  const parts = readOwnTitles(shared, titles, layouts, vocabulary).map((stated, at): Part => {
    const own = layouts[at] as Layout;
    const layout = stated.notObserved === undefined ? own : keepObserved(own);
    return { layout, stated, missing: listMissing(layout, stated, assumed) };
  });
  const region: Region = { grid, table, context, assumed, parts, below };
  const rows: ReadRow[] = [];
  for (const [at, part] of parts.entries())
    for (const row of readPart(part, at, region)) rows.push(row);
  return rows;
}

/** Keeps only observed figures: below a title of targets, 2025年 beside 2024年实际值 may be a target. */
function keepObserved(layout: Layout): Layout {
  const figures = layout.figures.filter(({ heading }) => saysObserved(heading));
  if (figures.length === 0 || layout.notObserved.length > 0) return layout;
  const notObserved = layout.figures.filter((figure) => !figures.includes(figure));
  return { ...layout, figures, notObserved };
}

const listMissing = (
  { missing }: Layout,
  { year, indicator }: TitleFacts,
  assumed: Facts,
): readonly Column[] =>
  missing.filter(
    (column) =>
      (column !== 'year' || (year ?? assumed.year) === undefined) &&
      (column !== 'indicator' || indicator === undefined),
  );

function readPart(part: Part, at: number, region: Region): readonly ReadRow[] {
  const { layout, stated, missing } = part;
  const { grid, table, context, assumed, parts, below } = region;
  const { collector, vocabulary } = context;
  const ofTable = [...stated.groups, ...below];
  const unknown = findUnknown(ofTable);
  const groups = withoutShown([...ofTable, ...readKeys(table, layout)], layout, table);
  const { indicator } = layout.missing.includes('indicator') ? stated : {};
  const known: Facts = {
    ...assumed,
    ...stated.facts,
    ...dropUndefined({ indicator }),
    ...joinGroups(groups),
  };
  const tally = new Tally(layout, at === parts.length - 1);
  if (at === 0) tally.above(grid.cells.slice(table.from, table.top), 'title');
  tally.above(grid.cells.slice(table.top, table.bottom), 'heading');
  const year = stated.year ?? assumed.year;
  const isDated = layout.missing.includes('year') && year !== undefined;
  const facts = withoutNamed(isDated ? { ...known, year } : known, layout, vocabulary.places);
  context.tables.push(describeTable(grid, collector.origin, table, layout, facts, tally));
  const headings = table.columns.map(({ heading }) => heading);
  if (layout.figures.length > 0 || !hasRefused(grid, table, layout))
    reportMissing(missing, collector, headings, layout.misnamed);
  const isTrusted = reportColumns(grid, table, layout, context);
  const isOfNoYear = stated.notObserved !== undefined && !areObserved(layout, stated.notObserved);
  if (isOfNoYear) collector.notice('notObserved', { found: stated.notObserved });
  if (unknown !== undefined) collector.error('unknownSection', { found: unknown });
  const clash = findClash(part, region);
  if (clash !== undefined)
    collector.error('unclearTable', {
      found: clash.found,
      expected: { kind: 'reading', value: clash.other },
    });
  const isRefused = isOfNoYear || unknown !== undefined || clash !== undefined;
  if (missing.length > 0 || !isTrusted || isRefused || isUnsure(at, region)) {
    tally.refuse(grid.cells.slice(table.bottom, table.end));
    return [];
  }
  reportTitles(part, region, known, vocabulary);
  for (const { found, facts: ofGroup } of groups) reportGroup(found, ofGroup, collector);
  const spread = spreadBelow(grid, table, layout);
  const [issuesBefore, noticesBefore] = [collector.issues.length, collector.notices.length];
  const lines = grid.cells.slice(table.bottom, table.end);
  const words = readWholeRows(lines, layout, vocabulary, known.place);
  const ofRows = words === vocabulary ? context : { ...context, vocabulary: words };
  const rows = readRows(spread, grid, table, layout, ofRows, facts, tally);
  if (layout.isWide) {
    once(collector.issues, issuesBefore);
    once(collector.notices, noticesBefore);
  }
  return rows;
}

/**
 * Whether the headings state that figures are observed, contrary to the title: 实际值 below 2030年目标,
 * or 2024年 beside 2025年上半年. 实际值 below 2025年上半年 is a figure for the half year.
 */
const areObserved = ({ notObserved, figures }: Layout, title: string): boolean =>
  isTitleOfPart(title)
    ? notObserved.some(({ heading }) => isTitleOfPart(heading))
    : notObserved.length > 0 || figures.some(({ heading }) => saysObserved(heading));

/** Whether it is unclear to which of two adjacent tables a column beside the gap belongs. */
function isUnsure(at: number, { grid, table, context, parts }: Region): boolean {
  // The next table has only a gap before it and is incomplete, or the gap contains a group.
  const isUnsureAfter = (part: Part | undefined, next: Part | undefined) =>
    part !== undefined &&
    next !== undefined &&
    ((!next.layout.isRepeated && next.missing.length > 0) ||
      (part.layout.unknown.some(
        (column) => column.at === part.layout.right - 1 && column.heading === '',
      ) &&
        classifyUnknown(grid, table, part.layout.right - 1, '', context.vocabulary) === 'key'));
  return isUnsureAfter(parts[at], parts[at + 1]) || isUnsureAfter(parts[at - 1], parts[at]);
}

/** Whether figures without a year of their own are for the year in the titles. */
function takesYear({ layout, stated }: Part, { table, assumed }: Region): boolean {
  const isRelative = layout.figures.some(({ at }) => {
    const parts = table.columns[at]?.parts;
    return parts?.offset !== undefined && parts.year === undefined;
  });
  return (
    (layout.missing.includes('year') || isRelative) &&
    stated.year !== undefined &&
    stated.year !== assumed.year
  );
}

/** Whether every figure is in a row or a column that names its area. */
const namesAreas = ({ keys, figures }: Layout): boolean =>
  keys.some(({ cell }) => cell === columnAt.area) ||
  figures.every(({ stated }) => stated.place !== undefined);

/** Finds two statements about the figures that cannot both be true. */
function findClash(part: Part, region: Region): TitleFacts['groupClash'] {
  const { groupClash, areaClash, otherYear, year } = part.stated;
  const ofAreas = namesAreas(part.layout) ? undefined : areaClash;
  const ofYears =
    takesYear(part, region) && otherYear?.of === 'sheet'
      ? { found: `${year}年`, other: `${otherYear.year}年` }
      : undefined;
  return groupClash ?? ofAreas ?? ofYears;
}

/** Reports the year and the area that titles and names state. */
function reportTitles(part: Part, region: Region, { place }: Facts, { places }: Vocabulary): void {
  const { collector } = region.context;
  const { year, otherYear, areaIn } = part.stated;
  if (takesYear(part, region))
    collector.notice('assumedYear', {
      found: String(year),
      expected: otherYear && { kind: 'reading', value: String(otherYear.year) },
    });
  if (namesAreas(part.layout)) return;
  const ofFigures = place ?? { area: places.home };
  if (areaIn !== undefined) reportPlace(areaIn, ofFigures, places, collector);
  reportReporters(region.grid, region.table, part.layout, region.context, ofFigures);
}

/**
 * In a table with a 全国 column, figures in a column without a place are about the area of the plans.
 */
function withoutNamed(facts: Facts, { figures }: Layout, { home, whole }: Places): Facts {
  const namesHome = figures.some(({ stated }) => stated.place?.area === home);
  if (facts.place !== undefined || home === whole || !namesHome) return facts;
  return { ...facts, place: { area: whole, kind: 'home' } };
}

/** Removes repeated issues: an error in the name of a row occurs for each of its figures. */
function once(issues: Issue[], from: number): void {
  const said = new Set<string>();
  const kept = issues.slice(from).filter(({ code, row, column, found }) => {
    const key = JSON.stringify([code, row, column, found]);
    return !said.has(key) && said.add(key) !== undefined;
  });
  issues.length = from;
  for (const issue of kept) issues.push(issue);
}
