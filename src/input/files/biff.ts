import { viewOf } from './openCompound.js';

/** A record of an old workbook, joined with the records that continue it. */
export interface BiffRecord {
  readonly type: number;
  /** The first piece, which contains all the numbers. */
  readonly view: DataView;
  readonly pieces: readonly Uint8Array[];
  /** The position of the next record. */
  readonly end: number;
}

/** The types of records that are read. @source [MS-XLS] 2.3 */
export const records = {
  formula: 0x0006,
  endOfPart: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  continued: 0x003c,
  uncalculated: 0x005e,
  columnInfo: 0x007d,
  sheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  cellStyle: 0x00e0,
  mergedCells: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  calculated: 0x01c1,
  format: 0x041e,
  beginOfPart: 0x0809,
} as const;

const excel97 = 0x0600;

/**
 * Lists the records of the part that begins at a position, including the record that ends it,
 * without those of charts within it.
 *
 * @throws Error if the part has no beginning or no end.
 */
export function* listRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const all = viewOf(stream);
  // A record that is cut off ends with the stream, and then no record ends the part.
  const cut = (at: number) => stream.subarray(at + 4, at + 4 + all.getUint16(at + 2, true));
  let depth = 0;
  for (let at = from; ; ) {
    const type = all.getUint16(at, true);
    const pieces = [cut(at)];
    at += 4 + (pieces[0] as Uint8Array).length;
    while (at + 2 <= stream.length && all.getUint16(at, true) === records.continued) {
      const piece = cut(at);
      pieces.push(piece);
      at += 4 + piece.length;
    }
    const record = { type, view: viewOf(pieces[0] as Uint8Array), pieces, end: at };
    if (type === records.beginOfPart) {
      if (depth === 0 && record.view.getUint16(0, true) !== excel97) throw new Error('Version');
      depth += 1;
    } else if (depth === 0) throw new Error('Part without beginning');
    else if (type === records.endOfPart) depth -= 1;
    else if (depth === 1) yield record;
    if (depth === 0) {
      yield record;
      return;
    }
  }
}
