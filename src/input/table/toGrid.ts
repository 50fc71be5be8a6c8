import type { Grid } from '../files/Grid.js';
import { limits } from '../files/limits.js';
import { unclearRow } from '../files/readJson.js';
import { findColumn } from '../rows/columnHeadings.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { isGroup } from './headerLines.js';
import type { HeadingParts } from './headingParts.js';
import { readHeading } from './readHeading.js';

/**
 * Converts a list of objects to a table below a row of their keys. It must have a key for each
 * year, indicator, group or area instead of one for values, or no key for years, or an unknown key
 * that may distinguish rows; the result for other lists is `undefined`.
 */
export function toGrid(list: readonly unknown[], vocabulary: Vocabulary): Grid | undefined {
  const places = new Map<string, number>();
  const headings: (HeadingParts | undefined)[] = [];
  const cells: unknown[][] = [];
  for (const object of list) {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) return undefined;
    const row: unknown[] = [];
    for (const [key, cell] of object === unclearRow ? [] : Object.entries(object)) {
      if (typeof cell === 'object' && cell !== null) return undefined;
      let at = places.get(key);
      if (at === undefined) {
        at = places.size;
        places.set(key, at);
        headings.push(readHeading(key, vocabulary));
        if (places.size > limits.columns) return undefined;
      }
      while (row.length < at) row.push('');
      row[at] = cell ?? '';
    }
    cells.push(row);
    if (cells.length * places.size > limits.cells) return undefined;
  }
  const has = (column: string) => headings.some((parts) => parts?.column === column);
  // The names may contain the years: 2025年婴儿死亡率.
  const isDated = has('year') || !has('indicator');
  const isKnown = [...places.keys()].every((key) => findColumn(key) !== undefined);
  if (has('value') ? isDated && isKnown : !headings.some(isOfFigures)) return undefined;
  return {
    cells: [[...places.keys()], ...cells],
    rowErrors: new Map(),
    cellErrors: new Map(),
    merged: [],
  };
}

const isOfFigures = (parts: HeadingParts | undefined): boolean =>
  parts !== undefined &&
  parts.column === undefined &&
  ((parts.year ?? parts.indicator ?? parts.count) !== undefined || isGroup(parts));
