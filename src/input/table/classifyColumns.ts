import type { ColumnName } from '../rows/columns.js';
import type { Header, HeaderColumn } from './findHeader.js';
import type { HeadingParts } from './readHeading.js';

/** A column that says what the figures of its rows are about. */
export interface KeyColumn {
  readonly at: number;
  readonly heading: string;
}

/** A column of figures, with what its heading says about each of them. */
export interface FigureColumn {
  readonly at: number;
  readonly heading: string;
  readonly says: Readonly<Partial<Record<ColumnName, string>>>;
}

/** How a table holds its figures. One figure in a row, or many: by year, by indicator, by group. */
export interface Layout {
  readonly keys: readonly KeyColumn[];
  readonly figures: readonly FigureColumn[];
  readonly isWide: boolean;
  /** The column of indicators whose heading a table by year leaves empty. */
  readonly corner: number | undefined;
  /** What headings stand for, where they are none of the usual ones. */
  readonly headings: ReadonlyMap<string, ColumnName>;
  /** Columns that every row needs and none has. */
  readonly missing: readonly ColumnName[];
  /** Whether it is a template of ours: it has columns for its reader alone. */
  readonly isTemplate: boolean;
}

const reminders = /^(参考：|ref: )/;

/** Sorts the columns of a header into those that are about figures and those that hold them. */
export function classifyColumns({ columns: found }: Header): Layout {
  const headings = new Map<string, ColumnName>();
  const named = nameApart(found);
  const has = (name: ColumnName) => found.some(({ parts }) => parts?.column === name);
  const isFigure = ({ column, year, indicator, sex, residence, isTotal }: HeadingParts) =>
    column === 'value' ||
    (column === undefined &&
      ((year !== undefined && !has('year')) ||
        indicator !== undefined ||
        ((sex !== undefined || residence !== undefined || isTotal === true) && !has('value'))));
  const keys: KeyColumn[] = [];
  const figures: FigureColumn[] = [];
  for (const [at, column] of found.entries()) {
    const heading = named[at] as string;
    const { parts } = column;
    const isSecond = parts?.column === 'value' && heading !== column.heading;
    if (parts !== undefined && isFigure(parts) && !isSecond) {
      headings.set(heading, 'value');
      figures.push({ at, heading, says: readSays(parts) });
    } else {
      if (parts?.column !== undefined && heading === column.heading)
        headings.set(heading, parts.column);
      keys.push({ at, heading });
    }
  }
  const hasIndicator =
    has('indicator') ||
    (figures.length > 0 && figures.every(({ says }) => says.indicator !== undefined));
  const corner = hasIndicator
    ? undefined
    : keys.find(({ at, heading }) => heading === '' && at < (figures[0]?.at ?? 0));
  if (corner !== undefined) headings.set('', 'indicator');
  const lacks = {
    indicator: !hasIndicator && corner === undefined,
    year:
      !has('year') && !(figures.length > 0 && figures.every(({ says }) => says.year !== undefined)),
    value: figures.length === 0,
  };
  return {
    keys,
    figures,
    corner: corner?.at,
    isWide:
      figures.length > 1 ||
      figures.some(({ says }) => says.year !== undefined || says.indicator !== undefined),
    headings,
    missing: (['indicator', 'year', 'value'] as const).filter((name) => lacks[name]),
    isTemplate: found.some(({ heading }) => reminders.test(heading)),
  };
}

function readSays(parts: HeadingParts): FigureColumn['says'] {
  const says: Partial<Record<ColumnName, string>> = {};
  for (const name of ['indicator', 'year', 'sex', 'residence', 'unit'] as const)
    if (parts[name] !== undefined) says[name] = parts[name];
  return says;
}

/** A heading that stands a second time gets its number, so that its cells are named as unknown and do not replace the first one's. */
function nameApart(found: readonly HeaderColumn[]): string[] {
  const counts = new Map<string, number>();
  return found.map(({ heading }) => {
    const count = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, count);
    return heading === '' || count === 1 ? heading : `${heading} (${count})`;
  });
}
