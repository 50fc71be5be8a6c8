import type { FileKind } from '../../errors/Expected.js';
import type { IssueCollector } from '../IssueCollector.js';
import { listRecords, records } from './biff.js';
import type { FormulaResults } from './biffFormula.js';
import { type BiffFonts, BiffTextReader, markOf, readFont, toRichText } from './biffText.js';
import { oldWorkbook, readable } from './formats.js';
import { type CellCount, GridBuilder } from './GridBuilder.js';
import { type NumberFormat, readBuiltIn, readFormat } from './numberFormat.js';
import { openCompound } from './openCompound.js';
import type { CellStyle } from './readStyles.js';
import { readXlsSheet } from './readXlsSheet.js';
import { reportDamage } from './reportDamage.js';
import type { Mark, RichText } from './richText.js';
import { chooseSheets, type Sheet, type SheetOptions } from './workbookParts.js';

/**
 * Reads the worksheets of a workbook of Excel 97 to 2003 (.xls): all of them, or the one requested
 * by name or number (from 1). Errors are reported.
 *
 * @source [MS-XLS] 2.1
 */
export function readXls(
  bytes: Uint8Array,
  options: SheetOptions,
  collector: IssueCollector,
): readonly Sheet[] {
  const reported = collector.issues.length;
  try {
    const { names, read } = openCompound(bytes);
    if (names.includes('encryptedpackage')) return refusePassword(collector);
    if (names.includes('workbook')) return readSheets(read('workbook'), options, collector);
    const [, found] = refused.find(([name]) => names.includes(name)) ?? [];
    collector.error('notThisFormat', { found: found ?? 'binary', expected: readable });
  } catch (error) {
    reportDamage(error, { collector, reported, expected: oldWorkbook });
  }
  return [];
}

/** The kind of a compound file without a workbook, by the name of one of its streams. */
const refused: readonly (readonly [string, FileKind])[] = [
  ['book', 'xls95'],
  ['worddocument', 'doc'],
];

function refusePassword(collector: IssueCollector): readonly [] {
  collector.error('encrypted', { expected: { kind: 'noPassword' } });
  return [];
}

/**
 * The version number of Excel 2000, which LibreOffice writes. LibreOffice saves 0 for formulas that
 * return text and that it has not calculated. Apache POI writes no version, and saves 0 for all
 * formulas.
 */
const numbersAlone = 101_716;

interface XlsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The position of its part of the stream. */
  readonly from: number;
}

function readSheets(
  stream: Uint8Array,
  options: SheetOptions,
  collector: IssueCollector,
): readonly Sheet[] {
  const book = readBook(stream);
  if (book === undefined) return refusePassword(collector);
  if (new Set(book.sheets.map(({ from }) => from)).size < book.sheets.length)
    throw new Error('Two sheets in one place');
  const count: CellCount = { cells: 0 };
  let walked = 0;
  return chooseSheets(book.sheets, options, collector).map(({ name, from }) => {
    const grid = new GridBuilder(count, options.hidden);
    walked += readXlsSheet(stream, from, book, grid) - from;
    // Sheets that overlap would be read again and again.
    if (walked > stream.length) throw new Error('Sheets that overlap');
    return { name, grid: grid.finish(name, collector) };
  });
}

/** Reads what the sheets have in common; `undefined` if the workbook has a password. */
function readBook(stream: Uint8Array) {
  const sheets: XlsSheet[] = [];
  const fonts: (Mark | undefined)[] = [];
  const formats = new Map<number, NumberFormat>();
  const cells: { readonly font: number; readonly format: number }[] = [];
  let texts: readonly RichText[] = [];
  let is1904 = false;
  let results: FormulaResults = 'none';
  for (const { type, view, pieces } of listRecords(stream, 0)) {
    if (type === records.filePass) return undefined;
    if (type === records.date1904) is1904 = view.getUint16(0, true) === 1;
    else if (type === records.calculated)
      results = view.getUint32(4, true) > numbersAlone ? 'all' : 'numbers';
    else if (type === records.font) fonts.push(readFont(view));
    else if (type === records.format)
      formats.set(view.getUint16(0, true), readFormat(new BiffTextReader(pieces, 2).read().text));
    else if (type === records.cellStyle)
      cells.push({ font: view.getUint16(0, true), format: view.getUint16(2, true) });
    else if (type === records.sharedTexts)
      texts = readSharedTexts(pieces, view.getUint32(4, true), fonts);
    // Sheets of other kinds contain charts or macros.
    else if (type === records.sheet && view.getUint8(5) === 0)
      sheets.push({
        from: view.getUint32(0, true),
        isHidden: (view.getUint8(4) & 3) !== 0,
        name: new BiffTextReader(pieces, 6).read(1).text,
      });
  }
  const styles = cells.map(
    ({ font, format }): CellStyle => ({
      format: formats.get(format) ?? readBuiltIn(format),
      isMarked: markOf(fonts, font) !== undefined,
    }),
  );
  return { sheets, fonts, texts, styles, is1904, results };
}

/** Reads the strings that the sheets share, by index. @source [MS-XLS] 2.4.265 */
function readSharedTexts(
  pieces: readonly Uint8Array[],
  count: number,
  fonts: BiffFonts,
): readonly RichText[] {
  const texts: RichText[] = [];
  const reader = new BiffTextReader(pieces, 8);
  while (texts.length < count && !reader.isAtEnd) texts.push(toRichText(reader.read(), fonts));
  return texts;
}
