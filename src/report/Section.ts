import type { Quantity } from '../quantity/Quantity.js';
import type { Chart } from './Chart.js';

/** A figure in a cell: as printed, with the value for calculations. */
export interface FigureCell extends Quantity {
  readonly text: string;
}

/** The content of a cell. */
export type Cell = string | FigureCell;

/** A table, the same in every format. */
export interface Table {
  /** With its number. */
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Headings inside the table, each before a row. */
  readonly groups?: readonly { readonly before: number; readonly title: string }[];
  /** The column that names the row. */
  readonly rowHeading: number;
  /** Columns of figures, right-aligned. */
  readonly figures: readonly number[];
  /** Columns of rules: a sign and a figure on one line. */
  readonly rules?: readonly number[];
  /** The share of the width that each column takes. */
  readonly widths: readonly number[];
  /** A column of verdicts or urgencies, and the code of each row in it. */
  readonly tone?: { readonly column: number; readonly codes: readonly string[] };
}

/** Part of a section, the same in every format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph' | 'note' | 'legend'; readonly text: string }
  /** A blank for a person to fill in. */
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'terms';
      readonly entries: readonly { readonly term: string; readonly text: string }[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  /** `caption` with its number. */
  | { readonly kind: 'figure'; readonly caption: string; readonly chart: Chart };

/** The sections of a report in their order. */
export const sectionIds = [
  'progress',
  'domains',
  'indicators',
  'attention',
  'parent',
  'problems',
  'advice',
  'cards',
  'appendix',
] as const;
/**
 * A section of a report; `cards` is only in the full form, `parent` only if a higher-level plan is
 * given.
 */
export type SectionId = (typeof sectionIds)[number];

/** A section of a report. */
export interface Section {
  readonly id: SectionId;
  /** With its number. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A cell without a figure. */
export const none = '—';

/** The text of a cell. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
