import { isOffice } from '../rows/areaWords.js';
import { columnAt } from '../rows/Row.js';
import { isNoFigure, looksLikeUnit } from '../rows/readFigure.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { figureKey } from './classifyColumns.js';
import { describesIndicators } from './describesIndicators.js';
import type { TableRegion } from './findTables.js';
import { findReportedArea } from './findTitleArea.js';
import { isFigure } from './headerLines.js';
import type { KeyColumn, Layout } from './Layout.js';

/** The filled cells of each column, and whether all or some of them have a property. */
export interface Cells {
  /** The number of columns of the header. */
  readonly width: number;
  readonly filled: (at: number) => readonly unknown[];
  readonly all: (at: number, isOne: (cell: unknown) => boolean) => boolean;
  readonly some: (at: number, isOne: (cell: unknown) => boolean) => boolean;
}

/** Drops columns of remarks on a year (2025年注) that contain numbers, which describe no row. */
export const dropNumbers = ({ columns }: TableRegion, layout: Layout, { all }: Cells): Layout =>
  dropKeys(
    layout,
    ({ at, cell }) =>
      cell === columnAt.note && columns[at]?.parts?.year !== undefined && all(at, isFigure),
  );

/**
 * Drops columns of offices: 单位 beside 计量单位, unless it names institutions. 单位名称 and 机构, which may
 * distinguish figures, become unknown columns.
 */
export function dropOffices(
  layout: Layout,
  { filled, some }: Cells,
  vocabulary: Vocabulary,
): Layout {
  const { places, units } = vocabulary;
  const isUnit = (cell: unknown) => units.find(String(cell)) !== undefined;
  const isPlace = (cell: unknown) => !isOffice(cell) && places.find(String(cell)) !== undefined;
  const isOfArea = (cell: unknown) => findReportedArea(String(cell), vocabulary) !== undefined;
  const ofUnits = layout.keys.filter(({ cell }) => cell === columnAt.unit);
  const hasNames = layout.keys.some(({ cell }) => cell === columnAt.institution);
  if (ofUnits.length < 2 && !hasNames) return layout;
  const isOther = ({ at }: KeyColumn) =>
    filled(at).length > 0 && !some(at, (cell) => isUnit(cell) || looksLikeUnit(String(cell)));
  const others = ofUnits.some(({ at }) => some(at, isUnit)) ? ofUnits.filter(isOther) : [];
  const unknown = [...layout.unknown];
  const keys = layout.keys.flatMap((key): KeyColumn | [] => {
    const { at, heading, cell } = key;
    if (others.includes(key)) {
      if (some(at, isPlace) && !some(at, isOffice)) return { ...key, cell: columnAt.institution };
      if (some(at, isPlace) || some(at, isOfArea)) unknown.push({ at, heading });
      return [];
    }
    if (cell !== columnAt.institution || !some(at, isOffice)) return key;
    unknown.push({ at, heading });
    return [];
  });
  return { ...layout, keys, unknown };
}

/** Drops a 类别 column if it contains 约束性 and 预期性, or the domains of a plan, rather than groups. */
export const dropCategories = (layout: Layout, { filled }: Cells, vocabulary: Vocabulary): Layout =>
  dropKeys(
    layout,
    ({ at, heading, cell }) =>
      cell === columnAt.group && describesIndicators(heading, filled(at), vocabulary),
  );

/** Removes the key columns for which `isDropped` is true, and lists them as unknown. */
function dropKeys(layout: Layout, isDropped: (key: KeyColumn) => boolean): Layout {
  const dropped = new Set(layout.keys.filter(isDropped));
  return {
    ...layout,
    keys: layout.keys.filter((key) => !dropped.has(key)),
    unknown: [...layout.unknown, ...[...dropped].map(({ at, heading }) => ({ at, heading }))],
  };
}

/**
 * Refuses a column of figures below 国家, or below 乡镇 beside 城区 and 合计: the cells are figures of the
 * nation or of the townships, not names of areas.
 */
export function refuseAreaFigures(layout: Layout, { all }: Cells, { places }: Vocabulary): Layout {
  const isOfGroups = layout.figures.every(
    ({ heading, stated: { place, sex, residence, age } }) =>
      (place ?? sex ?? residence ?? age) !== undefined || /[合总]计$/.test(heading),
  );
  const ofFigures = layout.keys.find(
    ({ at, heading, cell }) =>
      cell === columnAt.area &&
      (isOfGroups || places.find(heading) !== undefined) &&
      all(at, (one) => isFigure(one) && !/^\d{6}/.test(String(one))),
  );
  return ofFigures === undefined
    ? layout
    : {
        ...layout,
        keys: layout.keys.filter((key) => key !== ofFigures),
        refused: [...layout.refused, { at: ofFigures.at, unknown: ofFigures.heading }],
      };
}

/** Drops a 完成情况 column that contains words such as 已完成 instead of figures. */
export function dropProgress(layout: Layout, { filled }: Cells): Layout {
  const words = layout.figures.filter(
    ({ at, heading }) =>
      /情况$/.test(heading) && !filled(at).every((cell) => isFigure(cell) || isNoFigure(cell)),
  );
  if (words.length === 0) return layout;
  const figures = layout.figures.filter((column) => !words.includes(column));
  return {
    ...layout,
    figures,
    notObserved: [...layout.notObserved, ...words],
    missing: figures.length > 0 ? layout.missing : [...layout.missing, 'value'],
  };
}

/**
 * Refuses columns of figures that cannot be told apart: several with the same heading, or one whose
 * neighbours to the right have no heading, since each may contain the figures of that heading.
 */
export function refuseShared(layout: Layout, cells: Cells): Layout {
  const { figures, unknown, refused } = layout;
  const open = new Set(unknown.flatMap(({ at, heading }) => (heading === '' ? [at] : [])));
  const groups = new Map<string, { readonly heading: string; readonly columns: number[] }>();
  for (const { at, heading, stated } of figures) {
    const key = `${heading} ${figureKey(stated)}`;
    const group = groups.get(key) ?? { heading, columns: [] };
    groups.set(key, group);
    group.columns.push(at);
    if ((stated.year ?? stated.indicator ?? stated.count) !== undefined)
      for (let next = at + 1; open.has(next); next += 1) group.columns.push(next);
  }
  const dropped = new Set<number>();
  const shared = [...groups.values()].flatMap(({ heading, columns }) => {
    if (columns.length < 2) return [];
    const filled = columns.filter((at) => cells.some(at, isFigure));
    // Columns with the same figures are harmless.
    const contents = new Set(filled.map((at) => JSON.stringify(cells.filled(at))));
    for (const at of contents.size === 1 ? filled.slice(1) : filled) dropped.add(at);
    return contents.size < 2 ? [] : filled.map((at) => ({ at, unknown: heading, isShared: true }));
  });
  if (dropped.size === 0) return layout;
  const isKept = ({ at }: { readonly at: number }) => !dropped.has(at);
  return {
    ...layout,
    figures: figures.filter(isKept),
    unknown: unknown.filter(isKept),
    refused: [...refused, ...shared],
  };
}
