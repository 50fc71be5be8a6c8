import type { Language } from '../faults/makeIssue.js';
import { type ColumnName, columns } from '../schema/columns.js';
import { headingOf } from '../schema/headingOf.js';
import type { Header, HeaderColumn } from './findHeader.js';

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
  /** What headings stand for, where they are none of the usual ones. */
  readonly headings: ReadonlyMap<string, ColumnName>;
  /** Columns that every row needs and none has. */
  readonly missing: readonly { readonly column: string; readonly expected: string }[];
  /** Whether it is a template of ours: it has columns for its reader alone. */
  readonly isTemplate: boolean;
}

const reminders = /^(参考：|ref: )/;

/** Sorts the columns of a header into those that are about figures and those that hold them. */
export function layOut({ columns: found }: Header, language: Language): Layout {
  const headings = new Map<string, ColumnName>();
  const named = nameApart(found);
  const has = (name: ColumnName) => found.some(({ parts }) => parts?.column === name);
  const isFigure = ({ parts }: HeaderColumn) =>
    parts !== undefined &&
    (parts.column === 'value' ||
      (parts.column === undefined &&
        ((parts.year !== undefined && !has('year')) ||
          parts.indicator !== undefined ||
          ((parts.sex !== undefined || parts.residence !== undefined || parts.isTotal === true) && !has('value')))));
  const keys: KeyColumn[] = [];
  const figures: FigureColumn[] = [];
  for (const [at, column] of found.entries()) {
    const heading = named[at] as string;
    const { parts } = column;
    const isSecond = parts?.column === 'value' && heading !== column.heading;
    if (isFigure(column) && !isSecond) {
      headings.set(heading, 'value');
      figures.push({ at, heading, says: readSays(parts) });
    } else {
      if (parts?.column !== undefined && heading === column.heading) headings.set(heading, parts.column);
      keys.push({ at, heading });
    }
  }
  const hasIndicator = has('indicator') || (figures.length > 0 && figures.every(({ says }) => says.indicator !== undefined));
  // A table by year leaves the corner above its indicators empty.
  const corner = hasIndicator ? undefined : keys.find(({ at, heading }) => heading === '' && at < (figures[0]?.at ?? 0));
  if (corner !== undefined) headings.set('', 'indicator');
  const lacks = {
    indicator: !hasIndicator && corner === undefined,
    year: !has('year') && !(figures.length > 0 && figures.every(({ says }) => says.year !== undefined)),
    value: figures.length === 0,
  };
  return {
    keys,
    figures,
    isWide: figures.length > 1 || figures.some(({ says }) => says.year !== undefined || says.indicator !== undefined),
    headings,
    missing: (['indicator', 'year', 'value'] as const)
      .filter((name) => lacks[name])
      .map((name) => ({ column: headingOf(name, language), expected: columns[name].slice(0, 2).join(' / ') })),
    isTemplate: found.some(({ heading }) => reminders.test(heading)),
  };
}

function readSays(parts: HeaderColumn['parts']): FigureColumn['says'] {
  const says: Partial<Record<ColumnName, string>> = {};
  for (const name of ['indicator', 'year', 'sex', 'residence', 'unit'] as const) if (parts?.[name] !== undefined) says[name] = parts[name];
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
