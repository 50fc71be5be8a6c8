import { columns } from '../../model/Column.js';
import { limits } from '../files/limits.js';
import { findColumn, isReminder } from './columnHeadings.js';
import { foldName } from './NameIndex.js';
import { type Clash, columnAt, type Facts, isBlank, noFacts, type Row } from './Row.js';

const unknown = -1;
const nameless = -2;
/** The position of a column such as 口径, whose cells name a group or contain a remark. */
const scope = -3;
const mostPlaces = 100;

/**
 * Reads objects as rows, one after the other: the cells of each one replace those of the row
 * before.
 *
 * A key is looked up once, however many objects have it. Only own keys are read, so that
 * `__proto__` and `constructor` are headings like any other.
 */
export class ObjectRows implements Row {
  number = 0;
  readonly stated = noFacts;
  readonly assumed: Facts;
  readonly cells: unknown[] = [];
  readonly headings: (string | undefined)[] = [];
  /** The positions that the current row fills: the first `#filled` items of the list. */
  readonly #used: number[] = [];
  #filled = 0;
  readonly clashes: Clash[] = [];
  readonly #columnOf = new Map<string, number>();
  readonly #reportUnknown: (heading: string) => void;
  readonly #isGroup: (cell: unknown) => boolean;
  /** The keys of the previous object, by position, and the column of each. */
  readonly #layout: string[] = [];
  readonly #layoutAt: number[] = [];

  constructor(
    assumed: Facts,
    reportUnknown: (heading: string) => void,
    isGroup: (cell: unknown) => boolean,
  ) {
    this.assumed = assumed;
    this.#reportUnknown = reportUnknown;
    this.#isGroup = isGroup;
  }

  /** Replaces the cells by those of an object. */
  take(object: object, number: number): this {
    this.number = number;
    for (let used = 0; used < this.#filled; used += 1) {
      this.cells[this.#used[used] as number] = undefined;
      this.headings[this.#used[used] as number] = undefined;
    }
    this.#filled = 0;
    if (this.clashes.length > 0) this.clashes.length = 0;
    const keys = Object.keys(object);
    for (let place = 0; place < keys.length; place += 1) {
      const key = keys[place] as string;
      // Objects of one list usually have the same keys in the same positions.
      const at =
        key === this.#layout[place] ? (this.#layoutAt[place] as number) : this.#place(key, place);
      if (at >= 0) this.#put(at, key, (object as Record<string, unknown>)[key]);
      else if (at === scope) {
        const cell = (object as Record<string, unknown>)[key];
        if (this.#isGroup(cell)) this.#put(columnAt.group, key, cell);
      } else if (at === nameless && !isBlank((object as Record<string, unknown>)[key])) {
        // A trailing comma creates a column without a heading.
        this.#columnOf.set(key, unknown);
        this.#layout.length = 0;
        this.#reportUnknown(key);
      }
    }
    return this;
  }

  #place(key: string, place: number): number {
    const at = this.#columnOf.get(key) ?? this.#learn(key);
    // A row of a million keys is not a table.
    if (place < mostPlaces) {
      this.#layout[place] = key;
      this.#layoutAt[place] = at;
    }
    return at;
  }

  #put(at: number, heading: string, cell: unknown): void {
    const before = this.cells[at];
    if (isBlank(before)) {
      if (before !== undefined && isBlank(cell)) return;
      if (this.headings[at] === undefined) {
        this.#used[this.#filled] = at;
        this.#filled += 1;
      }
      this.cells[at] = cell;
      this.headings[at] = heading;
    } else if (!isBlank(cell) && !isSame(cell, before))
      this.clashes.push({ column: columns[at] ?? 'group', heading, cell });
  }

  /** The number of different keys read so far. */
  get keys(): number {
    return this.#columnOf.size;
  }

  #learn(key: string): number {
    if (this.#columnOf.size > limits.columns) return unknown;
    const column = findColumn(key);
    const at =
      column === undefined
        ? foldName(key) === ''
          ? nameless
          : unknown
        : column === 'scope'
          ? scope
          : (columnAt[column] ?? unknown);
    this.#columnOf.set(key, at);
    const isLost = column === undefined || column === 'reporter';
    if (at === unknown && !isReminder(key) && isLost) this.#reportUnknown(key);
    return at;
  }
}

/**
 * Compares two cells without turning objects into text, since external data can define its own
 * `toString`.
 */
export function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((cell) =>
    typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : undefined,
  );
  return left !== undefined && left === right;
}
