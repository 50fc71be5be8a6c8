import type { Column } from '../../model/Column.js';
import { isReminder } from '../rows/columnHeadings.js';
import { columnAt, type Facts } from '../rows/Row.js';
import { ofWhich } from '../rows/readNames.js';
import { findStarts } from './findStarts.js';
import { type HeaderColumn, isGroup } from './headerLines.js';
import type { HeadingParts } from './headingParts.js';
import type { FigureColumn, KeyColumn, Layout } from './Layout.js';

/**
 * Classifies the columns of a header. Each of several tables side by side gets its own layout.
 * `year` is the year that 本年 means.
 */
export function classifyColumns(found: readonly HeaderColumn[], year?: number): readonly Layout[] {
  const columns = found.map((column): HeaderColumn => {
    const { offset, ...parts } = column.parts ?? {};
    return offset === undefined || parts.year !== undefined || year === undefined
      ? column
      : { ...column, parts: { ...parts, year: year + offset } };
  });
  const starts = findStarts(columns);
  return starts.map(({ left, isRepeated }, at) => ({
    ...classifyBlock(columns, left, starts[at + 1]?.left ?? columns.length),
    isRepeated,
  }));
}

/** A heading that names a year: 2025, 25年, '25. */
const namesYear = /(?<!\d)(?:(?:19|20)\d{2}(?!\d)|\d{2}年$)|^['’]\d{2}$/;

function classifyBlock(
  all: readonly HeaderColumn[],
  left: number,
  right: number,
): Omit<Layout, 'isRepeated'> {
  const columns = inheritNames(all.slice(left, right));
  const named = new Set(columns.map(({ parts }) => parts?.column));
  const has = (name: Column) => named.has(name);
  const isFigure = ({ column, year, indicator, count, isTotal, ...parts }: HeadingParts) =>
    column === 'value' ||
    (column === undefined &&
      ((year !== undefined && !has('year')) ||
        indicator !== undefined ||
        (count !== undefined && !has('value')) ||
        ((isTotal ?? parts.place ?? parts.sex ?? parts.residence ?? parts.age) !== undefined &&
          !has('value'))));
  const keys: KeyColumn[] = [];
  const figures: FigureColumn[] = [];
  const notObserved: { at: number; heading: string }[] = [];
  const refused: { at: number; unknown: string }[] = [];
  const unknown: { at: number; heading: string }[] = [];
  const counts: (KeyColumn & { readonly stated: Facts })[] = [];
  // 本年 and 上年 without a known year hold figures only if no other column does.
  const undated: FigureColumn[] = [];
  const progress: FigureColumn[] = [];
  const seen = new Set<string>();
  for (const [index, { heading, parts, unknown: part }] of columns.entries()) {
    const at = left + index;
    // 城市 may follow several indicators, or years.
    const name = [heading, parts?.indicator?.id ?? parts?.count?.name, parts?.year].join(' ');
    const isRepeated = heading !== '' && seen.has(name);
    seen.add(name);
    if (isReminder(heading)) continue;
    if (part !== undefined) refused.push({ at, unknown: part });
    // This is an error, since the figures for a year would be lost.
    else if (parts === undefined && namesYear.test(heading)) refused.push({ at, unknown: heading });
    else if (parts === undefined)
      unknown.push({ at, heading: isRepeated ? `${heading} (2)` : heading });
    else if (parts.offset !== undefined && parts.year === undefined) {
      // Beside a column of years, 上年 is the year before.
      if (parts.offset === -1 && has('year')) notObserved.push({ at, heading });
      else undated.push({ at, heading, stated: factsOf(parts) });
    } else if (parts.notObserved || (parts.isBase && parts.year === undefined))
      notObserved.push({ at, heading });
    else if (parts.isProgress) progress.push({ at, heading, stated: factsOf(parts) });
    else if (isFigure(parts)) figures.push({ at, heading, stated: factsOf(parts) });
    else if (isCountOfFigure(parts))
      counts.push({ at, heading, cell: columnAt[parts.column], stated: factsOf(parts) });
    else if (parts.column !== undefined) {
      const cell = columnAt[parts.column];
      if (cell !== undefined) keys.push({ at, heading, cell });
    }
    // A group whose figures no other heading identifies.
    else if (isGroup(parts)) refused.push({ at, unknown: heading });
    else if (!parts.isDomain) unknown.push({ at, heading });
  }
  (figures.length === 0 ? figures : notObserved).push(...undated);
  (figures.length === 0 ? figures : notObserved).push(...progress);
  addCounts(figures, counts, refused);
  const every = (isStated: (stated: Facts) => boolean) =>
    figures.length > 0 && figures.every(({ stated }) => isStated(stated));
  const hasIndicator =
    has('indicator') || every(({ indicator, count }) => (indicator ?? count) !== undefined);
  // In a table by year, the heading of the column of indicators may be empty.
  const corner = hasIndicator
    ? -1
    : unknown.findIndex(({ at, heading }) => heading === '' && at < (figures[0]?.at ?? 0));
  if (corner !== -1) {
    const [column] = unknown.splice(corner, 1) as [{ at: number; heading: string }];
    keys.push({ ...column, cell: columnAt.indicator });
  }
  const missing: Column[] = [];
  if (!hasIndicator && corner === -1) missing.push('indicator');
  if (!has('year') && !every(({ year }) => year !== undefined)) missing.push('year');
  if (figures.length === 0) missing.push('value');
  return {
    keys,
    figures,
    isWide:
      figures.length > 1 ||
      figures.some(({ stated }) => (stated.year ?? stated.indicator ?? stated.count) !== undefined),
    notObserved,
    refused,
    unknown,
    missing,
    isTemplate: columns.some(({ heading }) => isReminder(heading)),
    left,
    right,
  };
}

/**
 * Adds the counts to the figures that state the same facts. Counts that match no figure, or two,
 * are refused.
 */
function addCounts(
  figures: FigureColumn[],
  counts: readonly (KeyColumn & { readonly stated: Facts })[],
  refused: { at: number; unknown: string }[],
): void {
  const places = new Map<string, number>();
  for (const [index, { stated }] of figures.entries()) {
    const key = figureKey(stated);
    places.set(key, places.has(key) ? -1 : index);
  }
  for (const { stated, ...count } of counts) {
    const index = places.get(figureKey(stated)) ?? -1;
    const figure = figures[index];
    if (figure === undefined) refused.push({ at: count.at, unknown: count.heading });
    else figures[index] = { ...figure, counts: [...(figure.counts ?? []), count] };
  }
}

/** Whether a heading is about the counts behind some of the figures: 2025年分子. */
const isCountOfFigure = (
  parts: HeadingParts,
): parts is HeadingParts & { readonly column: 'numerator' | 'denominator' } =>
  (parts.column === 'numerator' || parts.column === 'denominator') &&
  Object.keys(parts).some((key) => key !== 'column' && key !== 'unit');

/** A key that is equal for headings that state the same facts, apart from their unit. */
export function figureKey({ unit: _unit, indicator, count, place, ...others }: Facts): string {
  const facts = Object.entries(others).sort();
  return JSON.stringify([indicator?.id, count?.name, place?.area, place?.institution, facts]);
}

function factsOf({
  column: _column,
  isBase: _isBase,
  isProgress: _isProgress,
  offset: _offset,
  isTotal: _isTotal,
  notObserved: _notObserved,
  isDomain: _isDomain,
  ...facts
}: HeadingParts): Facts {
  return facts;
}

/** Columns that may lie between a figure and its groups: 数值,单位,其中：女. */
const between: ReadonlySet<string | undefined> = new Set<HeadingParts['column']>([
  'unit',
  'numerator',
  'denominator',
  'status',
  'source',
  'note',
  'scope',
  'reporter',
  'ornament',
]);

/**
 * Completes group columns. To the right of an indicator, they belong to it: 年份,婴儿死亡率,城市,农村. If
 * there is a column of indicators, they belong to the year or to the value: 指标,2024年,2025年,其中：农村
 * and 指标,年份,数值,女. To the right of 全国, 其中：农村 is a group of that area, whereas 农村 may belong to
 * either area.
 */
function inheritNames(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isByYear = columns.some(({ parts }) => parts?.column === 'indicator');
  let name: HeadingParts = {};
  let above: HeadingParts['place'];
  return columns.map((column) => {
    const { heading, parts } = column;
    if (parts === undefined || between.has(parts.column)) return column;
    const { place = ofWhich.test(heading) ? above : undefined } = parts;
    // 全国,农村
    const isUnsure = place === undefined && above?.kind !== 'home' && above !== undefined;
    above = place ?? (isGroup(parts) ? above : undefined);
    if (isGroup(parts) && isUnsure && !parts.isTotal)
      return { heading, parts: undefined, unknown: heading };
    if (isGroup(parts))
      return { ...column, parts: { ...name, ...(place === undefined ? {} : { place }), ...parts } };
    const isName =
      parts.column === 'value' ||
      (isByYear ? parts.year : (parts.indicator ?? parts.count)) !== undefined;
    name = isName ? pickNames(parts) : {};
    return column;
  });
}

/** The facts of a heading apart from its group. */
const pickNames = (parts: HeadingParts): HeadingParts =>
  Object.fromEntries(
    (['column', 'isBase', 'offset', 'indicator', 'count', 'year', 'unit'] as const).flatMap(
      (key) => (parts[key] === undefined ? [] : [[key, parts[key]]]),
    ),
  );
