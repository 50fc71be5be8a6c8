import type { Quantity } from '../quantity/Quantity.js';
import type { Chart } from './Chart.js';

/** A figure in a cell: its text, and its value and unit for calculations. */
export interface FigureCell extends Quantity {
  /** The figure as the report prints it, with its unit. */
  readonly text: string;
}

/** The content of a cell: text, or a figure. */
export type Cell = string | FigureCell;

/** A table, the same in every format. Columns and rows are counted from 0. */
export interface Table {
  /** The caption, including the number of the table. */
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Headings inside the table, each before the row with the number `before`. */
  readonly groups?: readonly { readonly before: number; readonly title: string }[];
  /** The column whose cells are the headings of the rows. */
  readonly rowHeading: number;
  /** The columns of figures, which are right-aligned. */
  readonly figures: readonly number[];
  /** The columns of rules, such as “≤ 5.0‰”, which are not wrapped. */
  readonly rules?: readonly number[];
  /** The relative width of each column. */
  readonly widths: readonly number[];
  /** The column to be coloured, and the code of each row: a verdict status or an urgency. */
  readonly tone?: { readonly column: number; readonly codes: readonly string[] };
}

/**
 * A part of a section, the same in every format. A `note` is printed in smaller type, a `legend`
 * explains the charts, and `terms` are names with explanations.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph' | 'note' | 'legend'; readonly text: string }
  /** A placeholder that a person fills in. */
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'terms';
      readonly entries: readonly { readonly term: string; readonly text: string }[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  /** A chart; `caption` includes its number. */
  | { readonly kind: 'figure'; readonly caption: string; readonly chart: Chart };

/** The sections of a report, in their order. */
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
 * The id of a section. `cards` occurs only in the full form, and `parent` only if a higher-level
 * plan is given. `attention` contains missed targets and warnings, and `advice` recommendations.
 */
export type SectionId = (typeof sectionIds)[number];

/** A section of a report, with its content in order. */
export interface Section {
  readonly id: SectionId;
  /** The title, including the number of the section. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The text of a cell without a figure. */
export const none = '—';

/** The text of a cell. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
