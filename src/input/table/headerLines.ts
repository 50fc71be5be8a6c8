import { isOfFigures } from '../rows/columnHeadings.js';
import { columnAt, isBlank } from '../rows/Row.js';
import { ofWhich } from '../rows/readNames.js';
import { type HeadingParts, joinParts } from './headingParts.js';
import { saysMore } from './titleWords.js';

/** A column of a table, whose heading joins the rows of the header. */
export interface HeaderColumn {
  readonly heading: string;
  /** `undefined` if the heading is not understood, `{}` if it is missing. */
  readonly parts: HeadingParts | undefined;
  /** The part of a heading that is not understood, above or below parts that are. */
  readonly unknown?: string;
}

/** A cell of a row that may belong to a header. */
export interface HeaderCell {
  readonly text: string;
  readonly parts: HeadingParts | undefined;
  /**
   * Whether the cell is merged, so that it covers only its range; any other cell also covers the
   * empty cells to its right.
   */
  readonly isMerged?: boolean;
}
export type HeaderLine = readonly HeaderCell[];

export const emptyCell: HeaderCell = { text: '', parts: {} };

/** The facts of a heading that names only a group. */
const groupFacts = ['sex', 'residence', 'age', 'place', 'isTotal'] as const;
const besideGroup: ReadonlySet<string> = new Set([...groupFacts, 'unit']);

/** Whether a heading names only a group. */
export const isGroup = (parts: HeadingParts): boolean =>
  Object.keys(parts).every((key) => besideGroup.has(key)) &&
  groupFacts.some((key) => parts[key] !== undefined);

/** Whether a cell is written as a figure: 95.1, 5‰, 约12, 3/1000. */
export const isFigure = (cell: unknown): boolean =>
  /^[-+约近<>≤≥≈~]?[\d.,]+(?:[%‰]|\/.*)?$/.test(String(cell).normalize('NFKC').trim());

/** Whether a cell states a year and nothing else. */
export const isOnlyYear = ({ parts }: HeaderCell) =>
  parts?.year !== undefined && Object.keys(parts).length === 1;

export function isHeader(line: HeaderLine): boolean {
  const filled = line.filter(({ text }) => text !== '');
  // A title is one cell, which may be merged over all columns; a year is never in the first column.
  const isYear = line[0]?.text === '' && filled.every(isOnlyYear);
  if (new Set(filled.map(({ text }) => text)).size < 2 && !isYear) return false;
  const names = new Set(
    line.flatMap(({ parts }) =>
      parts?.column === undefined || columnAt[parts.column] === undefined ? [] : [parts.column],
    ),
  );
  const years = line.filter(({ parts }) => parts?.year !== undefined).length;
  const named = line.filter(({ parts }) => (parts?.indicator ?? parts?.count) !== undefined).length;
  // No cell of a row of data is 指标. A title may contain it, but also contains a label such as 单位：‰.
  if (names.has('indicator') && filled.length >= 2 && !filled.some(({ text }) => saysMore(text)))
    return true;
  if (names.size >= 2) return names.has('indicator') || names.has('value') || years + named > 0;
  // A row of data has one indicator and one year; a header has several, or has other headings
  // beside them.
  const isOfGroups =
    (names.has('year') || names.has('area')) &&
    filled.every(({ parts }) => parts && (parts.column ?? isGroup(parts)));
  if (names.size === 1) return years + named > 0 || isOfGroups;
  return (years >= 2 && (named === 0 || isCornerOfYears(line))) || (named >= 2 && years === 0);
}

/**
 * Whether a row has an indicator in its first cell and years in the others, apart from the names of
 * columns: 婴儿死亡率（‰）,2025年,责任单位.
 */
export function isCornerOfYears([first = emptyCell, ...others]: HeaderLine): boolean {
  const years = others.filter(({ text, parts }) => text !== '' && parts?.column === undefined);
  return first.parts?.indicator !== undefined && years.length > 0 && years.every(isWrittenYear);
}

/** Whether a row consists of a group and its figures: 农村,3.1. */
export const isRowOfGroup = ([name = emptyCell, figure = emptyCell]: HeaderLine): boolean =>
  name.parts !== undefined && isGroup(name.parts) && isFigure(figure.text);

/** Whether a year is not written as a mere number: 2024年. */
const isWrittenYear = (cell: HeaderCell) => isOnlyYear(cell) && !isFigure(cell.text);

/**
 * Whether a row above a header belongs to it: it contains bands over some of the columns, or names
 * where the header is empty. `left` is the first column of the table.
 */
export function isBand(above: HeaderLine, header: HeaderLine, left: number): boolean {
  const filled = above.flatMap((cell, at) => (cell.text === '' ? [] : [{ ...cell, at }]));
  const below = (at: number) => header[at] ?? emptyCell;
  if (
    filled.some(
      ({ parts, text, at }) => parts?.column !== undefined && ['', text].includes(below(at).text),
    )
  )
    return true;
  const [first] = filled;
  if (first === undefined || filled.some(({ text }) => text.length > 40 || saysMore(text)))
    return false;
  // A title is alone in its row, at the left of the table or merged over all of it.
  const isFirst = first.at === 0 || first.at === left;
  const isAlone = filled.every(({ text }) => text === first.text);
  const isOverName = !['', first.text].includes(below(first.at).text);
  return !(
    isFirst &&
    (isAlone || (isOverName && (first.parts === undefined || isSplitPlace(filled))))
  );
}

