import type { ColumnName } from '../rows/columns.js';
import { findColumn } from '../rows/findColumn.js';
import { headingOf } from '../rows/headingOf.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isEmptyCell } from './isEmptyCell.js';
import type { Reports } from '../IssueCollector.js';
import { readCell } from './readCell.js';

/** Where the rows come from. */
export interface TidyOptions {
  readonly vocabulary: Vocabulary;
  readonly headings: ReadonlyMap<string, ColumnName>;
  readonly numberOf: (index: number) => number;
}

type Row = Record<string, unknown>;
const loose = new Set<ColumnName | undefined>(['value', 'numerator', 'denominator', 'year', 'indicator']);
const aside = /^(.+?)\s*[（(]\s*(?:单位\s*[:：]\s*)?([^（）()]+?)\s*[)）]$/;

/**
 * Reads what people write into cells where only one reading is possible, and lists each such reading as a notice. Rows without any are given
 * back as they are; nothing is changed in place.
 */
export function tidyRows(rows: readonly unknown[], { vocabulary, headings, numberOf }: TidyOptions, reports: Reports): readonly unknown[] {
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
        else tidied = take({ ...row, ...tidied }, index, heading, cell, named.name, named.unit, false);
      } else if (column === 'year') {
        const narrow = /[０-９]/.test(cell) && cell.length <= 20 ? cell.normalize('NFKC').trim() : cell;
        if (narrow !== cell) tidied = take({ ...row, ...tidied }, index, heading, cell, narrow, undefined, true);
      } else {
        const isCount = column !== 'value';
        const figure = readCell(cell, { isUnit: isCount ? isCounted : isUnit, isCount });
        if (figure !== undefined) tidied = take({ ...row, ...tidied }, index, heading, cell, figure.value, isCount ? undefined : figure.unit, true);
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
    return isUnit(unit) && vocabulary.indicators.find(name) !== undefined ? { name, unit } : undefined;
  }

  /** Puts the reading into the row; a unit goes where the row has none, and has to agree with one that it has. */
  function take(row: Row, index: number, heading: string, cell: string, text: string, unit: string | undefined, isFigure: boolean): Row {
    const place = { row: numberOf(index), column: heading, found: cell };
    if (unit !== undefined) {
      const unitHeading = Object.keys(row).find((one) => columnOf(one) === 'unit') ?? headingOf('unit', reports.language);
      const stated = row[unitHeading];
      if (isEmptyCell(stated)) put(row, unitHeading, unit);
      else if (typeof stated !== 'string' || vocabulary.units.find(stated) !== vocabulary.units.find(unit)) return row;
    }
    if (isFigure) reports.notice('normalised', { ...place, expected: unit === undefined ? text : `${text} ${unit}` });
    put(row, heading, text);
    return row;
  }
}

function put(row: Row, heading: string, cell: unknown): void {
  row[heading] = cell;
}
