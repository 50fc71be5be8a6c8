import type { LimitUnit } from '../../errors/Expected.js';
import type { IssueParts, IssueWords } from '../IssueWords.js';
import { either } from './text.js';

const expectation = ({ found, expected, nearest }: IssueParts) =>
  `found “${found}”; expected ${expected}${nearest}`;
const quoted = (words: readonly string[]) => either(words.map((word) => `“${word}”`));

const limit: Record<LimitUnit, (value: string) => string> = {
  characters: (value) => `${value} characters`,
  rows: (value) => `${value} rows`,
  columns: (value) => `${value} columns`,
  cells: (value) => `${value} cells`,
  entries: (value) => `${value} files inside`,
  megabytes: (value) => `${value} MB`,
  unpackedMegabytes: (value) => `${value} MB unpacked`,
  timesPacked: (value) => `${value} times its packed size`,
};

const remedies = {
  saveAs: '; open it in a spreadsheet program and save it as .xlsx',
  copy: '; enter its table into a workbook and save that as .xlsx',
  none: '',
} as const;

/** The words for issues in English. */
export const issueWords: IssueWords = {
  sentences: {
    notAnObject: ({ found }) => `the row is ${found || 'empty'}, not an object with named values`,
    notAList: ({ found }) => `the data is ${found || 'empty'}, not a list of rows`,
    unknownColumn: ({ found, nearest }) => `unknown column “${found}”, left out${nearest}`,
    unknownKey: ({ found, nearest }) =>
      `unknown column “${found}”, which may tell rows apart; the table was not read${nearest}`,
    unknownHeading: ({ found, nearest }) =>
      `unknown heading “${found}”; the columns below it were not read${nearest}`,
    unknownSection: ({ found }) => `unknown section “${found}”; the rows below it were not read`,
    unknownGroup: ({ found }) =>
      `unknown group “${found}”; expected a sex, a residence, an age or an area`,
    notObserved: ({ found }) => `“${found}” is not an observed figure of a year; left out`,
    partOfWhole: ({ found }) => `“${found}” is a part of the figure above; left out`,
    missingColumn: ({ column, expected, found }) =>
      `no column for the ${column}; expected ${expected}${found === '' ? '' : `; found ${found}`}`,
    missingValue: ({ expected }) => `the cell is empty; expected ${expected}`,
    noFigure: ({ found }) => `“${found}” was read as a missing figure`,
    noCase: () => 'numerator and denominator are 0: read as a year without cases',
    unknownIndicator: ({ found, nearest }) => `unknown indicator “${found}”${nearest}`,
    unknownArea: ({ found, nearest }) => `unknown area “${found}”${nearest}`,
    unknownUnit: ({ found, nearest }) => `unknown unit “${found}”${nearest}`,
    incompatibleUnit: ({ found, expected }) =>
      `“${found}” cannot be the unit of this indicator, which is measured in ${expected}`,
    notANumber: ({ found, expected }) => `“${found}” is not a number; expected ${expected}`,
    fullWidthDigits: ({ found, expected, nearest }) =>
      `“${found}” is written with full-width characters; expected ${expected}${nearest}`,
    thousandsSeparator: ({ found, expected }) =>
      `the separator in “${found}” can be read in two ways; expected ${expected}`,
    numberTooLong: ({ found, expected }) =>
      `“${found}” is too long for a number; expected ${expected}`,
    outOfBounds: ({ found, expected }) =>
      `${found} is not possible for this indicator; expected ${expected}`,
    suspectUnit: ({ found, expected, stated }) =>
      `${found} may be in ${expected} rather than in ${stated}`,
    suspectValue: ({ found, expected }) => `${found} is possible but rare; usually ${expected}`,
    suspectScale: ({ found, expected }) =>
      `${found} is far from ${expected}; check the decimal point and the unit`,
    notAYear: ({ found, expected }) => `“${found}” is not a year; expected ${expected}`,
    yearOutOfRange: ({ found, expected }) =>
      `the year ${found} is out of range; expected ${expected}`,
    unknownSex: expectation,
    unknownResidence: expectation,
    unknownStatus: expectation,
    badCount: ({ found, expected }) => `the count “${found}” cannot be used; expected ${expected}`,
    countsDisagree: ({ found, expected }) =>
      `the value ${found} does not follow from its numerator and denominator, ` +
      `which give ${expected}`,
    duplicateKey: ({ found }) => `the key “${found}” is repeated; its value was not read`,
    duplicate: ({ found, expected }) => `“${found}” repeats ${expected}; it was kept once`,
    contradiction: ({ found, expected }) =>
      expected === ''
        ? `the figures for ${found} contradict each other`
        : `${found} contradicts ${expected}: same indicator, year, area and group`,
    revised: ({ found, expected }) =>
      `${found} is replaced by ${expected}, which has the later status`,
    otherArea: ({ found, count }) =>
      `“${found}” is another area: its figures are kept for comparison${inBrackets(count)}`,
    unused: ({ found, count }) => `no target here uses “${found}” (${rows(count)})`,
    controlCharacters: ({ found }) => `control characters in “${found}” were replaced by spaces`,
    textTooLong: ({ expected }) => `the text is too long; expected ${expected}`,
    badStructure: ({ found, expected, nearest }) =>
      `found ${found || 'nothing'}; expected ${expected}${nearest}`,
    inconsistentPlan: ({ found }) => `the plan contradicts itself: ${found}`,
    rowTooLong: ({ found, expected }) => `the row has ${found} cells; expected ${expected}`,
    cutOff: ({ found, expected }) =>
      `the file breaks off after ${found} cells; expected ${expected}`,
    openQuote: ({ expected }) => `a quotation mark is never closed; expected ${expected}`,
    strayQuote: ({ expected }) => `text follows a closing quotation mark; expected ${expected}`,
    mergedFigure: ({ found, expected }) =>
      `one figure is merged over ${found} cells; expected ${expected}`,
    markedFigure: ({ found, expected }) =>
      `“${found}” is raised, lowered or struck through, in whole or in part; expected ${expected}`,
    markedText: ({ found, expected }) =>
      `“${found}” was read as “${expected}”, without the raised or struck-through part`,
    unclearFormat: ({ found, expected }) =>
      `the displayed value is unclear (the cell holds ${found}); expected ${expected}`,
    inconsistent: ({ found, expected }) => `${found} is higher than ${expected}, which includes it`,
    unreadable: ({ found, expected }) =>
      `the file cannot be read as ${expected}${found === '' ? '' : ` (${found})`}`,
    damaged: ({ found }) =>
      `the workbook is damaged${found === '' ? '' : ` (${found})`}; open it and save it again`,
    emptyFile: ({ expected }) => `nothing to read; expected ${expected}`,
    wrongEncoding: ({ expected }) => `the text cannot be decoded; expected ${expected}`,
    mixedEncoding: ({ found, expected }) =>
      `the text mixes encodings${found === '' ? '' : ` (here ${found})`}; ` +
      `expected ${expected} throughout`,
    notThisFormat: ({ fileKind, expected, remedy }) =>
      `this is ${fileKind}; expected ${expected}${remedies[remedy]}`,
    encrypted: ({ expected }) => `the workbook has a password; expected ${expected}`,
    tooLarge: ({ found, expected }) => `too large (${found}); expected ${expected}`,
    noSuchSheet: ({ found, expected }) => `no sheet “${found}”; the workbook has ${expected}`,
    secondHeader: () => 'the header is repeated here; skipped',
    formulaWithoutValue: ({ expected }) => `the formula has no saved result; expected ${expected}`,
    remark: ({ found }) => `“${found}” is alone in its row and was skipped as a remark`,
    unfilled: ({ count }) => `${rows(count)} of the template still to be filled in`,
    noTable: ({ found }) => `the sheet “${found}” has no table of figures and was skipped`,
    hiddenSheet: ({ found }) => `the sheet “${found}” is hidden and was not read`,
    hiddenRows: ({ count }) => `${rows(count)} hidden and not read`,
    hiddenColumns: ({ count }) => `${count} hidden column${count === 1 ? '' : 's'} not read`,
    roundedNumber: ({ found, expected }) => `${found} was rounded to ${expected}`,
    normalised: ({ found, expected }) => `“${found}” was read as ${expected}`,
    assumedUnit: ({ found, expected }) =>
      `no unit for “${found}”; read in ${expected}, the unit of the indicator`,
    countsCombined: ({ expected }) => `numerator and denominator are taken from ${expected}`,
    unusedCount: ({ found }) =>
      `“${found}” is a count behind a rate; unused, since the rate or the other count is missing`,
    assumedYear: ({ found }) => `no year in the table; ${found} is from its title or file name`,
    assumedArea: ({ found, expected }) => `no area but “${found}” above; read as “${expected}”`,
  },
  phrases: {
    table: () => 'a header and rows',
    rows: () => 'rows after the header',
    rowList: () => 'a list of rows',
    indicator: () => 'the id, name or alias of an indicator',
    indicatorId: () => 'the id of an indicator, such as infant-mortality-rate',
    area: () => 'the code or name of an area',
    institution: () => 'the name of an institution',
    number: () => 'a decimal number such as 2.70',
    date: () => 'a date such as 2023-03-01',
    exactNumber: () => 'a number that JSON keeps exactly, or the figure as text',
    text: () => 'text',
    count: () => 'a whole number of at least 0',
    positiveCount: () => 'a whole number above 0',
    bothCounts: () => 'both numerator and denominator',
    quotes: () => 'quotation marks around the whole cell, doubled inside it',
    figureInEachCell: () => 'a figure in each cell',
    savedResult: () => 'a number, or a formula saved with its result',
    noPassword: () => 'a workbook without a password',
    wholeCell: () => 'an undamaged cell',
    assignments: () => 'rows of id and unit, or an object from id to unit',
    assignmentId: () => 'the id of a target, clause, domain or plan',
    responsibleUnit: () => 'the name of a unit',
    oneOf: ({ words }, { word }) => either(words.map(word)),
    heading: ({ words }) => `the heading ${quoted(words)}`,
    year: ({ from, to }) => `a year from ${from} to ${to}`,
    unit: ({ unit }, { unitName }) =>
      unit === undefined ? 'a unit such as %, ‰ or per 100 000' : unitName(unit),
    range: ({ min, max, unit = '' }, { unitSymbol }) => {
      const symbol = unitSymbol(unit);
      if (min === undefined) return `at most ${max}${symbol}`;
      return max === undefined ? `at least ${min}${symbol}` : `${min} to ${max}${symbol}`;
    },
    atMost: ({ value, unit }) => `at most ${limit[unit](String(value))}`,
    cells: ({ count }) => `${count}, as many as the header`,
    sameAs: ({ column, value }, tools) =>
      `the same as in “${tools.column(column)}”${value === undefined ? '' : `, ${value}`}`,
    figure: ({ value, unit = '', row, file, sheet, source }, { unitSymbol }) => {
      const place = [file, sheet, row && `row ${row}`, source].filter(Boolean);
      return `${value}${unitSymbol(unit)}${place.length === 0 ? '' : ` (${place.join(', ')})`}`;
    },
    row: ({ row, file, sheet }) => [file, sheet, `row ${row}`].filter(Boolean).join(', '),
    countRows: ({ numerator: one, denominator: other }) =>
      `“${one.name}” (row ${one.row}) and “${other.name}” (row ${other.row})`,
    assignment: ({ id }) => id,
    reading: ({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`),
    plainFormat: ({ format }) => `a number format such as 0.00 (found ${format})`,
    format: ({ formats }) => either(formats.map((format) => issueWords.fileKinds[format])),
    encoding: ({ encodings }) => `text in ${either(encodings)}`,
  },
  columns: {
    indicator: 'indicator',
    year: 'year',
    value: 'value',
    unit: 'unit',
    area: 'area',
    institution: 'institution',
    sex: 'sex',
    residence: 'residence',
    age: 'age',
    numerator: 'numerator',
    denominator: 'denominator',
    status: 'status',
    source: 'source',
    note: 'note',
  },
  groups: {
    total: 'total',
    female: 'female',
    male: 'male',
    urban: 'urban',
    rural: 'rural',
    final: 'final',
    provisional: 'provisional',
    estimated: 'estimated',
  },
  fileKinds: {
    csv: 'CSV',
    tsv: 'TSV',
    json: 'JSON',
    xlsx: 'XLSX',
    xls: 'XLS',
    xls95: 'a workbook of Excel 95 or earlier (.xls)',
    xlsb: 'a binary workbook (.xlsb)',
    ods: 'ODS',
    numbers: 'a Numbers spreadsheet',
    doc: 'a document in the old .doc format',
    docx: 'a Word document (.docx)',
    html: 'a web page (HTML)',
    xml: 'an XML file',
    pdf: 'a PDF file',
    image: 'an image',
    zip: 'a ZIP archive without a workbook',
    text: 'text',
    binary: 'a binary file',
  },
  limit,
  didYouMean: (nearest) => `; did you mean “${nearest}”?`,
  sheet: (name) => `sheet “${name}”`,
  row: (row, sheetRow) =>
    sheetRow === undefined ? `row ${row}` : `row ${row} (row ${sheetRow} of the sheet)`,
  sheetRow: (row) => `row ${row} of the sheet`,
  inColumn: (heading) => `column “${heading}”`,
  between: ', ',
  after: ': ',
};

const inBrackets = (count: number) => (count === 0 ? '' : ` (${rows(count)})`);

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
