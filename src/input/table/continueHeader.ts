import type { HeadingColumn } from '../rows/columnHeadings.js';
import { findColumn } from '../rows/columnHeadings.js';
import { isNoFigure } from '../rows/readFigure.js';
import {
  emptyCell,
  type HeaderCell,
  type HeaderLine,
  isFigure,
  isNameOf,
  isOnlyYear,
} from './headerLines.js';
import type { HeadingParts } from './headingParts.js';

/**
 * Returns the cells of a row as headings if the row continues a header: it has words where the rows
 * below have figures, and does not name a row of data. Words that are not understood count too, so
 * that the figures below them are not read as observations.
 */
export function continueHeader(
  header: readonly HeaderLine[],
  line: HeaderLine,
): HeaderLine | undefined {
  if (namesColumns(header, line)) return line;
  const corners = cornersOf(header);
  const label = labelOf(header, line, corners);
  // Whether the row contains only units. A cell may also be a dash, or 年 below the heading of
  // years.
  const isUnitRow = line.every(
    ({ text, parts }, at) =>
      text === '' ||
      isNoFigure(text) ||
      at === label?.at ||
      (parts?.unit !== undefined && !parts.indicator) ||
      (/^[（(]?年[)）]?$/.test(text) && header.some((one) => one[at]?.parts?.column === 'year')),
  );
  const years = line.filter(isOnlyYear).length;
  const isOverNames = areNames(header, line);
  let isEmpty = true;
  for (const [at, cell] of line.entries()) {
    const { text, parts } = cell;
    if (text === '' || at === label?.at) continue;
    const above = header.map((other) => other[at] ?? emptyCell);
    if (above.some((other) => other.text === text)) {
      // A merged cell continues below; a band repeated beside an empty corner cell is a row of its
      // own.
      if (header[0]?.some((other, column) => other.text !== '' && !line[column]?.text))
        isEmpty = false;
      continue;
    }
    if (above.some(isNameOf) && !(isOverNames && parts?.indicator)) {
      if (isUnitRow) continue;
      // 国家 or 年份 over years.
      const isBand = isOnlyYear(cell) && years > 1;
      if (!isBand || above.some((other) => other.parts?.column === 'indicator')) return undefined;
    } else if (corners.has(at)) return undefined;
    if ((parts === undefined && isFigure(text)) || isNoFigure(text)) return undefined;
    isEmpty = false;
    // This is the first row of another table.
    if (parts?.column === 'indicator' || (parts?.column === 'year' && parts.year === undefined))
      return undefined;
    if (contradicts(header, line, above, parts)) return undefined;
  }
  if (isEmpty) return undefined;
  return line.map((cell, at) =>
    at === label?.at ? emptyCell : label?.column === 'unit' ? asUnit(cell) : cell,
  );
}

/** Whether a row contains the names of indicators below a 指标 band, beside 年份 or 地区. */
function areNames([band = [], ...others]: readonly HeaderLine[], line: HeaderLine): boolean {
  const names = line.filter(({ parts }) => parts?.indicator !== undefined);
  const isKey = ({ parts, text }: HeaderCell, at: number) =>
    parts?.column !== 'indicator' &&
    isNameOf({ parts, text }) &&
    ['', text].includes(line[at]?.text ?? '');
  return others.length === 0 && names.length > 1 && band.some(isKey);
}

/** Whether a row is the first to name columns, below a row that contains only years: 指标,男,女. */
function namesColumns([years, ...others]: readonly HeaderLine[], line: HeaderLine): boolean {
  if (years === undefined || others.length > 0) return false;
  if (!years.every((cell) => cell.text === '' || isOnlyYear(cell))) return false;
  if (!line.every(({ parts }) => parts !== undefined && parts.year === undefined)) return false;
  const names = line.flatMap(({ parts }, at) => (parts?.column === 'indicator' ? [at] : []));
  // 指标 below a year begins another table unless its values follow.
  const hasValues = line.some(({ parts }) => parts?.column === 'value');
  return names.length > 0 && (hasValues || names.every((at) => !years[at]?.text));
}

/** Whether a second year or indicator is below another one, and so begins a row or a table. */
function contradicts(
  header: readonly HeaderLine[],
  line: HeaderLine,
  above: HeaderLine,
  parts: HeadingParts | undefined,
): boolean {
  const isBelow = (key: 'year' | 'indicator') =>
    parts?.[key] !== undefined && above.some((cell) => cell.parts?.[key] !== undefined);
  if (isBelow('indicator')) return true;
  // A second year beside an empty cell below 指标, or in its merged range, contradicts the first; it
  // does not begin another table.
  return (
    isBelow('year') &&
    !(header[0] as HeaderLine).some(
      (cell, at) => isNameOf(cell) && ['', cell.text].includes(line[at]?.text ?? ''),
    )
  );
}

/**
 * The columns that contain the names of the rows below: no heading covers them, and figures follow.
 */
function cornersOf(header: readonly HeaderLine[]): ReadonlySet<number> {
  const width = Math.max(...header.map((line) => line.length));
  const corners = new Set(Array(width).keys());
  const isHeading = (cell: HeaderCell) => cell.text !== '' && !isNameOf(cell);
  for (const line of header) {
    const last = line.findLastIndex(isHeading);
    let isCovered = false;
    for (const at of corners) {
      const cell = line[at] ?? emptyCell;
      if (cell.text !== '') isCovered = isHeading(cell) && !cell.isMerged;
      if (isCovered || cell.text !== '' || at >= last) corners.delete(at);
    }
  }
  return corners;
}

/** The columns whose name can label a row of headings. */
const labels: ReadonlySet<string | undefined> = new Set<HeadingColumn>([
  'unit',
  'sex',
  'residence',
  'age',
  'group',
  'area',
  'status',
  'scope',
]);

/** The cell that labels a row of headings: 单位, 状态, 统计口径 below 指标 or left of the figures. */
function labelOf(header: readonly HeaderLine[], line: HeaderLine, corners: ReadonlySet<number>) {
  const at = line.findIndex(({ text }) => text !== '');
  const { text } = line[at] ?? emptyCell;
  const above = header.map((other) => other[at] ?? emptyCell);
  if (above.some((cell) => cell.text === text) || !(above.some(isNameOf) || corners.has(at)))
    return undefined;
  const name = text.replace(/[:：]$/, '').replace(/^[（(](.*)[)）]$/, '$1');
  const column = findColumn(name);
  return labels.has(column) ? { at, column } : undefined;
}

/** Reads a cell in a row of units, where a word that is not a known unit is an unknown one. */
const asUnit = ({ text, parts, ...cell }: HeaderCell): HeaderCell => ({
  ...cell,
  text,
  parts:
    text === '' || (parts?.unit !== undefined && Object.keys(parts).length === 1)
      ? parts
      : { unit: { word: text, among: [] } },
});
