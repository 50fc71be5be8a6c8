import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Language } from '../../src/model/LocalizedText.js';
import { units } from '../../src/quantity/units.js';
import { isOpen, layOut, type TemplateColumn } from '../../src/template/layOut.js';
import { type Template, type TemplateRow, templateParts } from '../../src/template/Template.js';
import { writeTemplate } from '../../src/template/writeTemplate.js';
// These are loaded before the tests; otherwise, they are loaded on the first call.
import '../../src/template/writeWorkbook.js';

/** The text for the empty cells of a row. */
export type Filling = Partial<Record<TemplateColumn, string>>;

/** The number of rows of the title, two lines of places, the instructions and the heading. */
export const headRows = 5;

/**
 * Returns a workbook as a spreadsheet program saves it after a person has filled in its empty
 * cells.
 */
export async function fillWorkbook(
  template: Template,
  language: Language,
  fill: (row: TemplateRow) => Filling,
): Promise<Uint8Array> {
  const parts = unzipSync(await writeTemplate(template, { format: 'xlsx', language }));
  for (const [at, rows] of sheetsOf(template).entries()) {
    const { columns } = layOut(rows, template, language, false);
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const fillings = rows.map(fill);
    const xml = strFromU8(parts[path] as Uint8Array).replace(
      /<c r="([A-Z])(\d+)" s="(\d+)"\/>/g,
      (cell, letter: string, number: string, style: string) => {
        const row = rows[Number(number) - headRows - 1];
        const name = columns[letter.charCodeAt(0) - 65] as TemplateColumn;
        const value = fillings[Number(number) - headRows - 1]?.[name];
        if (row === undefined || value === undefined || !isOpen(name, row)) return cell;
        const opening = `<c r="${letter}${number}" s="${style}"`;
        // A workbook stores numbers: 60.50 is saved as 60.5.
        return /^[\d.-]+$/.test(value)
          ? `${opening}><v>${Number(value)}</v></c>`
          : `${opening} t="inlineStr"><is><t>${value}</t></is></c>`;
      },
    );
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}

/** Returns the rows of each sheet, in the order of the sheets. */
const sheetsOf = ({ rows }: Template): readonly (readonly TemplateRow[])[] =>
  templateParts
    .map((part) => rows.filter((row) => row.part === part))
    .filter((sheet) => sheet.length > 0);

/** Returns a CSV template with its empty cells filled in. */
export async function fillCsv(
  template: Template,
  language: Language,
  fill: (row: TemplateRow) => Filling,
): Promise<Uint8Array> {
  const bytes = await writeTemplate(template, { format: 'csv', language });
  const [header = [], ...rows] = Papa.parse<string[]>(new TextDecoder().decode(bytes).trim()).data;
  const { columns } = layOut(template.rows, template, language, true);
  const filled = rows.map((cells, index) => {
    const row = template.rows[index] as TemplateRow;
    const filling = fill(row);
    return cells.map((cell, at) => {
      const name = columns[at] as TemplateColumn;
      return isOpen(name, row) ? (filling[name] ?? cell) : cell;
    });
  });
  return strToU8(Papa.unparse([header, ...filled]));
}

/**
 * Returns a plausible figure for every open cell: it moves by 0.5 a year in the favourable
 * direction, differs between groups and places, and follows from its counts.
 */
export function invent(
  row: TemplateRow,
  index: number,
  language: Language,
  nesting: (id: string) => number,
): Filling {
  const { indicator, year, sex, residence, institution } = row;
  const { bounds, unit, polarity } = indicator;
  const middle = bounds.max === '100' ? 60 : 10;
  const direction = polarity === 0 ? 1 : polarity;
  const group = { total: 0, female: 0.2, male: 0.3, urban: 0.2, rural: 0.3 };
  // An indicator that includes others has a larger value than they do.
  const value =
    middle +
    nesting(indicator.id) * 2 +
    direction * 0.5 * (year - 2020) +
    (group[sex] + group[residence]) / (year - 2010);
  const hundredths = Math.round(value * 100);
  const noted = { zh: ['初步', '某局'], en: ['provisional', 'An office'] }[language];
  return {
    ...(institution === '' ? { institution: `某院${index}` } : {}),
    value: (hundredths / 100).toFixed(2),
    numerator: String(hundredths),
    denominator: `100${'0'.repeat(-units[unit].exponent)}`,
    status: noted[0] as string,
    source: noted[1] as string,
    note: '=1+1',
  };
}
