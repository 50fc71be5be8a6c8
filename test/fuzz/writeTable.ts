import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { makeWorkbook } from '../input/makeWorkbook.js';

export type Cell = string | null;

/** The formats of a table. */
export const tableFormats = [
  'utf8',
  'bom',
  'gb18030',
  'tsv',
  'utf16',
  'semicolon',
  'xlsx',
  'xls',
  'ods',
  'json',
] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * Returns the bytes of a table in a format. Merged cells are written only in workbooks, and JSON
 * only for a list below one row of headings.
 */
export function writeTable(
  rows: readonly (readonly Cell[])[],
  merged: readonly string[],
  format: TableFormat,
): Uint8Array {
  const text = (separator: string, end: string) =>
    rows.map((row) => row.map((cell) => cell ?? '').join(separator)).join(end) + end;
  switch (format) {
    case 'utf8':
      return new TextEncoder().encode(text(',', '\n'));
    case 'bom':
      return new TextEncoder().encode(`\ufeff${text(',', '\r\n')}`);
    case 'gb18030':
      return toGb18030(text(',', '\r\n'));
    case 'tsv':
      return new TextEncoder().encode(text('\t', '\n'));
    case 'utf16':
      return new Uint8Array(Buffer.from(`\ufeff${text('\t', '\r\n')}`, 'utf16le'));
    case 'semicolon':
      return new TextEncoder().encode(text(';', '\n'));
    case 'xlsx':
      return makeWorkbook([
        {
          name: '表',
          rows: rows.map((row) => row.map((cell) => (isFigure(cell) ? Number(cell) : cell))),
          merged,
        },
      ]);
    case 'xls':
      return toXls(rows, merged);
    case 'ods':
      return toOds(rows, merged);
    case 'json': {
      const [headings = [], ...list] = rows;
      const toObject = (row: readonly Cell[]) =>
        Object.fromEntries(row.map((cell, at) => [headings[at], cell]));
      return new TextEncoder().encode(JSON.stringify(list.map(toObject)));
    }
  }
}

/** Whether a figure is written as a number in a workbook. */
const isFigure = (cell: Cell) => cell !== null && /^\d+\.\d$/.test(cell);

/** Writes a table as SheetJS writes old workbooks. */
function toXls(rows: readonly (readonly Cell[])[], merged: readonly string[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (isFigure(cell) ? Number(cell) : cell))),
  );
  sheet['!merges'] = merged.map(utils.decode_range);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  return Uint8Array.from(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
}

/**
 * Writes a table as LibreOffice does: numbers with their displayed text, merged cells by their
 * span.
 */
function toOds(rows: readonly (readonly Cell[])[], merged: readonly string[]): Uint8Array {
  const spans = new Map(merged.map((range) => [range.split(':')[0], spanOf(range)]));
  const write = (cell: Cell, at: string) => {
    const type = isFigure(cell) ? `float" office:value="${Number(cell)}` : 'string';
    const text = cell?.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return text === undefined
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="${type}"${spans.get(at) ?? ''}>` +
          `<text:p>${text}</text:p></table:table-cell>`;
  };
  const lines = rows.map((row, line) => {
    const cells = row.map((cell, at) => write(cell, `${String.fromCharCode(65 + at)}${line + 1}`));
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  const content =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="表">' +
    `${lines.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
}

/** Returns the number of columns and rows of a range: three and two for `A1:C2`. */
function spanOf(range: string): string {
  const [from, to] = range.split(':').map((cell) => ({
    column: cell.charCodeAt(0),
    row: Number(cell.slice(1)),
  }));
  const columns = (to?.column ?? 0) - (from?.column ?? 0) + 1;
  const rows = (to?.row ?? 0) - (from?.row ?? 0) + 1;
  return ` table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
}

let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Encodes text in two-byte characters of GB18030, by inverting its decoder. */
function toGb18030(text: string): Uint8Array {
  codes ??= new Map(
    Array.from({ length: 0x7e * 0xbf }, (_, at) => {
      const pair = [0x81 + Math.floor(at / 0xbf), 0x40 + (at % 0xbf)] as const;
      return [new TextDecoder('gb18030').decode(new Uint8Array(pair)), pair] as const;
    }).filter(([sign, [, second]]) => sign.length === 1 && second !== 0x7f),
  );
  return new Uint8Array(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const pair = codes?.get(sign);
      if (code >= 0x80 && pair === undefined) throw new Error(`No two bytes for ${sign}`);
      return code < 0x80 ? [code] : (pair as readonly [number, number]);
    }),
  );
}
