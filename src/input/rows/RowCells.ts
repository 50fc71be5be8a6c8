import type { IssueFacts } from '../../errors/Issue.js';
import { type ColumnName, columns, isBlank } from './columns.js';
import { foldName, NameIndex } from './NameIndex.js';

const names = /* @__PURE__ */ Object.keys(columns) as ColumnName[];
const places = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ names.map((name, at) => [name, at]),
) as Record<ColumnName, number>;
const isRemark = (heading: string) => heading.startsWith('参考：') || heading.startsWith('ref: ');
const unknown = -1;
const nameless = -2;
const mostPlaces = 100;

/** Two headings of a row that stand for one column and hold different things. */
export interface Clash {
  readonly column: ColumnName;
  readonly heading: string;
  readonly cell: unknown;
}

/**
 * The cells of one row after the other, by column. A heading is looked up once, however many rows have it; only own keys are read, so that
 * `__proto__` and `constructor` are headings like any other.
 *
 * Headings that a template adds for its reader (`参考：…`) are passed over; every other unknown one is named once, not row by row.
 */
export class RowCells {
  readonly #columnAt = new Map<string, number>();
  readonly #known = new NameIndex<number>();
  readonly #reportUnknown: (facts: IssueFacts) => void;
  readonly #cells: unknown[] = [];
  readonly #headings: (string | undefined)[] = [];
  /** The headings of the row before by place, and the column of each. */
  readonly #layout: string[] = [];
  readonly #layoutAt: number[] = [];
  readonly clashes: Clash[] = [];

  /** `headings`: what headings of this table stand for beside the usual ones. */
  constructor(
    reportUnknown: (facts: IssueFacts) => void,
    headings: ReadonlyMap<string, ColumnName> = new Map(),
  ) {
    for (const [at, name] of names.entries())
      for (const heading of columns[name]) this.#known.add(heading, at);
    for (const [heading, name] of headings) this.#columnAt.set(heading, places[name]);
    this.#reportUnknown = reportUnknown;
  }

  /** Takes the cells of a row; those of the row before are gone. */
  take(row: object): void {
    for (let at = 0; at < names.length; at += 1) {
      this.#cells[at] = undefined;
      this.#headings[at] = undefined;
    }
    if (this.clashes.length > 0) this.clashes.length = 0;
    const headings = Object.keys(row);
    for (let place = 0; place < headings.length; place += 1) {
      const heading = headings[place] as string;
      // Rows of a table have the same headings in the same places.
      const at =
        heading === this.#layout[place]
          ? (this.#layoutAt[place] as number)
          : this.#place(heading, place);
      if (at >= 0) this.#put(at, heading, (row as Record<string, unknown>)[heading]);
      else if (at === nameless && !isBlank((row as Record<string, unknown>)[heading])) {
        // A column without a heading is what a trailing comma leaves; it is worth a word only where it holds something.
        this.#columnAt.set(heading, unknown);
        this.#layout.length = 0;
        this.#reportUnknown({ severity: 'notice', found: heading });
      }
    }
  }

  get(name: ColumnName): unknown {
    return this.#cells[places[name]];
  }

  /** The heading that the row gives to a column, where it has one. */
  headingOf(name: ColumnName): string | undefined {
    return this.#headings[places[name]];
  }

  #place(heading: string, place: number): number {
    const at = this.#columnAt.get(heading) ?? this.#learn(heading);
    // A row of a million headings is no table.
    if (place < mostPlaces) {
      this.#layout[place] = heading;
      this.#layoutAt[place] = at;
    }
    return at;
  }

  #put(at: number, heading: string, cell: unknown): void {
    const before = this.#cells[at];
    if (isBlank(before)) {
      if (before !== undefined && isBlank(cell)) return;
      this.#cells[at] = cell;
      this.#headings[at] = heading;
    } else if (!isBlank(cell) && !isSame(cell, before))
      this.clashes.push({ column: names[at] as ColumnName, heading, cell });
  }

  #learn(heading: string): number {
    const match = this.#known.match(heading);
    const at = 'found' in match ? match.found : foldName(heading) === '' ? nameless : unknown;
    this.#columnAt.set(heading, at);
    if (at === unknown && !isRemark(heading)) {
      const nearest = 'nearest' in match ? match.nearest : undefined;
      this.#reportUnknown({ severity: 'notice', column: heading, found: heading, nearest });
    }
    return at;
  }
}

/** Objects are never turned into text here: outside data can bring a `toString` of its own. */
function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((cell) =>
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : undefined,
  );
  return left !== undefined && left === right;
}
