import type { HeaderColumn } from './headerLines.js';
import type { HeadingParts } from './readHeading.js';

/** The facts of a heading that names only a group. */
const groupFacts = ['sex', 'residence', 'age', 'place', 'isTotal'] as const;
const besideGroup: ReadonlySet<string> = new Set([...groupFacts, 'unit']);

/** Whether a heading names only a group. */
export const isGroup = (parts: HeadingParts): boolean =>
  Object.keys(parts).every((key) => besideGroup.has(key)) &&
  groupFacts.some((key) => parts[key] !== undefined);

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
 * Group columns to the right of an indicator belong to it: 年份,婴儿死亡率,城市,农村. Beside a column of
 * indicators, they belong to the year, or to the value: 指标,2024年,2025年,其中：农村 and 指标,年份,数值,女.
 */
export function inheritNames(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isByYear = columns.some(({ parts }) => parts?.column === 'indicator');
  let name: HeadingParts = {};
  return columns.map((column) => {
    const { parts } = column;
    if (parts === undefined || between.has(parts.column)) return column;
    if (isGroup(parts)) return { ...column, parts: { ...name, ...parts } };
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
