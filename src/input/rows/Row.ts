import type { IssueCode } from '../../errors/Issue.js';
import { type Column, columns } from '../../model/Column.js';
import type { ObservationStatus, Residence, Sex } from '../../model/Observation.js';
import type { UnitId } from '../../quantity/units.js';
import type { Place } from './Places.js';
import type { CountName, KnownIndicator } from './Vocabulary.js';

/** A stated unit that is unknown or ambiguous: figures without a unit of their own are refused. */
export interface UnknownUnit {
  readonly word: string;
  /** The units that it may mean, if all of them are known: %、‰. */
  readonly among: readonly UnitId[];
}

/**
 * The status of the figures for some years, for one indicator, or with a footnote mark; `unknown`
 * if an observation cannot express what the note `found` states.
 */
export interface StatusIn {
  readonly status: ObservationStatus | 'unknown';
  readonly found: string;
  readonly years?: readonly number[];
  /** The year to which a note assigns the figures; figures for any other year are then in doubt. */
  readonly ofYear?: number;
  readonly indicator?: string;
  /** The mark in the name, the area or the heading of a figure, such as ①. */
  readonly mark?: string;
}

/** Facts about a figure that are stated outside its row: in a heading, a section or a title. */
export interface Facts {
  readonly indicator?: KnownIndicator;
  /** What the cells count, such as the numerator of a rate. */
  readonly count?: CountName;
  readonly year?: number;
  readonly unit?: UnitId | UnknownUnit;
  readonly place?: Place;
  readonly sex?: Sex;
  readonly residence?: Residence;
  readonly age?: string;
  readonly status?: ObservationStatus;
  /** The statuses of some of the figures: 2025年数据为初步数. */
  readonly statusIn?: readonly StatusIn[];
  readonly source?: string;
  /** A population that no dimension can express, so that only indicators about it can be read. */
  readonly population?: { readonly core: string; readonly found: string };
}

/** A cell of a column of years. */
export interface YearCell {
  readonly year?: number;
  readonly code?: IssueCode;
  /** Whether the cell is not written as a year but can be read in only one way. */
  readonly isLoose?: boolean;
  /** The status that is written after the year. */
  readonly status?: ObservationStatus;
}

/** Two cells of a row for the same column, or for any group, that have different contents. */
export interface Clash {
  readonly column: Column | 'group';
  readonly heading: string;
  readonly cell: unknown;
}

/** One figure and its dimensions, by column. Readers reuse one object for all their rows. */
export interface Row {
  /** Counted from 1; the first row below the header is 1. */
  readonly number: number;
  /** The cells, in the order of {@link columnAt}. */
  readonly cells: readonly unknown[];
  /** The headings in the file, in the order of {@link columnAt}. */
  readonly headings: readonly (string | undefined)[];
  /** The facts in the heading of the figure, which the cells must not contradict. */
  readonly stated: Facts;
  /** Defaults for values that neither the row nor the heading states. */
  readonly assumed: Facts;
  readonly clashes: readonly Clash[];
}

/** The position of each column in a row, and that of a cell that names a group of any kind. */
export const columnAt = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [...columns, 'group'].map((column, at) => [column, at]),
) as Readonly<Record<Column | 'group', number>> & { readonly [other: string]: number | undefined };

export const noFacts: Facts = {};

/**
 * Whether a cell is missing, empty or only white space.
 *
 * Fast path: a cell that begins with a printable ASCII or a Chinese character need not be trimmed.
 * Without it, reading CSV takes 4 % longer; a test checks that both paths agree.
 */
export const isBlank = (cell: unknown): cell is undefined | null | '' =>
  typeof cell === 'string'
    ? !isPrintable(cell.charCodeAt(0)) && cell.trim() === ''
    : cell === undefined || cell === null;

const isPrintable = (code: number) =>
  (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
