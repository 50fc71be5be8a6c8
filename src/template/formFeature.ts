import type { Feature } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import { labels, templateWords } from '../locale/locales.js';
import { addTo } from '../lookup/addTo.js';
import type { Language } from '../model/LocalizedText.js';
import { observationStatuses, residences, sexes } from '../model/Observation.js';
import { escapeHtml } from '../report/escape.js';
import { isOpen, type TemplateColumn } from './layOut.js';
import type { TemplateRow } from './Template.js';

/** The features of a sheet apart from its cells. */
export interface FormSheet {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  /** The number of rows above the data, including the heading. */
  readonly headRows: number;
  /** The positions of the hidden columns. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * Adds features for which the workbook writer has no option: hidden columns, lists to choose from,
 * checks of numbers, a width of one page, and the heading on each page.
 */
export function formFeature(sheets: readonly FormSheet[], language: Language): Feature<Blob> {
  const { page } = templateWords[language];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex] as FormSheet;
            return xml
              .replace(/(<worksheet[^<>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<col min="(\d+)"/g, (col, at) =>
                sheet.hidden.has(Number(at) - 1) ? `${col} hidden="1"` : col,
              )
              .replace(/<pageMargins[^<>]*>/, () => validate(sheet, language) + margins)
              .replace(
                /<pageSetup[^<>]*>/,
                '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" ' +
                  'fitToHeight="0"/>' +
                  `<headerFooter><oddFooter>${escapeHtml(`&C${page}`)}</oddFooter></headerFooter>`,
              );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\/>/, () => repeatHeadings(sheets)),
        },
      },
    },
  };
}

const margins =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';

/** Defines the headings that are repeated on each page. */
function repeatHeadings(sheets: readonly FormSheet[]): string {
  const names = sheets.map(
    ({ name, headRows }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">` +
      `${escapeHtml(`'${name}'!$${headRows}:$${headRows}`)}</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** A check for the cells of one kind. */
interface Check {
  readonly attributes: string;
  readonly formulas: string;
  readonly message: string;
}

/** Returns the data validations of a sheet. Cells of one kind share a validation. */
function validate({ columns, rows, headRows }: FormSheet, language: Language): string {
  const rangesOf = new Map<string, string[]>();
  for (const [at, column] of columns.entries()) {
    const checks = rows.map((row) => toXml(checkOf(column, row, language), language));
    for (let from = 0, to = 0; from < rows.length; from = to + 1) {
      to = from;
      while (to + 1 < rows.length && checks[to + 1] === checks[from]) to += 1;
      const check = checks[from];
      if (check === undefined) continue;
      const [first, last] = [from, to].map((row) => getCellAddress(headRows + row, at));
      addTo(rangesOf, check, `${first}:${last}`);
    }
  }
  if (rangesOf.size === 0) return '';
  const validations = [...rangesOf].map(([check, ranges]) => check.replace('{}', ranges.join(' ')));
  return `<dataValidations count="${rangesOf.size}">${validations.join('')}</dataValidations>`;
}

/** Returns the XML of a validation for a check, without its cells. */
function toXml(check: Check | undefined, language: Language): string | undefined {
  if (check === undefined) return undefined;
  const { attributes, formulas, message } = check;
  const { title } = templateWords[language].errors;
  return (
    `<dataValidation ${attributes} allowBlank="1" showErrorMessage="1" errorTitle="${title}" ` +
    `error="${escapeHtml(message)}" sqref="{}">${formulas}</dataValidation>`
  );
}

function checkOf(column: TemplateColumn, row: TemplateRow, language: Language): Check | undefined {
  if (column !== 'group' && !isOpen(column, row)) return undefined;
  const { errors } = templateWords[language];
  const { group, observationStatus } = labels[language];
  const list = (words: readonly string[]): Check => ({
    attributes: 'type="list"',
    formulas: `<formula1>${escapeHtml(`"${words.join(',')}"`)}</formula1>`,
    message: errors.list,
  });
  switch (column) {
    case 'value':
      return checkValue(row, language);
    case 'numerator':
    case 'denominator':
      return {
        attributes: 'type="whole" operator="greaterThanOrEqual"',
        formulas: '<formula1>0</formula1>',
        message: errors.count,
      };
    case 'status':
      return list(observationStatuses.map((status) => observationStatus[status]));
    case 'group':
      return list([...new Set([...sexes, ...residences])].map((name) => group[name]));
    default:
      return undefined;
  }
}

function checkValue({ indicator: { bounds } }: TemplateRow, language: Language): Check {
  const { errors } = templateWords[language];
  const { min, max } = bounds;
  const check = (operator: string, limits: readonly string[], range: string): Check => ({
    attributes: `type="decimal" operator="${operator}"`,
    formulas: limits.map((limit, at) => `<formula${at + 1}>${limit}</formula${at + 1}>`).join(''),
    message: errors.number(range),
  });
  if (min !== undefined && max !== undefined)
    return check('between', [min, max], errors.between(min, max));
  if (min !== undefined) return check('greaterThanOrEqual', [min], errors.atLeast(min));
  if (max !== undefined) return check('lessThanOrEqual', [max], errors.atMost(max));
  return check('between', ['-1E+15', '1E+15'], '');
}
