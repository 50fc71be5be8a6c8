/** Why a line is not a row: a quotation mark is never closed, or text follows one that is. */
export type QuoteError = 'openQuote' | 'strayQuote';

/** A quoted cell that is longer is a mark that was never closed. */
const longest = 10_000;

/** The rows of a text, and what is wrong in some of them. */
export interface SplitRows {
  readonly rows: string[][];
  readonly errors: ReadonlyMap<number, QuoteError>;
}

/** Beyond it, a mark that is still open in the midst of a text was never closed. */
const longestRow = 1_000_000;

/**
 * Splits a text with line feeds into rows. A line with wrong quotation marks is an error and does
 * not affect other rows. Where more text may follow, `rest` is where the first row begins that is
 * not complete.
 */
export function splitRows(
  text: string,
  delimiter: string,
  mayContinue = false,
): SplitRows & { readonly rest: number } {
  const rows: string[][] = [];
  const errors = new Map<number, QuoteError>();
  let at = 0;
  while (at < text.length) {
    const row = readRow(text, at, delimiter);
    const next = typeof row === 'string' ? endOfLine(text, at) + 1 : row.next;
    const isOpen = next > text.length || (row === 'openQuote' && text.length - at < longestRow);
    if (mayContinue && isOpen) break;
    if (typeof row === 'string') errors.set(rows.length, row);
    rows.push(typeof row === 'string' ? [text.slice(at, next - 1)] : row.cells);
    at = next;
  }
  return { rows, errors, rest: at };
}

function readRow(
  text: string,
  start: number,
  delimiter: string,
): { readonly cells: string[]; readonly next: number } | QuoteError {
  const cells: string[] = [];
  for (let at = start; ; ) {
    let end: number;
    if (text[at] === '"') {
      const close = findClose(text, at + 1);
      if (close === undefined) return 'openQuote';
      end = close + 1;
      if (end < text.length && text[end] !== delimiter && text[end] !== '\n') return 'strayQuote';
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    } else {
      const [line, next] = [endOfLine(text, at), text.indexOf(delimiter, at)];
      end = next === -1 || next > line ? line : next;
      cells.push(text.slice(at, end));
    }
    if (text[end] !== delimiter) return { cells, next: end + 1 };
    at = end + 1;
  }
}

/** The mark that closes a quoted cell; a doubled one is a mark inside it. */
function findClose(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (at - from > longest) return undefined;
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
