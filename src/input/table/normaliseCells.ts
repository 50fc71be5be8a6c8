import { isDecimalString, maxDigits } from '../../quantity/decimal.js';
import type { IssueCollector } from '../IssueCollector.js';
import { type ColumnName, findColumn } from '../rows/columns.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isEmptyCell } from './isEmptyCell.js';

/** Where the rows come from. */
export interface TidyOptions {
  readonly vocabulary: Vocabulary;
  readonly headings: ReadonlyMap<string, ColumnName>;
  readonly numberOf: (index: number) => number;
}

type Row = Record<string, unknown>;
const loose = new Set<ColumnName | undefined>([
  'value',
  'numerator',
  'denominator',
  'year',
  'indicator',
]);
const aside = /^(.+?)\s*[（(]\s*(?:单位\s*[:：]\s*)?([^（）()]+?)\s*[)）]$/;

/**
 * Reads what people write into cells where only one reading is possible, and lists each such reading as a notice. Rows without any are given
 * back as they are; nothing is changed in place.
 */
export function normaliseCells(
  rows: readonly unknown[],
  { vocabulary, headings, numberOf }: TidyOptions,
  reports: IssueCollector,
): readonly unknown[] {
  const known = new Map<string, ColumnName | undefined>(headings);
  const columnOf = (heading: string) => {
    if (!known.has(heading)) known.set(heading, findColumn(heading));
    return known.get(heading);
  };
  const isUnit = (word: string) => vocabulary.units.find(word) !== undefined;
  /** What is counted, behind a count; it is not the unit of the figure. */
  const isCounted = (word: string) => {
    const unit = vocabulary.units.find(word);
    return unit === 'persons' || unit === 'count';
  };
  const plain = new Set<string>();

  return rows.map((row, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
    let tidied: Row | undefined;
    for (const heading of Object.keys(row)) {
      const cell: unknown = (row as Row)[heading];
      if (typeof cell !== 'string') continue;
      const column = columnOf(heading);
      if (!loose.has(column)) continue;
      if (column === 'indicator') {
        if (plain.has(cell)) continue;
        const named = splitName(cell);
        if (named === undefined) plain.add(cell);
        else
          tidied = take({ ...row, ...tidied }, index, heading, cell, named.name, named.unit, false);
      } else if (column === 'year') {
        const narrow =
          /[０-９]/.test(cell) && cell.length <= 20 ? cell.normalize('NFKC').trim() : cell;
        if (narrow !== cell)
          tidied = take({ ...row, ...tidied }, index, heading, cell, narrow, undefined, true);
      } else {
        const isCount = column !== 'value';
        const figure = readCell(cell, { isUnit: isCount ? isCounted : isUnit, isCount });
        if (figure !== undefined)
          tidied = take(
            { ...row, ...tidied },
            index,
            heading,
            cell,
            figure.value,
            isCount ? undefined : figure.unit,
            true,
          );
      }
    }
    return tidied ?? row;
  });

  /** 婴儿死亡率（‰）: a name and a unit, where the whole is no name itself. */
  function splitName(cell: string): { readonly name: string; readonly unit: string } | undefined {
    if (cell.length > 200 || vocabulary.indicators.find(cell) !== undefined) return undefined;
    const parts = aside.exec(cell.trim());
    if (parts === null) return undefined;
    const [name, unit] = [parts[1] as string, parts[2] as string];
    return isUnit(unit) && vocabulary.indicators.find(name) !== undefined
      ? { name, unit }
      : undefined;
  }

  /** Puts the reading into the row; a unit goes where the row has none, and has to agree with one that it has. */
  function take(
    row: Row,
    index: number,
    heading: string,
    cell: string,
    text: string,
    unit: string | undefined,
    isFigure: boolean,
  ): Row {
    const place = { row: numberOf(index), column: heading, found: cell };
    if (unit !== undefined) {
      const unitHeading = Object.keys(row).find((name) => columnOf(name) === 'unit') ?? 'unit';
      const stated = row[unitHeading];
      if (isEmptyCell(stated)) put(row, unitHeading, unit);
      else if (
        typeof stated !== 'string' ||
        vocabulary.units.find(stated) !== vocabulary.units.find(unit)
      )
        return row;
    }
    if (isFigure)
      reports.notice('normalised', {
        ...place,
        expected: { kind: 'reading', value: text, ...(unit === undefined ? {} : { unit }) },
      });
    put(row, heading, text);
    return row;
  }
}

function put(row: Row, heading: string, cell: unknown): void {
  row[heading] = cell;
}

/** What a cell was taken for where it is not written as a figure: the figure, and the unit that stood behind it. */
interface LooseFigure {
  readonly value: string;
  readonly unit?: string;
}

/** What an input method for Chinese leaves in a figure. */
const wide = /[０-９．。，－＋％／]/g;
/** Several groups of three, or one before a decimal point: no other reading is possible. */
const grouped = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;
const oneGroup = /^\d{1,3},\d{3}$/;
const withUnit = /^([-+]?[\d,]+(?:\.\d+)?)\s*([^\d\s.,].*|1\s*\/.*)$/;

/**
 * A cell that is not a plain figure but can be read in one way only: full-width digits, 。 for the point, thousands separators, a unit behind.
 * `undefined` where it can't, and for plain figures: both go on as they stand.
 *
 * @edge “1,234” alone is left: elsewhere it is 1.234. Among counts, which are whole, it is 1234.
 */
export function readCell(
  cell: unknown,
  { isUnit, isCount }: { readonly isUnit: (word: string) => boolean; readonly isCount: boolean },
): LooseFigure | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text.length > maxDigits || isPlain(text)) return undefined;
  // One by one: of a whole cell, NFKC would make figures of the marks of footnotes too (2.7², 2.7①).
  const narrow = text.replace(wide, (sign) => (sign === '。' ? '.' : sign.normalize('NFKC')));
  const bare = readBare(narrow, isCount);
  if (bare !== undefined) return { value: bare };
  const parts = withUnit.exec(narrow);
  if (parts === null) return undefined;
  const [value, unit] = [readBare(parts[1] as string, isCount), parts[2] as string];
  return value === undefined || !isUnit(unit) ? undefined : { value, unit };
}

const isPlain: (text: string) => boolean = isDecimalString;

function readBare(text: string, isCount: boolean): string | undefined {
  const unsigned = text.replace(/^\+(?=\d)/, '');
  if (isPlain(unsigned)) return unsigned;
  return grouped.test(unsigned) || (isCount && oneGroup.test(unsigned))
    ? unsigned.replaceAll(',', '')
    : undefined;
}
