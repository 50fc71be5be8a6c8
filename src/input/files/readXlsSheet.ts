import { listRecords, records } from './biff.js';
import { type FormulaResults, isCalculatedZero, kindOfResult } from './biffFormula.js';
import { type BiffFonts, BiffTextReader, toRichText } from './biffText.js';
import { type Content, damaged, failed } from './cellContent.js';
import type { MergedCells } from './Grid.js';
import type { GridBuilder } from './GridBuilder.js';
import { readNumber } from './readNumber.js';
import { type CellStyle, plainStyle } from './readStyles.js';
import { type RichText, readText } from './richText.js';

/** What the sheets of an old workbook have in common. */
export interface XlsBook {
  readonly fonts: BiffFonts;
  readonly styles: readonly CellStyle[];
  readonly texts: readonly RichText[];
  readonly is1904: boolean;
  readonly results: FormulaResults;
}

const lastColumn = 255;

/** The error values of formulas. @source [MS-XLS] 2.5.10 */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** The parts of a sheet that have to be known before its cells are read. */
interface Layout {
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether the results of its formulas were up to date when it was saved. */
  readonly isCalculated: boolean;
  readonly merged: readonly MergedCells[];
}

/**
 * Reads a worksheet of an old workbook: values as they are shown, merged ranges, hidden parts.
 * Returns the position where the sheet ends.
 *
 * @throws Error if it is damaged, {@link TooLarge} above the limits.
 */
export function readXlsSheet(
  stream: Uint8Array,
  from: number,
  book: XlsBook,
  grid: GridBuilder,
): number {
  const { hiddenRows, isCalculated, merged } = readLayout(stream, from, grid);
  const filled = new Set<number>();
  // A formula that returns a string, which follows in the next record.
  let waiting: DataView | undefined;
  let end = from;
  for (const { type, view, pieces, end: next } of listRecords(stream, from)) {
    end = next;
    if (type === records.formulaText) {
      if (waiting !== undefined)
        putAt(waiting, readText(plain(new BiffTextReader(pieces).read().text), isMarked(waiting)));
      waiting = undefined;
      continue;
    }
    if (!cellTypes.has(type)) continue;
    if (waiting !== undefined) putAt(waiting, failed('formulaWithoutValue'));
    waiting = undefined;
    if (type === records.multipleRk)
      for (let at = 4; at + 8 <= view.byteLength; at += 6)
        put(view.getUint16(0, true), view.getUint16(2, true) + (at - 4) / 6, readRk(view, at));
    else if (type === records.formula && !isCalculated) putAt(view, failed('formulaWithoutValue'));
    else if (type === records.formula && kindOfResult(view) === 'text') waiting = view;
    else putAt(view, readContent(type, view, pieces));
  }
  if (waiting !== undefined) putAt(waiting, failed('formulaWithoutValue'));
  grid.hideRows(filled.size);
  // A merged range includes only rows that exist, so it is added after all cells.
  for (const range of merged) grid.merge(range);
  return end;

  function putAt(view: DataView, content: Content): void {
    put(view.getUint16(0, true), view.getUint16(2, true), content);
  }

  function put(row: number, column: number, { value, error }: Content): void {
    if (error === undefined && value === '') return;
    if (column > lastColumn) throw new Error('Column beyond the last');
    if (hiddenRows.has(row)) filled.add(row);
    else grid.put(row, column, value, error);
  }

  function readContent(type: number, view: DataView, pieces: readonly Uint8Array[]): Content {
    if (type === records.formula) return readResult(view);
    if (type === records.number) return readDouble(view);
    if (type === records.rk) return readRk(view, 4);
    if (type === records.booleanOrError) return readCode(view.getUint8(6), view.getUint8(7) === 1);
    const reader = new BiffTextReader(pieces, 6);
    const place = type === records.sharedText ? view.getUint32(6, true) : undefined;
    const text =
      place === undefined
        ? toRichText(type === records.richString ? reader.readRich() : reader.read(), book.fonts)
        : book.texts[place];
    return text === undefined
      ? { value: null, error: damaged(place) }
      : readText(text, isMarked(view));
  }

  function readResult(view: DataView): Content {
    const kind = kindOfResult(view);
    if (kind === 'number')
      return view.getFloat64(6, true) === 0 && !isCalculatedZero(view, book.results)
        ? failed('formulaWithoutValue')
        : readDouble(view);
    return kind === 'empty' ? { value: '' } : readCode(view.getUint8(8), kind === 'error');
  }

  function readDouble(view: DataView): Content {
    return readNumber(String(view.getFloat64(6, true)), styleAt(view, 4), book);
  }

  /** Reads a number of four bytes that follows the style of its cell. @source [MS-XLS] 2.5.217 */
  function readRk(view: DataView, at: number): Content {
    const bits = view.getInt32(at + 2, true);
    const number = (bits & 2) === 0 ? toDouble(bits & ~3) : bits >> 2;
    const style = styleAt(view, at);
    return readNumber(String((bits & 1) === 0 ? number : number / 100), style, book);
  }

  function isMarked(view: DataView): boolean {
    return styleAt(view, 4).isMarked;
  }

  function styleAt(view: DataView, at: number): CellStyle {
    if (book.styles.length === 0) return plainStyle;
    const style = book.styles[view.getUint16(at, true)];
    if (style === undefined) throw new Error('Style beyond the last');
    return style;
  }
}

const cellTypes: ReadonlySet<number> = new Set([
  records.formula,
  records.number,
  records.rk,
  records.multipleRk,
  records.booleanOrError,
  records.sharedText,
  records.label,
  records.richString,
]);

/** Hides the columns and collects the data needed to read the cells. */
function readLayout(stream: Uint8Array, from: number, grid: GridBuilder): Layout {
  const hiddenRows = new Set<number>();
  const merged: MergedCells[] = [];
  let isCalculated = true;
  for (const { type, view } of listRecords(stream, from)) {
    if (type === records.uncalculated) isCalculated = false;
    else if (type === records.columnInfo) {
      if ((view.getUint16(8, true) & 1) === 1 || view.getUint16(4, true) === 0)
        grid.hideColumns(view.getUint16(0, true), view.getUint16(2, true));
    } else if (type === records.row) {
      // A height of 0 also hides a row; the default height sets the bit 0x8000.
      const isHidden = (view.getUint16(12, true) & 0x20) !== 0;
      const height = view.getUint16(6, true);
      if (!grid.readsHidden && (isHidden || height === 0)) hiddenRows.add(view.getUint16(0, true));
    } else if (type === records.mergedCells) merge(view);
  }
  return { hiddenRows, isCalculated, merged };

  function merge(view: DataView): void {
    for (let count = view.getUint16(0, true), at = 2; count > 0; count -= 1, at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((place) =>
        view.getUint16(at + place, true),
      ) as [number, number, number, number];
      if (top > bottom || left > right || right > lastColumn) throw new Error('Merged range');
      merged.push({ top, left, bottom, right });
    }
  }
}

/** Returns the double with this upper half and a lower half of 0. */
function toDouble(upper: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, upper);
  return view.getFloat64(0);
}

const readCode = (code: number, isError: boolean): Content =>
  isError ? failed('notANumber', errors[code] ?? '') : { value: String(code === 1) };

const plain = (text: string): RichText => ({ text, marked: undefined });
