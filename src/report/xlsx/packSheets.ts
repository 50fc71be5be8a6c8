import writeXlsxFile, { type Options, type Sheet } from 'write-excel-file/universal';
import type { Bytes } from '../../model/Bytes.js';
import { settleZip } from '../settleZip.js';

/** Packs sheets into the bytes of a workbook. The same sheets give the same bytes. */
export async function packSheets(
  sheets: Sheet<Blob>[],
  options: Options<Blob> = {},
): Promise<Bytes> {
  const blob = await writeXlsxFile(sheets, options).toBlob();
  return settleZip(new Uint8Array(await blob.arrayBuffer()));
}
