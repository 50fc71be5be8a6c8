import type { ReadOptions } from '../ReadOptions.js';
import type { RowContext } from '../rows/RowAccess.js';
import { decodeTable } from './decodeTable.js';
import { isWorkbook, readable } from './formats.js';
import type { Grid } from './Grid.js';
import { readWorkbook } from './readWorkbook.js';
import { readXls } from './readXls.js';

/**
 * A raw table of a file, or a JSON value. `title` is the name of its sheet. `sheet` is that name
 * too, but is set only if the workbook has several sheets, in which case issues have to name it.
 */
export type Source =
  | { readonly grid: Grid; readonly sheet?: string; readonly title?: string }
  | { readonly json: unknown };

/**
 * Reads a file according to its content, not its name: the name of a workbook may end in .csv.
 * Errors are reported.
 */
export async function readSource(
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'format' | 'encoding' | 'sheet' | 'hidden'>,
  { vocabulary, collector }: Pick<RowContext, 'vocabulary' | 'collector'>,
): Promise<readonly Source[]> {
  const content = sniffFormat(bytes);
  if (bytes.length === 0) {
    collector.error('emptyFile', { expected: { kind: 'table' } });
    return [];
  }
  if (content === 'zip' || content === 'ole') {
    const sheets =
      content === 'zip'
        ? await readWorkbook(bytes, options, collector)
        : readXls(bytes, options, collector);
    return sheets.length === 1
      ? sheets.map(({ name, grid }) => ({ grid, title: name }))
      : sheets.map(({ name, grid }) => ({ grid, title: name, sheet: name }));
  }
  const { format } = options;
  if (content !== 'text' || isWorkbook(format)) {
    collector.error('notThisFormat', {
      found: content,
      expected:
        content === 'text' && format !== undefined
          ? { kind: 'format', formats: [format] }
          : readable,
    });
    return [];
  }
  const text = decodeTable(bytes, { format, encoding: options.encoding, vocabulary }, collector);
  return text === undefined ? [] : [text];
}

/** The kind of content that the first bytes of a file indicate. */
type Content = 'zip' | 'ole' | 'xls95' | 'pdf' | 'image' | 'binary' | 'text';

const starts = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

/** Magic numbers of files that people rename to .csv. */
const magics: readonly (readonly [Content, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  // Excel 2, 3 and 4, which use no container.
  ['xls95', [0x09, 0x00, 0x04, 0x00]],
  ['xls95', [0x09, 0x02, 0x06, 0x00]],
  ['xls95', [0x09, 0x04, 0x06, 0x00]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // PNG, JPEG, GIF
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  // gzip, RAR, 7z
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Detects the kind by content, never by name; `ole`: workbooks and documents before 2007. */
export const sniffFormat = (bytes: Uint8Array): Content =>
  magics.find(([, magic]) => starts(bytes, magic))?.[0] ?? 'text';
