import { type Content, damaged, failed } from './cellContent.js';
import type { CellError } from './Grid.js';
import type { GridBuilder } from './GridBuilder.js';
import { readNumber } from './readNumber.js';
import { type CellStyle, plainStyle } from './readStyles.js';
import { decodeEscapes, type RichText, RichTextReader, readText } from './richText.js';
import type { WalkXml } from './walkXml.js';
import { isTrue } from './workbookParts.js';

/** What the cells of a sheet refer to by index. */
export interface SheetContext {
  readonly styles: readonly CellStyle[];
  readonly texts: readonly RichText[];
  readonly is1904: boolean;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  hasFormula: boolean;
  /** `undefined` if there is no value, as opposed to an empty one. */
  value: string | undefined;
  /** The reason why the position or the type of the cell cannot be used. */
  error: CellError | undefined;
}

/**
 * Reads a worksheet's XML once: values as they are shown, merged ranges, formulas without results,
 * hidden parts. A damaged cell does not affect the others.
 *
 * @throws Error if it is not XML, {@link TooLarge} above the limits.
 */
export function readSheet(
  xml: string,
  walk: WalkXml,
  context: SheetContext,
  grid: GridBuilder,
): void {
  const { styles } = context;
  const rich = new RichTextReader();
  let [row, column] = [-1, -1];
  let [isData, isValue, isHidden, isFilled] = [false, false, false, false];
  let cell: Cell | undefined;
  walk(xml, {
    open(tag, attribute) {
      if (tag === 'sheetData') isData = true;
      else if (tag === 'col' && !isData && isHiddenPart(attribute, 'width'))
        grid.hideColumns(Number(attribute('min')) - 1, Number(attribute('max')) - 1);
      else if (tag === 'mergeCell' && !isData) merge(attribute('ref') ?? '');
      else if (!isData) return;
      else if (tag === 'row') {
        const number = Number(attribute('r') ?? row + 2);
        row = Number.isSafeInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
        isHidden = !grid.readsHidden && isHiddenPart(attribute, 'ht');
        isFilled = false;
      } else if (tag === 'c') cell = startCell(attribute);
      else if (cell === undefined) return;
      else if (tag === 'f') cell.hasFormula = true;
      else if (tag === 'v') {
        isValue = true;
        cell.value = '';
      } else if (tag === 'is') return rich;
    },
    text(text) {
      if (isValue && cell !== undefined) cell.value += text;
    },
    close(tag) {
      if (tag === 'v') isValue = false;
      else if (tag === 'c' && cell !== undefined) {
        endCell(cell);
        cell = undefined;
      } else if (tag === 'row' && isHidden && isFilled) grid.hideRows(1);
      else if (tag === 'sheetData') isData = false;
    },
  });

  function startCell(attribute: (name: string) => string | undefined): Cell {
    const reference = attribute('r');
    const place = reference === undefined ? undefined : readPlace(reference);
    const isHere = reference === undefined || place?.row === row;
    column = isHere ? (place?.column ?? column + 1) : column + 1;
    return {
      row,
      column,
      type: attribute('t') ?? 'n',
      style: styles[Number(attribute('s') ?? 0)] ?? plainStyle,
      hasFormula: false,
      value: undefined,
      error: isHere ? undefined : damaged(reference),
    };
  }

  function endCell(ended: Cell): void {
    const { value, error = ended.error } = readContent(ended, rich, context);
    if (error === undefined && (value === null || value === '')) return;
    isFilled = true;
    if (isHidden) return;
    grid.put(ended.row, ended.column, ended.error === undefined ? value : null, error);
  }

  function merge(reference: string): void {
    const [from, to] = reference.split(':').map(readPlace);
    if (from === undefined || to === undefined) return;
    // A range can be given by any two opposite corners.
    grid.merge({
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    });
  }
}

/** Whether a row or column is hidden; a height or width of 0 hides it as well. */
const isHiddenPart = (attribute: (name: string) => string | undefined, size: string) =>
  isTrue(attribute('hidden')) || Number(attribute(size) ?? 1) === 0;

function readContent(cell: Cell, rich: RichTextReader, context: SheetContext): Content {
  const { type, value, hasFormula, style } = cell;
  // A formula such as =IF(A1="","",A1) can return an empty text; no other result is empty.
  const isSaved = type === 'str' ? value !== undefined : Boolean(value);
  if (type === 'inlineStr') return readText(rich.take(), style.isMarked);
  if (type === 'e') return failed('notANumber', value ?? '');
  if (hasFormula && !isSaved) return failed('formulaWithoutValue');
  if (value === undefined || value === '') return { value: null };
  if (type === 'n') return readNumber(value, style, context);
  if (type === 'b') return { value: String(isTrue(value)) };
  if (type === 'd') return { value: value.slice(0, 10) };
  const text =
    type === 'str'
      ? { text: decodeEscapes(value), marked: undefined }
      : type === 's' && /^\d+$/.test(value)
        ? context.texts[Number(value)]
        : undefined;
  return text === undefined
    ? { value: null, error: damaged(value) }
    : readText(text, style.isMarked);
}

/** Reads a reference such as B12; rows and columns are counted from 0. */
function readPlace(
  reference: string,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return undefined;
  const [, letters, digits] = match as unknown as readonly [string, string, string];
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
