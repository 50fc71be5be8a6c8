import type { Grid } from './Grid.js';
import { readText } from './decodeTable.js';
import { readWorkbook } from './readWorkbook.js';
import { sniffFormat } from './sniffFormat.js';
import type { TableContext } from '../table/TableContext.js';

/** A table as it stands in a file, or what JSON holds. */
export type Source = { readonly grid: Grid; readonly sheet?: string } | { readonly json: unknown };

/** What a file holds, told by its content: a workbook's name may end in .csv. Trouble is reported. */
export async function readSource(bytes: Uint8Array, { options, vocabulary, reports }: TableContext): Promise<readonly Source[]> {
  const { say } = reports;
  const content = sniffFormat(bytes);
  if (bytes.length === 0) {
    reports.error('emptyFile', { expected: say.table });
    return [];
  }
  if (content === 'zip') {
    const sheets = await readWorkbook(bytes, options.sheet, reports);
    return sheets.length === 1 ? sheets.map(({ grid }) => ({ grid })) : sheets.map(({ name, grid }) => ({ grid, sheet: name }));
  }
  if (content === 'ole') {
    // A workbook with a password is an OLE2 file as old workbooks are, and names its one stream in UTF-16.
    if (holds(bytes, 'EncryptedPackage')) reports.error('encrypted', { expected: say.withoutPassword });
    else reports.error('notThisFormat', { found: say.oldWorkbook, expected: say.saveAsXlsx });
    return [];
  }
  if (content === 'binary' || options.format === 'xlsx') {
    reports.error('notThisFormat', { found: content === 'binary' ? say.binary : say.text, expected: content === 'binary' ? say.formats : say.workbook });
    return [];
  }
  const text = readText(bytes, { format: options.format, encoding: options.encoding, vocabulary }, reports);
  return text === undefined ? [] : [text];
}

/** Whether a word stands somewhere in UTF-16. */
function holds(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
