import writeXlsxFile from 'write-excel-file/node';
import { templateWords } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import { writeCsv } from '../report/escape.js';
import type { TemplateTable } from './renderTemplate.js';
import { widthOf } from './widthOf.js';

/** The mark by which Excel's Chinese edition knows UTF-8. */
const byteOrderMark = '\ufeff';

/** A template as the bytes of a file. */
export async function writeTemplate(
  { header, rows, open }: TemplateTable,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<Uint8Array> {
  if (format === 'csv')
    return new TextEncoder().encode(byteOrderMark + writeCsv([header, ...rows]));
  const widths = header.map((heading, at) => ({
    width: Math.min(
      40,
      Math.max(...[heading, ...rows.map((row) => row[at] ?? '')].map(widthOf)) + 2,
    ),
  }));
  const yellow = { backgroundColor: '#fff8d6' } as const;
  const grid = [
    header.map((value, at) => ({
      value,
      type: String,
      fontWeight: 'bold' as const,
      borderStyle: 'thin' as const,
      ...(open.has(at) ? yellow : { backgroundColor: '#e8edf3' }),
    })),
    ...rows.map((row) =>
      row.map((value, at) =>
        open.has(at)
          ? { ...yellow, value, type: String, borderStyle: 'thin' as const, borderColor: '#c9c9c9' }
          : { value, type: String },
      ),
    ),
  ];
  const { sheet, hints } = templateWords[language];
  return writeXlsxFile([
    { sheet: sheet.data, data: grid, columns: widths, stickyRowsCount: 1, stickyColumnsCount: 2 },
    {
      sheet: sheet.hints,
      data: hints.map((value) => [{ value, type: String }]),
      columns: [{ width: 90 }],
    },
  ]).toBuffer();
}
