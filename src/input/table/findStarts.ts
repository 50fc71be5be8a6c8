import type { HeadingColumn } from '../rows/columnHeadings.js';
import type { HeaderColumn } from './headerLines.js';
import type { HeadingParts } from './headingParts.js';

/** The columns that identify a figure; a table usually has each of them once. */
const identifying: ReadonlySet<string> = new Set<HeadingColumn>([
  'indicator',
  'year',
  'area',
  'institution',
  'sex',
  'residence',
  'age',
  'group',
]);

/**
 * Finds where other tables begin: after columns of figures, at an identifying column that is
 * repeated (年份,婴儿死亡率,年份,毛入园率) or is the first after a gap.
 */
export function findStarts(columns: readonly HeaderColumn[]): readonly Start[] {
  const starts: Start[] = [{ left: 0, isRepeated: false }];
  let hasFigure = false;
  let names = new Set<string>();
  const lastUnknown = columns.findLastIndex(({ parts }) => parts === undefined);
  const lastFigure = columns.findLastIndex(({ parts }) => parts && isFigureLike(parts));
  for (const [at, { parts }] of columns.entries()) {
    const name = parts?.column ?? '';
    const isName = identifying.has(name);
    const isRepeated = names.has(name) && at < Math.max(lastUnknown, lastFigure);
    const isNext = isName && hasFigure;
    if (isNext && (isRepeated || (isGap(columns[at - 1]) && at < lastFigure))) {
      const { left } = starts.at(-1) as Start;
      let start = at;
      while (start > left && isLeading(columns, left, start - 1, at)) start -= 1;
      // Of several columns without a heading, the first is the gap.
      while (isGap(columns[start - 1]) && isGap(columns[start - 2])) start -= 1;
      starts.push({ left: start, isRepeated });
      hasFigure = false;
      names = new Set();
    } else if (parts !== undefined && isFigureLike(parts)) hasFigure = true;
    if (isName) names.add(name);
  }
  return starts;
}

/** The first column of a table, and whether an earlier table has a column of the same name. */
interface Start {
  readonly left: number;
  readonly isRepeated: boolean;
}

const isGap = (column: HeaderColumn | undefined) => column?.heading === '';

/**
 * Whether the column `at`, left of the `name` of another table, belongs to that table. If that
 * table has a column of the same kind further right, this one is the last column of the table that
 * begins at `left` instead.
 */
function isLeading(
  columns: readonly HeaderColumn[],
  left: number,
  at: number,
  name: number,
): boolean {
  const column = columns[at]?.parts?.column;
  const isIn = (part: readonly HeaderColumn[]) =>
    part.some(({ parts }) => parts?.column === column);
  return (
    column !== undefined &&
    column !== 'value' &&
    (isIn(columns.slice(left, at)) || !isIn(columns.slice(name)))
  );
}

const isFigureLike = ({ column, year, indicator, count }: HeadingParts) =>
  column === 'value' || (column === undefined && (year ?? indicator ?? count) !== undefined);
