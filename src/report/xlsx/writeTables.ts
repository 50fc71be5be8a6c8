import type { CellObject, Sheet } from 'write-excel-file/universal';
import { suffixOf } from '../../locale/formatQuantity.js';
import { headings, labels, reportWords } from '../../locale/locales.js';
import type { Bytes } from '../../model/Bytes.js';
import type { Quantity } from '../../quantity/Quantity.js';
import { unitNames } from '../../quantity/unitNames.js';
import type { Report } from '../Report.js';
import type { Cell, Table } from '../Section.js';
import { xmlText } from '../xmlText.js';
import { packSheets } from './packSheets.js';

const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
const wrapped = { wrap: true, alignVertical: 'center' } as const;
/** The width of a sheet in characters. */
const sheetWidth = 120;
/** The number of digits that Excel keeps. */
const mostDigits = 15;

type Line = (CellObject | null)[];

/** Writes the tables of a report and its data as a workbook. */
export async function writeTables(report: Report): Promise<Bytes> {
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const sheets = [...tables.map((table) => toSheet(table, report)), dataSheet(report)];
  return packSheets(sheets, { fontSize: 10 });
}

function toSheet(table: Table, { language }: Report): Sheet<Blob> {
  const { caption, header, rows, groups = [], widths } = table;
  const titles = new Map(groups.map(({ before, title }) => [before, title]));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const data: Line[] = [
    [{ ...textCell(caption), fontWeight: 'bold' }],
    header.map(headCell),
    ...rows.flatMap((row, at): Line[] => {
      const title = titles.get(at);
      const cells = row.map((cell) => ({ ...border, ...wrapped, ...toCell(cell, language) }));
      return title === undefined ? [cells] : [groupRow(title, header.length), cells];
    }),
  ];
  return {
    sheet: nameOf(caption),
    data,
    columns: widths.map((width) => ({ width: Math.round((width / whole) * sheetWidth) })),
    orientation: 'landscape',
    stickyRowsCount: 2,
  };
}

/** Writes one row for each target with data, with base and figure in separate columns. */
function dataSheet({ domains, language }: Report): Sheet<Blob> {
  const words = headings[language].csv;
  const header = [
    words.target,
    words.name,
    words.rule,
    words.baseYear,
    words.baseValue,
    words.year,
    words.value,
    words.unit,
    words.decidedBy,
    words.result,
    words.margin,
  ];
  const judged = domains.flatMap(({ targets }) => targets);
  const rows = judged.map(({ id, name, rule, status, decidedBy, evaluation }): Line => {
    const { baseline, observed, attainment } = evaluation;
    const { unit } = observed ?? {};
    return [
      textCell(id),
      textCell(name),
      textCell(rule),
      wholeNumber(baseline?.year),
      baseline === null ? null : numberCell(baseline, ''),
      wholeNumber(observed?.year),
      observed === null ? null : numberCell(observed, ''),
      unit === undefined ? null : textCell(unitNames[unit].name[language]),
      decidedBy === undefined ? null : textCell(decidedBy),
      textCell(labels[language].status[status]),
      attainment.margin === undefined ? null : numberCell(attainment.margin, ''),
    ];
  });
  return {
    sheet: reportWords[language].sheets.data,
    data: [header.map(headCell), ...rows],
    columns: header.map((_, at) => ({ width: at < 2 ? 36 : 14 })),
    stickyRowsCount: 1,
  };
}

const textCell = (text: string): CellObject => ({ value: xmlText(text), type: String });
const headCell = (text: string): CellObject => ({
  ...border,
  ...wrapped,
  ...textCell(text),
  fontWeight: 'bold',
  align: 'center',
  backgroundColor: '#e8edf3',
});
const wholeNumber = (value: number | undefined): CellObject | null =>
  value === undefined ? null : { value, type: Number };
const groupRow = (title: string, columns: number): Line => [
  { ...border, ...textCell(title), fontWeight: 'bold', columnSpan: columns },
  ...Array.from({ length: columns - 1 }, () => null),
];

function toCell(cell: Cell, language: Report['language']): CellObject {
  if (typeof cell !== 'string') {
    const { text, value } = cell;
    const note = text.slice(value.length);
    // What the text adds to the figure, such as a unit, another year or a status, is shown by its
    // format.
    const isFigure = text.startsWith(`${value}${suffixOf(cell.unit, language)}`);
    return isFigure && !note.includes('"') ? numberCell(cell, note) : textCell(text);
  }
  return /^\d{1,9}$/.test(cell) ? { value: Number(cell), type: Number } : textCell(cell);
}

/** Returns a number with its printed decimals, followed by a note. */
function numberCell({ value }: Quantity, note: string): CellObject {
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  if (`${whole}${decimals}`.replace(/^0+/, '').length > mostDigits) return textCell(value + note);
  const digits = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  return {
    value: Number(value),
    type: Number,
    align: 'right',
    format: note === '' ? digits : `${digits}"${note}"`,
  };
}

/** Returns a sheet name: at most 31 characters, without those that spreadsheets forbid. */
const nameOf = (caption: string): string =>
  [...xmlText(caption).replace(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('').trim();
