/** Every trouble that data can have, by name. Messages in zh and en stand in `messages.ts`. */
export type IssueCode =
  | 'notAnObject'
  | 'notAList'
  | 'unknownColumn'
  | 'missingColumn'
  | 'missingValue'
  | 'unknownIndicator'
  | 'unknownArea'
  | 'unknownUnit'
  | 'incompatibleUnit'
  | 'notANumber'
  | 'fullWidthDigits'
  | 'thousandsSeparator'
  | 'numberTooLong'
  | 'outOfBounds'
  | 'suspectUnit'
  | 'suspectValue'
  | 'notAYear'
  | 'yearOutOfRange'
  | 'unknownSex'
  | 'unknownResidence'
  | 'unknownStatus'
  | 'badCount'
  | 'countsDisagree'
  | 'duplicate'
  | 'contradiction'
  | 'revised'
  | 'unused'
  | 'textTooLong'
  | 'badStructure'
  | 'inconsistent'
  | 'unreadable'
  | 'emptyFile'
  | 'wrongEncoding'
  | 'mixedEncoding'
  | 'notThisFormat'
  | 'encrypted'
  | 'tooLarge'
  | 'noSuchSheet'
  | 'secondHeader'
  | 'formulaWithoutValue'
  | 'remark'
  | 'unfilled'
  | 'noTable'
  | 'normalised'
  | 'assumedUnit';

/** A trouble in data, with its place. `message` is a sentence in the language that was asked for. */
export interface Issue {
  /** What is wrong. */
  readonly code: IssueCode;
  /** `error`: the row was left out. `notice`: it was kept, and this is worth knowing. */
  readonly severity: 'error' | 'notice';
  /** One sentence, in the language that was asked for. */
  readonly message: string;
  /** The name of the file, where the caller gave one. */
  readonly file?: string;
  /** The sheet, where a workbook has several. */
  readonly sheet?: string;
  /** Counted from 1; the first row of data is 1, a header is not counted. */
  readonly row?: number;
  /** The same row as a spreadsheet numbers it, titles and header included; for files only. */
  readonly sheetRow?: number;
  /** The heading of the column. */
  readonly column?: string;
  /** What stood there, cut to a readable length. */
  readonly found?: string;
  /** What would have been right. */
  readonly expected?: string;
  /** The nearest valid value. */
  readonly nearest?: string;
}

/** What reading outside data gives: everything that is good, and every trouble by name. */
export type Result<Name extends string, Value> =
  | ({ readonly ok: true; readonly notices: readonly Issue[] } & { readonly [K in Name]: Value })
  | ({
      readonly ok: false;
      readonly issues: readonly [Issue, ...Issue[]];
      readonly notices: readonly Issue[];
    } & { readonly [K in Name]: Value });
