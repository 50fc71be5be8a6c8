import { makeWorkbook } from '../input/makeWorkbook.js';

export type Cell = string | null;

/** The ways in which a table reaches us. */
export const tableFormats = [
  'utf8',
  'bom',
  'gb18030',
  'tsv',
  'utf16',
  'semicolon',
  'xlsx',
] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The bytes of a table in a format; merged cells are written in a workbook alone. */
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
    case 'xlsx': {
      const isFigure = (cell: Cell) => cell !== null && /^\d+\.\d$/.test(cell);
      return makeWorkbook([
        {
          name: '表',
          rows: rows.map((row) => row.map((cell) => (isFigure(cell) ? Number(cell) : cell))),
          merged,
        },
      ]);
    }
  }
}

let codes: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Text in the characters of two bytes of GB18030, by turning its decoder round. */
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
