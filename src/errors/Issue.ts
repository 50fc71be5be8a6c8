import { dropUndefined } from './dropUndefined.js';
import type { Expected } from './Expected.js';
import { toPlainText } from './toPlainText.js';

/** All issue codes. */
export const issueCodes = [
  'notAnObject',
  'notAList',
  'unknownColumn',
  'unknownKey',
  'unknownHeading',
  'sharedHeading',
  'unknownSection',
  'unknownGroup',
  'notObserved',
  'partOfWhole',
  'missingColumn',
  'missingValue',
  'noFigure',
  'noCase',
  'unknownIndicator',
  'unknownArea',
  'unknownUnit',
  'incompatibleUnit',
  'notANumber',
  'fullWidthDigits',
  'thousandsSeparator',
  'numberTooLong',
  'outOfBounds',
  'suspectUnit',
  'suspectValue',
  'suspectScale',
  'notAYear',
  'yearOutOfRange',
  'unclearTable',
  'unknownSex',
  'unknownResidence',
  'unknownStatus',
  'badCount',
  'countsDisagree',
  'countsCombined',
  'unusedCount',
  'duplicate',
  'duplicateKey',
  'contradiction',
  'revised',
  'unused',
  'notCompared',
  'otherArea',
  'outsidePeriod',
  'textTooLong',
  'controlCharacters',
  'badStructure',
  'inconsistentPlan',
  'rowTooLong',
  'cutOff',
  'openQuote',
  'strayQuote',
  'mergedFigure',
  'markedFigure',
  'markedText',
  'unclearFormat',
  'unreadable',
  'damaged',
  'emptyFile',
  'wrongEncoding',
  'mixedEncoding',
  'notThisFormat',
  'encrypted',
  'tooLarge',
  'noSuchSheet',
  'secondHeader',
  'formulaWithoutValue',
  'remark',
  'unfilled',
  'noTable',
  'hiddenSheet',
  'hiddenRows',
  'hiddenColumns',
  'normalised',
  'roundedNumber',
  'assumedUnit',
  'assumedYear',
  'assumedArea',
  'assumedGroup',
] as const;
/** What is wrong with the data, or how it was read. `formatIssue` has a sentence for each code. */
export type IssueCode = (typeof issueCodes)[number];

/** The fields that can split the figures of an indicator. */
export const splitFields = ['sex', 'residence', 'age', 'institution', 'area'] as const;
export type SplitField = (typeof splitFields)[number];

export const severities = ['error', 'notice'] as const;
/** `error`: something is wrong and was left out. `notice`: nothing has to be corrected. */
export type Severity = (typeof severities)[number];

/** One of several figures that contradict each other, as published. */
export interface IssueFigure {
  /** A decimal string. */
  readonly value: string;
  /** The id of the unit. */
  readonly unit: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly source?: string;
}

/** A problem in data, as a code and facts; `formatIssue` formats it as a sentence. */
export interface Issue {
  /** What is wrong, or how something was read. */
  readonly code: IssueCode;
  /**
   * `error`: something is wrong and was left out. `notice`: something was interpreted, or skipped
   * by design.
   */
  readonly severity: Severity;
  /** The name of the file, if the caller gave one. */
  readonly file?: string;
  /** The sheet, if a workbook has several. */
  readonly sheet?: string;
  /** The row, counted from 1 for the first row of data; a header is not counted. */
  readonly row?: number;
  /** The number of the same row in the spreadsheet, including titles and header; for files only. */
  readonly sheetRow?: number;
  /**
   * The heading of the column in the file. If there is none, it is the heading that it should have,
   * or the key of the column.
   */
  readonly column?: string;
  /** The year of the figures, for an issue of an evaluation. */
  readonly year?: number;
  /** What was found, cut to a readable length; ids are not cut. */
  readonly found?: string;
  /**
   * The institution, area, group or age that the figures describe, for an issue of an evaluation;
   * empty for the total of the evaluated area. In `notCompared`, and in `unused` if targets use
   * other figures of the same indicator, it lists the fields by which the figures are split (see
   * `splitFields`; `area` means townships).
   */
  readonly of?: readonly string[];
  /** The figures that contradict each other, for an issue of an evaluation. */
  readonly figures?: readonly IssueFigure[];
  /** What was expected instead. */
  readonly expected?: Expected;
  /** The nearest valid value, if one is similar enough. */
  readonly nearest?: string;
  /** The number of rows concerned, if one issue covers several. */
  readonly count?: number;
}

/**
 * The valid items under the name `Name`, and every problem found. `ok` is `true` if there are no
 * errors; `notices` need no correction.
 */
export type Result<Name extends string, Value> =
  | ({ readonly ok: true; readonly notices: readonly Issue[] } & { readonly [K in Name]: Value })
  | ({
      readonly ok: false;
      readonly issues: readonly [Issue, ...Issue[]];
      readonly notices: readonly Issue[];
    } & { readonly [K in Name]: Value });

/** The facts of an issue; `found` may be any value. */
export type IssueFacts = {
  readonly [Key in keyof Omit<Issue, 'code' | 'found'>]?: Issue[Key] | undefined;
} & { readonly found?: unknown };

/**
 * Creates an issue. External text is cut to a readable length, and its control characters are
 * removed.
 */
export function makeIssue(code: IssueCode, facts: IssueFacts): Issue {
  const { severity = 'error', file, sheet, row, sheetRow, column, year } = facts;
  const { found, of, figures, expected, nearest, count } = facts;
  return dropUndefined({
    code,
    severity,
    file,
    sheet: sheet === undefined ? sheet : cut(sheet),
    row,
    sheetRow,
    column: column === undefined ? column : cut(column),
    year,
    found: found === undefined ? found : cut(found),
    of: of?.map(cut),
    figures,
    expected,
    nearest,
    count,
  });
}

const longest = 60;
/** Ids of indicators are not cut, since they are used to look up names. */
const id = /^[a-z0-9]+(-[a-z0-9]+)+$/;

function cut(found: unknown): string {
  const text =
    typeof found === 'string'
      ? found.slice(0, 10 * longest)
      : (describeValue(found) ?? String(found));
  const line = toPlainText(text);
  if (line.length <= longest || (line.length <= 2 * longest && id.test(line))) return line;
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line;
}

function describeValue(found: unknown): string | undefined {
  if (Array.isArray(found)) return '[…]';
  return typeof found === 'object' && found !== null ? '{…}' : undefined;
}
