import type { ReadOptions } from '../ReadOptions.js';
import type { RowContext } from '../rows/RowAccess.js';
import { decodeTable } from './decodeTable.js';
import { readable, workbook } from './formats.js';
import type { Grid } from './Grid.js';
import { readWorkbook } from './readWorkbook.js';

/** A raw table of a file, or a JSON value. */
export type Source = { readonly grid: Grid; readonly sheet?: string } | { readonly json: unknown };

/**
 * Reads a file by its content, not its name: a workbook's name may end in .csv. Errors are
 * reported.
 */
export async function readSource(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'format' | 'encoding' | 'sheet'>,
  { vocabulary, collector }: Pick<RowContext, 'vocabulary' | 'collector'>,
): Promise<readonly Source[]> {
  const content = sniffFormat(bytes);
  if (bytes.length === 0) {
    collector.error('emptyFile', { expected: { kind: 'table' } });
    return [];
  }
  if (content === 'zip') {
    const sheets = await readWorkbook(bytes, options.sheet, collector);
    return sheets.length === 1
      ? sheets.map(({ grid }) => ({ grid }))
      : sheets.map(({ name, grid }) => ({ grid, sheet: name }));
  }
  if (content === 'ole') {
    // A workbook with a password is an OLE2 file as old workbooks are, and names its one stream in
    // UTF-16.
    if (holds(bytes, 'EncryptedPackage'))
      collector.error('encrypted', { expected: { kind: 'noPassword' } });
    else collector.error('notThisFormat', { found: 'xls', expected: workbook });
    return [];
  }
  if (content === 'binary' || options.format === 'xlsx') {
    collector.error('notThisFormat', {
      found: content,
      expected: content === 'binary' ? readable : workbook,
    });
    return [];
  }
  const text = decodeTable(
    bytes,
    { format: options.format, encoding: options.encoding, vocabulary },
    collector,
  );
  return text === undefined ? [] : [text];
}

/** Whether the bytes contain a word in UTF-16. */
function holds(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** What the first bytes of a file say that it is. */
type Content = 'zip' | 'ole' | 'binary' | 'text';

const starts = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

/** Magic numbers of files that people rename to .csv: PDF, PNG, JPEG, GIF, gzip, RAR, 7z. */
const binaries = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/**
 * Tells by content, never by name: ZIP (XLSX is one), OLE2 (old or encrypted workbooks), another
 * binary format, or text.
 */
export function sniffFormat(bytes: Uint8Array): Content {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  return binaries.some((magic) => starts(bytes, ...magic)) ? 'binary' : 'text';
}
