import type { Expected, ExpectedKind, FileKind, LimitUnit } from '../errors/Expected.js';
import type { IssueCode, SplitField } from '../errors/Issue.js';

/** How a file can be made readable: by saving it in another format, or by copying its table. */
export type Remedy = 'saveAs' | 'copy' | 'none';

/** The parts of a sentence about an issue; missing parts are empty. */
export interface IssueParts {
  readonly found: string;
  readonly year: string;
  /** What the figures describe, in brackets; empty for the total of the evaluated area. */
  readonly of: string;
  /** The figures that contradict each other, preceded by their separator. */
  readonly figures: string;
  readonly expected: string;
  /** The end of a sentence that states what was expected, preceded by its separator. */
  readonly must: string;
  /** The symbol of the unit of the expected figure or range. */
  readonly unit: string;
  /** A question that suggests a word, without its separator. */
  readonly nearest: string;
  readonly column: string;
  readonly count: number;
  /** The unit that was stated although another one is likely. */
  readonly stated: string;
  /** The kind of file that was found. */
  readonly fileKind: string;
  /** How the table in a file of this kind can be read. */
  readonly remedy: Remedy;
}

/** Functions that a phrase needs besides the facts. */
export interface PhraseTools {
  readonly unitName: (unit: string) => string;
  readonly unitSymbol: (unit: string) => string;
  readonly word: (word: string) => string;
  readonly column: (column: string) => string;
}

/** The words for issues in one language. */
export interface IssueWords {
  readonly sentences: Readonly<Record<IssueCode, (parts: IssueParts) => string>>;
  readonly phrases: {
    readonly [Kind in ExpectedKind]: (
      expected: Extract<Expected, { kind: Kind }>,
      tools: PhraseTools,
    ) => string;
  };
  /** Returns the heading for one of our columns; any other word stays as it is. */
  readonly column: (column: string) => string;
  /** The dimension by which figures that no target uses are split, for each field. */
  readonly split: Readonly<Record<SplitField, string>>;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
  /** Formats a size that was found. */
  readonly limit: (value: string, unit: LimitUnit) => string;
  readonly must: (expected: string, kind: ExpectedKind) => string;
  readonly didYouMean: (nearest: string) => string;
  readonly sheet: (name: string) => string;
  readonly row: (row: number, sheetRow: number | undefined) => string;
  readonly sheetRow: (row: number) => string;
  readonly inColumn: (heading: string) => string;
  /** The separator between the parts of a place, and the one after it. */
  readonly between: string;
  readonly after: string;
}
