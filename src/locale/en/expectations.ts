import type { LimitUnit } from '../../errors/Expected.js';
import { either } from '../../errors/english.js';
import type { IssueWords } from '../IssueWords.js';

const quoted = (words: readonly string[]) => either(words.map((word) => `“${word}”`));

const limits: Record<LimitUnit, string> = {
  characters: 'characters',
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  sheets: 'sheets',
  entries: 'files inside',
  megabytes: 'MB',
  unpackedMegabytes: 'MB unpacked',
  timesPacked: 'times its packed size',
};

const fileKinds: IssueWords['fileKinds'] = {
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
};

/** The words for what was expected, in English. */
const ofPlan = { target: 'target of the plan', printed: 'base printed in the plan' } as const;

export const expectations: Pick<IssueWords, 'phrases' | 'fileKinds' | 'limit' | 'must'> = {
  phrases: {
    table: () => 'a header and rows',
    rows: () => 'rows after the header',
    rowList: () => 'a list of rows',
    indicator: () => 'the id, name or alias of an indicator',
    indicatorId: () =>
      'the id of an indicator, such as infant-mortality-rate (without a catalogue of indicators, ' +
      'names are unknown)',
    area: () => 'the code or name of an area',
    institution: () => 'the name of an institution',
    number: () => 'a decimal number such as 2.70',
    date: () => 'a date such as 2023-03-01',
    exactNumber: () => 'a number that JSON can represent exactly, or the figure as a string',
    text: () => 'text',
    count: () => 'a whole number of at least 0',
    positiveCount: () => 'a whole number above 0',
    bothCounts: () => 'both numerator and denominator',
    quotes: () => 'quotation marks around the whole cell, doubled inside it',
    figureInEachCell: () => 'a figure in each cell',
    savedResult: () => 'a number, or a formula saved with its result',
    noPassword: () => 'a workbook without a password',
    wholeCell: () => 'an undamaged cell',
    assignments: () => 'rows of id and unit, or an object that maps each id to a unit',
    assignmentId: () =>
      'the id of a target, clause, domain or plan, or the name of an indicator, domain or plan',
    responsibleUnit: () => 'the name of a responsible unit',
    // If a word contains a comma, all words are in quotation marks.
    oneOf: ({ words }, { word }) =>
      words.some((one) => /[，、,]/.test(one)) ? quoted(words) : either(words.map(word)),
    heading: ({ words }) => `the heading ${quoted(words)}`,
    year: ({ from, to }) => `a year from ${from} to ${to}`,
    unit: ({ unit }, { unitName }) =>
      unit === undefined ? 'a unit such as %, ‰ or per 100 000' : unitName(unit),
    range: ({ min, max, unit = '' }, { unitSymbol }) => {
      const symbol = unitSymbol(unit);
      if (min === undefined) return `at most ${max}${symbol}`;
      return max === undefined ? `at least ${min}${symbol}` : `${min} to ${max}${symbol}`;
    },
    atMost: ({ value, unit }) => `at most ${value} ${limits[unit]}`,
    cells: ({ count }) => `${count}, as many as the header`,
    sameAs: ({ column, value }, tools) => {
      const same = value === undefined ? 'the same' : `“${tools.word(value)}”,`;
      return `${same} as in “${tools.column(column)}”`;
    },
    figure: ({ value, unit = '', of, row, file, sheet, source }, { unitSymbol }) => {
      const place = [of && ofPlan[of], file, sheet, row && `row ${row}`, source].filter(Boolean);
      return `${value}${unitSymbol(unit)}${place.length === 0 ? '' : ` (${place.join(', ')})`}`;
    },
    row: ({ row, file, sheet }) => {
      const place = [file, sheet].filter(Boolean).join(', ');
      return `row ${row}${place && ` of ${place}`}`;
    },
    countRows: ({ numerator: one, denominator: other }) =>
      `“${one.name}” (row ${one.row}) and “${other.name}” (row ${other.row})`,
    assignment: ({ id }) => `a unit of “${id}”`,
    reading: ({ value, unit }) => (unit === undefined ? value : `${value} ${unit}`),
    group: ({ words }, { word }) => words.map(word).join(', '),
    plainFormat: ({ format }) => `a number format such as 0.00, not ${format}`,
    format: ({ formats }) => either(formats.map((format) => fileKinds[format])),
    encoding: ({ encodings }) => `text in ${either(encodings)}`,
  },
  fileKinds,
  limit: (value, unit) => `${value} ${limits[unit]}`,
  must: (expected) => `; expected ${expected}`,
};
