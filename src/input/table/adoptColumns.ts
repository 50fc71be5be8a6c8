import type { Grid } from '../files/Grid.js';
import { columnAt, isBlank } from '../rows/Row.js';
import { isIndicator, namesGroup, readGroupCell } from '../rows/readNames.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import {
  type Cells,
  dropCategories,
  dropNumbers,
  dropOffices,
  dropProgress,
  refuseAreaFigures,
  refuseShared,
} from './dropColumns.js';
import type { TableRegion } from './findTables.js';
import { findReportedArea } from './findTitleArea.js';
import { isFigure } from './headerLines.js';
import type { KeyColumn, Layout } from './Layout.js';
import { isRemarkOfNoYear } from './notObserved.js';
import { readHeading } from './readHeading.js';
import { isRemark } from './readRemark.js';
import { isNamed, readSubRow } from './SubRows.js';
import { isNote } from './titleWords.js';

function cellsOf({ cells }: Grid, { bottom, end, columns }: TableRegion): Cells {
  const filled = (at: number) =>
    cells.slice(bottom, end).flatMap((row) => (isBlank(row[at]) ? [] : [row[at]]));
  return {
    width: columns.length,
    filled,
    all: (at, isOne) => {
      const found = filled(at);
      return found.length > 0 && found.every(isOne);
    },
    some: (at, isOne) => filled(at).some(isOne),
  };
}

/**
 * Assigns columns a meaning based on their contents: names of indicators below an unknown heading,
 * years below 指标 if the figures are by indicator, units and groups below an empty heading, units
 * below 单位名称, and groups below 口径.
 */
export function adoptColumns(
  grid: Grid,
  table: TableRegion,
  layout: Layout,
  vocabulary: Vocabulary,
): Layout {
  const cells = cellsOf(grid, table);
  return [
    adoptNames,
    adoptYears,
    adoptNamedYears,
    adoptUnits,
    adoptGroups,
    adoptKinds,
    dropCategories,
    dropProgress,
    refuseAreaFigures,
    refuseShared,
  ].reduce(
    (before, adopt) => adopt(before, cells, vocabulary),
    dropNumbers(
      table,
      adoptReporters(
        table,
        dropOffices(adoptScopes(table, layout, cells, vocabulary), cells, vocabulary),
        cells,
        vocabulary,
      ),
      cells,
    ),
  );
}

/**
 * Adds the columns below 填报单位 or 责任单位 to the unknown ones if they may distinguish areas: townships
 * or other counties report, and no other column names the areas.
 */
function adoptReporters(
  { columns }: TableRegion,
  layout: Layout,
  { filled }: Cells,
  vocabulary: Vocabulary,
): Layout {
  if (layout.keys.some(({ cell }) => cell === columnAt.area)) return layout;
  const namesArea = (at: number) =>
    [...new Set(filled(at))].some(
      (cell) => typeof cell === 'string' && findReportedArea(cell, vocabulary) !== undefined,
    );
  const isUnit = ({ heading, parts }: TableRegion['columns'][number]) =>
    parts?.column === 'reporter' ||
    (parts?.column === 'ornament' && /(?:单位|部门)$/.test(heading));
  const reporters = columns.flatMap((column, at) =>
    at >= layout.left && at < layout.right && isUnit(column) && namesArea(at)
      ? [{ at, heading: column.heading }]
      : [],
  );
  return reporters.length === 0
    ? layout
    : { ...layout, unknown: [...layout.unknown, ...reporters] };
}

/**
 * Adopts columns below 口径 if a cell names a group (全国, 农村), or states something that is not a group
 * (目标值), in which case its row is refused. Other cells in such a column describe an indicator.
 */
function adoptScopes(
  { columns }: TableRegion,
  layout: Layout,
  { some }: Cells,
  vocabulary: Vocabulary,
): Layout {
  const isGroup = (cell: unknown) => namesGroup(cell, vocabulary) || isRemark(cell, vocabulary);
  const scopes = columns.flatMap(({ heading, parts }, at): KeyColumn | [] =>
    at >= layout.left && at < layout.right && parts?.column === 'scope' && some(at, isGroup)
      ? { at, heading, cell: columnAt.group, isScope: true }
      : [],
  );
  return scopes.length === 0 ? layout : { ...layout, keys: [...layout.keys, ...scopes] };
}

function adoptNames(layout: Layout, { some }: Cells, vocabulary: Vocabulary): Layout {
  const { keys, unknown, missing } = layout;
  const isName = (cell: unknown) => isIndicator(cell, vocabulary);
  // A column without a heading was assumed to contain the names.
  const corner = keys.find(({ cell, heading }) => cell === columnAt.indicator && heading === '');
  const isCorner = corner !== undefined && !some(corner.at, isName);
  if (!isCorner && !missing.includes('indicator')) return layout;
  const found = unknown.find(({ at }) => some(at, isName));
  if (found === undefined) return findMisnamed(layout, isName, some);
  const adopted = take(layout, found, columnAt.indicator);
  if (corner === undefined)
    return { ...adopted, missing: missing.filter((column) => column !== 'indicator') };
  const { at, heading } = corner;
  return {
    ...adopted,
    keys: adopted.keys.filter((key) => key !== corner),
    unknown: [...adopted.unknown, { at, heading }],
  };
}

