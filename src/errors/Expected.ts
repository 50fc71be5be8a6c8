/** Kinds of files, detected by content. */
export const fileKinds = [
  'csv',
  'tsv',
  'json',
  'xlsx',
  'xls',
  'xls95',
  'xlsb',
  'ods',
  'numbers',
  'doc',
  'docx',
  'html',
  'xml',
  'pdf',
  'image',
  'zip',
  'text',
  'binary',
] as const;
/** The kind of a file, judged by its content, not by its name. */
export type FileKind = (typeof fileKinds)[number];

/** The units in which limits are counted. */
export const limitUnits = [
  'characters',
  'rows',
  'columns',
  'cells',
  'sheets',
  'entries',
  'megabytes',
  'unpackedMegabytes',
  'timesPacked',
] as const;
/** The unit of a limit; `timesPacked` is the size of a part ÷ its compressed size. */
export type LimitUnit = (typeof limitUnits)[number];

/** Expectations that their kind describes completely. */
export const plainExpectations = [
  'table',
  'rows',
  'rowList',
  'indicator',
  'indicatorId',
  'area',
  'institution',
  'number',
  'exactNumber',
  'date',
  'text',
  'count',
  'positiveCount',
  'bothCounts',
  'quotes',
  'figureInEachCell',
  'savedResult',
  'noPassword',
  'wholeCell',
  'assignments',
  'assignmentId',
  'responsibleUnit',
] as const;

/**
 * The expected value, as data; `formatIssue` formats it. Units are ids of `units`, values are
 * decimal strings, and rows are counted as in `Issue.row`.
 */
export type Expected =
  | { readonly kind: (typeof plainExpectations)[number] }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  /** A column with one of these headings. */
  | { readonly kind: 'heading'; readonly words: readonly string[] }
  /** A year in this range, both ends included. */
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  /**
   * `unit` is the indicator's own unit, if it is known; `insteadOf` is the unit that was stated.
   */
  | { readonly kind: 'unit'; readonly unit?: string; readonly insteadOf?: string }
  /** A value in this range, both ends included. */
  | { readonly kind: 'range'; readonly min?: string; readonly max?: string; readonly unit?: string }
  | { readonly kind: 'atMost'; readonly value: number; readonly unit: LimitUnit }
  /** The number of cells in a row. */
  | { readonly kind: 'cells'; readonly count: number }
  /** The value of another column of the row. */
  | { readonly kind: 'sameAs'; readonly column: string; readonly value?: string }
  /**
   * Another figure for the same thing, its row, and its source. `of` is the kind of figure, if it
   * is from a plan.
   */
  | {
      readonly kind: 'figure';
      readonly value: string;
      readonly unit?: string;
      readonly of?: 'target' | 'printed';
      readonly row?: number;
      readonly file?: string;
      readonly sheet?: string;
      readonly source?: string;
    }
  /** Another row that states the same thing. */
  | { readonly kind: 'row'; readonly row: number; readonly file?: string; readonly sheet?: string }
  /** The rows from which a rate takes its numerator and denominator. */
  | {
      readonly kind: 'countRows';
      readonly numerator: { readonly name: string; readonly row: number };
      readonly denominator: { readonly name: string; readonly row: number };
    }
  /** The units that another row has already assigned to this id. */
  | { readonly kind: 'assignment'; readonly id: string }
  /** How a cell was read. `unit` is written as in the cell. */
  | { readonly kind: 'reading'; readonly value: string; readonly unit?: string }
  /** The groups that figures were assigned to: values of `Sex` or `Residence`, or ages. */
  | { readonly kind: 'group'; readonly words: readonly string[] }
  /**
   * A number format without conditions, scaling or text between digits; `format` is the one that
   * was found.
   */
  | { readonly kind: 'plainFormat'; readonly format: string }
  | { readonly kind: 'format'; readonly formats: readonly FileKind[] }
  | { readonly kind: 'encoding'; readonly encodings: readonly string[] };
export type ExpectedKind = Expected['kind'];
