import type { IssueParts, IssueWords } from '../IssueWords.js';
import { expectations } from './expectations.js';

/** Appends a question to a sentence. */
const ask = (question: string) => question && `; ${question}`;
const unknownWord = ({ found, must, nearest }: IssueParts) =>
  `found “${found}”${must}${ask(nearest)}`;

const remedies = {
  saveAs: '; open it in a spreadsheet program and save it as .xlsx',
  copy: '; enter its table into a workbook and save that as .xlsx',
  none: '',
} as const;

/** The words for issues in English. */
export const issueWords: IssueWords = {
  sentences: {
    notAnObject: ({ found }) => `the row is ${found || 'empty'}, not an object with named values`,
    notAList: ({ found }) =>
      `the data is ${found || 'empty'}, not a list of rows or an object with such a list under ` +
      'observations, data or rows',
    unknownColumn: ({ found, nearest }) =>
      `unknown column “${found}”, which was left out${ask(nearest)}`,
    unknownKey: ({ found, nearest }) =>
      `unknown column “${found}”, which may distinguish rows; the table was not read` +
      ask(nearest),
    unknownHeading: ({ found, nearest }) =>
      `unknown heading “${found}”; the columns below it were not read${ask(nearest)}`,
    sharedHeading: ({ found }) =>
      `several columns of figures share the heading “${found}”; none of them was read`,
    unknownSection: ({ found }) =>
      `“${found}” is not understood; the figures that it is about were not read`,
    unknownGroup: ({ found }) =>
      `unknown group “${found}”; expected a sex, a residence, an age or an area`,
    notObserved: ({ found }) => `“${found}” is not a figure observed in a year; it was left out`,
    partOfWhole: ({ found }) => `“${found}” is a part of the figure above; it was left out`,
    missingColumn: ({ column, expected, found }) =>
      `there is no column for the ${column}; expected ${expected}` +
      (found === '' ? '' : `; found ${found}`),
    missingValue: ({ must }) => `the cell is empty${must}`,
    noFigure: ({ found }) => `“${found}” was read as a missing figure`,
    noCase: () => 'numerator and denominator are 0; the row was read as a year without cases',
    unknownIndicator: ({ found, must, nearest }) =>
      `unknown indicator “${found}”${must}${ask(nearest)}`,
    unknownArea: ({ found, nearest }) => `unknown area “${found}”${ask(nearest)}`,
    unknownUnit: ({ found, must, nearest }) => `unknown unit “${found}”${ask(nearest) || must}`,
    incompatibleUnit: ({ found, expected }) =>
      `“${found}” cannot be the unit of this indicator; its unit is ${expected}`,
    notANumber: ({ found, must }) => `“${found}” is not a number${must}`,
    fullWidthDigits: ({ found, must, nearest }) =>
      `“${found}” is written with full-width characters${must}${ask(nearest)}`,
    thousandsSeparator: ({ found, must }) =>
      `the separator in “${found}” can be read in two ways${must}`,
    numberTooLong: ({ found, must }) => `“${found}” is too long for a number${must}`,
    outOfBounds: ({ found, unit, must }) =>
      `${found}${unit} is not possible for this indicator${must}`,
    suspectUnit: ({ found, expected, stated }) =>
      `${found} may be in ${expected} rather than in ${stated}`,
    suspectValue: ({ found, unit, expected }) =>
      `${found}${unit} is possible but rare (usually ${expected}); check it`,
    suspectScale: ({ found, expected }) =>
      `${found} is far from ${expected}; check the decimal point and the unit`,
    notAYear: ({ found, must }) => `“${found}” is not a year${must}`,
    yearOutOfRange: ({ found, must }) => `the year ${found} is out of range${must}`,
    unclearTable: ({ found, expected }) =>
      `“${found}” contradicts the sheet name or other title “${expected}”; ` +
      `the table was not read`,
    unknownSex: unknownWord,
    unknownResidence: unknownWord,
    unknownStatus: unknownWord,
    badCount: ({ found, must }) => `the count “${found}” is not valid${must}`,
    countsDisagree: ({ found, of, year, unit, expected }) =>
      year === ''
        ? `the value ${found}${unit} does not follow from its numerator and denominator, ` +
          `which give ${expected}`
        : `the value of ${found}${of} in ${year} does not follow from its numerator and ` +
          `denominator, which give ${expected} and are not used`,
    duplicateKey: ({ found }) => `the key “${found}” is repeated, so these data were not read`,
    duplicate: ({ found, expected }) => `“${found}” repeats ${expected}; it was kept once`,
    contradiction: ({ found, of, figures, year, expected }) =>
      year === ''
        ? `${found} contradicts ${expected}: same indicator, year, area and group` +
          // Counts are written as 7/2465.
          (found.includes('/') ? ', different counts' : '')
        : `the figures for ${found}${of} in ${year} contradict each other${figures}`,
    revised: ({ found, expected }) =>
      `${found} is replaced by ${expected}, which has the more reliable status`,
    otherArea: ({ found, count }) =>
      `“${found}” is another area: its figures are kept for comparison${inBrackets(count)}`,
    outsidePeriod: ({ found, must }) =>
      `the year judged, ${found}, is outside the period of the plan${must}`,
    unused: ({ found, of, count, nearest }) =>
      `“${found}”${of} is not used by any target (${rows(count)})${ask(nearest)}`,
    notCompared: ({ found, of, count }) =>
      `“${found}”${of} has no year with figures for two groups, so nothing was compared ` +
      `(${rows(count)})`,
    controlCharacters: ({ found }) => `control characters in “${found}” were replaced with spaces`,
    textTooLong: ({ must }) => `the text is too long${must}`,
    badStructure: ({ found, must, nearest }) => `found ${found || 'nothing'}${must}${ask(nearest)}`,
    inconsistentPlan: ({ found }) => `the plan contradicts itself: ${found}`,
    rowTooLong: ({ found, must }) => `the row has ${found} cells${must}`,
    cutOff: ({ found, must }) => `the file breaks off after ${found} cells${must}`,
    openQuote: ({ must }) => `a quotation mark is never closed${must}`,
    strayQuote: ({ must }) => `text follows a closing quotation mark${must}`,
    mergedFigure: ({ found, must }) => `one figure is merged over ${found} cells${must}`,
    markedFigure: ({ found, must }) =>
      `“${found}” is wholly or partly in superscript, subscript or strikethrough${must}`,
    markedText: ({ found, expected }) =>
      `“${found}” was read as “${expected}”, without the part in superscript or strikethrough`,
    unclearFormat: ({ found, must }) =>
      `the displayed value is unclear (the cell holds ${found})${must}`,
    unreadable: ({ found, expected }) =>
      `the file cannot be read as ${expected}${found === '' ? '' : ` (${found})`}`,
    damaged: ({ found }) =>
      `the workbook is damaged${found === '' ? '' : ` (${found})`}; open it and save it again`,
    emptyFile: ({ found, expected }) =>
      found === ''
        ? `there is nothing to read; expected ${expected}`
        : `there are only counts, such as “${found}”, and no figures of indicators`,
    wrongEncoding: ({ must }) => `the text cannot be decoded${must}`,
    mixedEncoding: ({ found, expected }) =>
      `the text mixes encodings${found === '' ? '' : ` (here ${found})`}; ` +
      `expected ${expected} throughout`,
    notThisFormat: ({ fileKind, must, remedy }) => `this is ${fileKind}${must}${remedies[remedy]}`,
    encrypted: ({ must }) => `the workbook is password-protected${must}`,
    tooLarge: ({ found, must }) => `too large (${found})${must}`,
    noSuchSheet: ({ found, must }) => `there is no sheet “${found}”${must}`,
    secondHeader: () => 'the header is repeated here and was skipped',
    formulaWithoutValue: ({ must }) => `the formula has no saved result${must}`,
    remark: ({ found }) => `“${found}” is alone in its row and was read as a remark, not as data`,
    unfilled: ({ count }) =>
      `${rows(count)} of the template ${count === 1 ? 'is' : 'are'} not filled in yet`,
    noTable: ({ found }) => `the sheet “${found}” has no table of figures and was skipped`,
    hiddenSheet: ({ found }) => `the sheet “${found}” is hidden and was not read`,
    hiddenRows: ({ count }) => `${hidden(count, 'row')} not read`,
    hiddenColumns: ({ count }) => `${hidden(count, 'column')} not read`,
    roundedNumber: ({ found, expected }) => `${found} was rounded to ${expected}`,
    normalised: ({ found, expected }) => `“${found}” was read as ${expected}`,
    assumedGroup: ({ found, expected }) =>
      `because of “${found}”, the figures are read as ${expected}; check that this is right`,
    assumedUnit: ({ found, expected }) =>
      `no unit is given for “${found}”; it was read in the unit of the indicator (${expected})`,
    countsCombined: ({ expected }) => `numerator and denominator are taken from ${expected}`,
    unusedCount: ({ found }) =>
      `“${found}” is the numerator or denominator of a rate; it was not used, because the rate ` +
      `or the other count is missing`,
    assumedYear: ({ found, expected }) =>
      `the table states no year; ${found} is from its title, sheet name or file name` +
      `${expected === '' ? '' : `, although the file is named ${expected}`}`,
    assumedArea: ({ found, expected }) =>
      `the table states no area; because of “${found}”, its figures were read as those of ` +
      `“${expected}”`,
  },
  ...expectations,
  // The keys of the columns are English.
  column: (column) => column,
  split: {
    sex: 'by sex',
    residence: 'by residence',
    age: 'by age',
    institution: 'by institution',
    area: 'by township',
  },
  didYouMean: (nearest) => `did you mean “${nearest}”?`,
  sheet: (name) => `sheet “${name}”`,
  row: (row, sheetRow) =>
    sheetRow === undefined ? `row ${row}` : `row ${row} (row ${sheetRow} of the sheet)`,
  sheetRow: (row) => `row ${row} of the sheet`,
  inColumn: (heading) => `column “${heading}”`,
  between: ', ',
  after: ': ',
};

const inBrackets = (count: number) => (count === 0 ? '' : ` (${rows(count)})`);

function hidden(count: number, what: string): string {
  return count === 1 ? `1 hidden ${what} was` : `${count} hidden ${what}s were`;
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