/** Whether the cells are one name that was split at its comma: Lipu, Guangxi. */
const isSplitPlace = (filled: readonly (HeaderCell & { readonly at: number })[]): boolean =>
  filled.every(
    ({ text, parts, at }, index) =>
      at === (filled[0] as { at: number }).at + index &&
      parts?.place !== undefined &&
      Object.keys(parts).length === 1 &&
      filled.findIndex((other) => other.text === text) === index,
  );

/**
 * Whether a row names something unknown beside figures that look like years: 医院数,2015,2018.
 * Consecutive years are headings: 续表,2023,2024.
 */
export function isRowOfYears(line: HeaderLine): boolean {
  const isUnit = ({ parts }: HeaderCell) => parts?.unit !== undefined;
  if (!line.some(({ parts }) => parts === undefined)) return false;
  if (!line.every((cell) => !cell.parts?.column && (isUnit(cell) || isBareYear(cell))))
    return false;
  const years = line.flatMap(({ parts }) => parts?.year ?? []);
  // A row with a unit is a row of data: 医院数,所,2015,2016.
  return (
    line.some(isUnit) || years.some((year, at) => at > 0 && year !== (years[at - 1] as number) + 1)
  );
}

/** Whether a cell is a year without 年, or contains words that are not understood. */
const isBareYear = ({ text, parts }: HeaderCell) => parts === undefined || /^\d*$/.test(text);

/** Whether a cell names a column that does not hold figures. */
export const isNameOf = ({ parts }: HeaderCell): boolean => !isOfFigures(parts?.column);

/** Joins the rows of a header into one. A band covers the empty cells to its right. */
export function joinLines(lines: readonly HeaderLine[]): HeaderColumn[] {
  const width = Math.max(...lines.map((line) => line.length));
  const carried = lines.map((): HeaderCell => emptyCell);
  return Array.from({ length: width }, (_, at) => {
    const below = (row: number) => lines.slice(row + 1).map((line) => line[at] ?? emptyCell);
    const own = lines.map((line, row) => {
      const cell = line[at] ?? emptyCell;
      const isOpenBelow = below(row).every(({ text }) => text === '');
      if (cell.text === '' && !isOpenBelow) return carried[row] as HeaderCell;
      const isName = isNameOf(cell) && !below(row).some(isOnlyYear);
      carried[row] = isName || cell.isMerged ? emptyCell : cell;
      return cell;
    });
    const isFirst = (text: string, row: number) =>
      text !== '' && own.findIndex((cell) => cell.text === text) === row;
    // 其中 above groups adds nothing to them.
    const isOfGroups = (text: string, row: number) =>
      text.replace(ofWhich, '') === '' &&
      own.slice(row + 1).some(({ parts }) => parts && isGroup(parts));
    // 指标 above the names of indicators adds nothing to them.
    const isOfNames = ({ parts }: HeaderCell, row: number) =>
      parts?.column === 'indicator' && own.slice(row + 1).some((cell) => cell.parts?.indicator);
    const said = own.filter(
      (cell, row) =>
        isFirst(cell.text, row) && !isOfGroups(cell.text, row) && !isOfNames(cell, row),
    );
    const heading = said.map(({ text }) => text).join(' ');
    const key = said.find(isNameOf);
    const isBandOfYears =
      key !== undefined && said.slice(said.indexOf(key) + 1).some((cell) => isOnlyYear(cell));
    // A band above the name of a column does not describe that column.
    if (key !== undefined && !isBandOfYears && said.length > 1)
      return { heading: key.text, parts: key.parts };
    // 国家 above years describes the figures, but not in a way that is understood; 年份 adds nothing.
    const unknown =
      isBandOfYears && key.parts?.column !== 'year'
        ? key
        : said.find(({ parts }) => parts === undefined);
    const parts =
      unknown === undefined ? joinParts(said.flatMap((cell) => cell.parts ?? [])) : undefined;
    return {
      heading,
      parts,
      ...(parts === undefined && said.length > 1 ? { unknown: unknown?.text ?? heading } : {}),
    };
  });
}

/**
 * Whether a row repeats a line of a header, in the columns from `left` to `right`, or numbers its
 * columns as statistical tables do: 甲, 乙, 1, 2.
 */
export function isRepeated(
  cells: readonly unknown[],
  lines: readonly HeaderLine[],
  left: number,
  right: number,
): boolean {
  if (isNumbering(cells, left, right)) return true;
  return lines.some((line) => {
    for (let at = left; at < right; at += 1) {
      const text = line[at]?.text ?? '';
      const cell = cells[at];
      if (isBlank(cell) ? text !== '' : String(cell).trim() !== text) return false;
    }
    return true;
  });
}

function isNumbering(cells: readonly unknown[], left: number, right: number): boolean {
  if (!stems.has(cells[left])) return false;
  let number = 0;
  for (let at = left + 1; at < right; at += 1) {
    const cell = cells[at];
    if (isBlank(cell) || (number === 0 && stems.has(cell))) continue;
    number += 1;
    if (Number(cell) !== number) return false;
  }
  return number > 0;
}

const stems: ReadonlySet<unknown> = new Set('甲乙丙丁戊己庚辛');
