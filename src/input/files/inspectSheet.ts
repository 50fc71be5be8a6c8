import type { MergedCells } from './Grid.js';

/**
 * The content of a worksheet's XML other than the values of its cells. Places are counted from 0.
 */
export interface SheetFacts {
  readonly rows: number;
  readonly columns: number;
  readonly merged: readonly MergedCells[];
  /**
   * Cells with a formula whose result was not saved, and cells that hold an error such as #DIV/0!.
   */
  readonly broken: readonly {
    readonly row: number;
    readonly column: number;
    readonly error?: string;
  }[];
  /** Numbers shown as percent: 0.971 is shown as 97.1 %. */
  readonly percents: readonly { readonly row: number; readonly column: number }[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string | undefined;
  readonly style: number;
  hasFormula: boolean;
  text: string | undefined;
}

/**
 * Walks a worksheet once. The workbook reader returns only values: it does not distinguish an empty
 * cell from a formula without its result, nor 0.971 from 97.1 %, and it fills the whole rectangle
 * that a sheet spans, however far away its last cell is.
 */
export async function inspectSheet(
  xml: string,
  percentStyles: ReadonlySet<number>,
): Promise<SheetFacts> {
  const { Parser } = await import('saxen');
  const parser = new Parser();
  const merged: MergedCells[] = [];
  const broken: { row: number; column: number; error?: string }[] = [];
  const percents: { row: number; column: number }[] = [];
  let [rows, columns] = [0, 0];
  /** The number of the current row; 0 until the row or its first cell gives it. */
  let line = 0;
  let cell: Cell | undefined;
  /** The cell whose value is being read. */
  let open: Cell | undefined;
  parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
    const tag = name.slice(name.indexOf(':') + 1);
    if (tag === 'row') {
      line = Number(attributes()['r'] ?? 0);
      if (line > rows) rows = line;
    } else if (tag === 'c') {
      // A cell without a style has the first one.
      const { r = '', t, s = 0 } = attributes();
      const place = readPlace(r);
      // The reader of workbooks makes a row for each number up to the one that it finds here,
      // whatever it is.
      if (place === undefined) throw new Error('A cell has no place');
      line ||= place.row + 1;
      if (place.row + 1 !== line) throw new Error('A cell lies in another row');
      cell = { ...place, type: t, style: Number(s), hasFormula: false, text: undefined };
      rows = Math.max(rows, place.row + 1);
      columns = Math.max(columns, place.column + 1);
    } else if (tag === 'f' && cell !== undefined) cell.hasFormula = true;
    else if (tag === 'v' && cell !== undefined) {
      open = cell;
      open.text = '';
    } else if (tag === 'mergeCell') {
      const [from, to] = (attributes()['ref'] ?? '').split(':').map(readPlace);
      if (from === undefined || to === undefined) return;
      // A range can be written from any of its corners.
      merged.push({
        top: Math.min(from.row, to.row),
        left: Math.min(from.column, to.column),
        bottom: Math.max(from.row, to.row),
        right: Math.max(from.column, to.column),
      });
    }
  });
  parser.on('text', (text: string) => {
    if (open !== undefined) open.text = text;
  });
  parser.on('closeTag', (name: string) => {
    const tag = name.slice(name.indexOf(':') + 1);
    if (tag === 'v') open = undefined;
    else if (tag === 'c' && cell !== undefined) {
      const { row, column, type, text, hasFormula, style } = cell;
      // A formula can give an empty text, such as =IF(A1="","",A1); no other result is empty.
      const isSaved = type === 'str' ? text !== undefined : Boolean(text);
      if (type === 'e') broken.push({ row, column, error: text ?? '' });
      else if (hasFormula && !isSaved) broken.push({ row, column });
      else if (isSaved && percentStyles.has(style) && (type === undefined || type === 'n'))
        percents.push({ row, column });
      cell = undefined;
    }
  });
  parser.parse(xml);
  return { rows, columns, merged, broken, percents };
}

/** A place such as B12, counted from 0. */
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
