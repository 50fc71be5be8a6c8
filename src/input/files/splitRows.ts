/** Why a line is not a row: a quotation mark is never closed, or text follows one that is. */
export type QuoteError = 'openQuote' | 'strayQuote';

/** A quoted cell that is longer is a mark that was never closed. */
const longest = 10_000;

/**
 * Splits a text with line feeds into rows. A line with wrong quotation marks is an error and does
 * not affect other rows.
 */
export function splitRows(
  text: string,
  delimiter: string,
): { readonly rows: string[][]; readonly errors: ReadonlyMap<number, QuoteError> } {
  const rows: string[][] = [];
  const errors = new Map<number, QuoteError>();
  for (let at = 0; at < text.length; ) {
    const row = readRow(text, at, delimiter);
    if (typeof row === 'string') {
      errors.set(rows.length, row);
      const end = endOfLine(text, at);
      rows.push([text.slice(at, end)]);
      at = end + 1;
    } else {
      rows.push(row.cells);
      at = row.next;
    }
  }
  return { rows, errors };
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