/** Refuses a heading such as 主要目标 above names of indicators: their figures may be targets. */
function findMisnamed(
  { notObserved, ...layout }: Layout,
  isName: (cell: unknown) => boolean,
  some: Cells['some'],
): Layout {
  const misnamed = notObserved.find(({ at }) => some(at, isName));
  return misnamed === undefined
    ? { ...layout, notObserved }
    : {
        ...layout,
        notObserved: notObserved.filter((column) => column !== misnamed),
        misnamed: misnamed.heading,
      };
}

function adoptYears(layout: Layout, { all }: Cells, vocabulary: Vocabulary): Layout {
  const { keys, figures, unknown, missing } = layout;
  const isByIndicator = figures.every(
    ({ stated }) => (stated.indicator ?? stated.count) !== undefined,
  );
  if (!isByIndicator || !missing.includes('year')) return layout;
  const isYear = (cell: unknown) => {
    const { year, ...more } = readHeading(cell, vocabulary) ?? {};
    return year !== undefined && Object.keys(more).length === 0;
  };
  const found = [...keys.filter(({ cell }) => cell === columnAt.indicator), ...unknown].find(
    ({ at }) => all(at, isYear),
  );
  return found === undefined
    ? layout
    : {
        ...take(layout, found, columnAt.year),
        missing: missing.filter((column) => column !== 'year'),
      };
}

/** Accepts the years in the names of indicators, if every name has one: 2025年婴儿死亡率. */
function adoptNamedYears(layout: Layout, { all, some }: Cells, vocabulary: Vocabulary): Layout {
  const names = layout.keys.find(({ cell }) => cell === columnAt.indicator);
  if (names === undefined || !layout.missing.includes('year')) return layout;
  const isDated = (cell: unknown) => readHeading(cell, vocabulary)?.year !== undefined;
  const isSub = (cell: unknown) => !isNamed(readSubRow(cell, vocabulary));
  const isEither = (cell: unknown) => isDated(cell) || isSub(cell) || isNote(cell);
  return some(names.at, isDated) && all(names.at, isEither)
    ? { ...layout, missing: layout.missing.filter((column) => column !== 'year') }
    : layout;
}

function adoptUnits(layout: Layout, { all }: Cells, { units }: Vocabulary): Layout {
  const { keys, unknown } = layout;
  if (keys.some(({ cell }) => cell === columnAt.unit)) return layout;
  const isUnit = (cell: unknown) => typeof cell === 'string' && units.find(cell) !== undefined;
  const found =
    unknown.find(({ at, heading }) => heading === '' && all(at, isUnit)) ??
    keys.find(({ at, cell }) => cell === columnAt.institution && all(at, isUnit));
  return found === undefined ? layout : take(layout, found, columnAt.unit);
}

function adoptGroups(layout: Layout, { all, width }: Cells, vocabulary: Vocabulary): Layout {
  if (layout.keys.some(({ cell }) => cell === columnAt.group)) return layout;
  const isGroup = (cell: unknown) => readGroupCell(cell, vocabulary) !== undefined;
  // A column beside another table could belong to either table.
  const isInside = (at: number) => at < layout.right - 1 || layout.right >= width;
  // 合计 and 城市 below 二级指标 are groups of the indicators below 一级指标.
  const [, ...others] = layout.keys.filter(({ cell }) => cell === columnAt.indicator);
  const found =
    others.find(({ at }) => all(at, isGroup)) ??
    layout.unknown.find(({ at, heading }) => heading === '' && isInside(at) && all(at, isGroup));
  return found === undefined ? layout : take(layout, found, columnAt.group);
}

/** The most columns that are looked at, and the most different words in one. */
const mostKinds = 20;

/** Reads columns that state whether a figure is observed as remarks: 实际值 and 目标值 below 数据类型. */
function adoptKinds(layout: Layout, { filled }: Cells, vocabulary: Vocabulary): Layout {
  const { keys, figures, unknown, notObserved } = layout;
  const isKind = (cell: unknown) => typeof cell === 'string' && isRemarkOfNoYear(cell.trim());
  const isValue = (cell: unknown) => readHeading(cell, vocabulary)?.column === 'value';
  const ofGroups = keys.filter(({ cell }) => cell === columnAt.group);
  const found = [...ofGroups, ...unknown, ...notObserved].slice(0, mostKinds).find(({ at }) => {
    const words = [...new Set(filled(at))].filter((word) => !isNote(word));
    if (words.length >= mostKinds || !words.some(isKind) || !words.some(isValue)) return false;
    const rows = filled(at).length;
    const isOfAll = figures.every((one) => filled(one.at).filter(isFigure).length <= rows);
    return isOfAll && words.every((word) => isKind(word) || isValue(word));
  });
  return found === undefined ? layout : take(layout, found, columnAt.note);
}

/** Makes a column a key column. */
function take(
  { keys, unknown, notObserved, ...layout }: Layout,
  { at, heading }: Pick<KeyColumn, 'at' | 'heading'>,
  cell: number,
): Layout {
  return {
    ...layout,
    keys: [...keys.filter((key) => key.at !== at), { at, heading, cell }],
    unknown: unknown.filter((column) => column.at !== at),
    notObserved: notObserved.filter((column) => column.at !== at),
  };
}
