import Papa from 'papaparse';

/** Why a line is not a row: a quotation mark is never closed, or text follows the closing one. */
export type QuoteError = 'openQuote' | 'strayQuote';

/**
 * The maximum length of a spreadsheet cell. If a quoted cell with line breaks is longer, its
 * quotation mark was probably never closed.
 */
const longest = 32_767;

/** The rows of a file, and the errors in some of them. */
export interface SplitRows {
  readonly rows: string[][];
  readonly errors: ReadonlyMap<number, QuoteError>;
}

/**
 * Splits text with line feeds into rows. A line with wrong quotation marks is an error and does not
 * affect other rows. If more text may follow, `rest` is the position of the first incomplete row.
 *
 * The parser first gets the whole text. After a malformed line, it starts again at the next line
 * with a small part of the text, which doubles each time. The text that is read again is therefore
 * hardly longer than what was split since the previous malformed line.
 */
export function splitRows(
  text: string,
  delimiter: string,
  mayContinue = false,
): SplitRows & { readonly rest: number } {
  const whole = mayContinue || text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const last = whole.lastIndexOf('\n');
  const rows: string[][] = [];
  const errors = new Map<number, QuoteError>();
  let [at, size] = [0, whole.length];
  while (at <= last) {
    const end = whole.indexOf('\n', Math.min(at + size, last)) + 1;
    const run = splitRun(whole.slice(at, end), delimiter);
    for (const row of run.rows) rows.push(row);
    if (run.fault === undefined) {
      size = 2 * (end - at);
      at = end;
      continue;
    }
    at = afterLines(whole, at, run.rows);
    if (run.fault === 'incomplete') {
      size = 2 * (end - at);
      if (end <= last) continue;
      if (mayContinue) break;
    }
    const next = whole.indexOf('\n', at) + 1;
    errors.set(rows.length, run.fault === 'incomplete' ? 'openQuote' : run.fault);
    rows.push([whole.slice(at, next - 1)]);
    [at, size] = [next, 0];
  }
  return { rows, errors, rest: Math.min(at, text.length) };
}

/** The rows of some lines, up to the first that is malformed or may continue in the next lines. */
function splitRun(
  lines: string,
  delimiter: string,
): { readonly rows: string[][]; readonly fault?: QuoteError | 'incomplete' } {
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  const tooLong = lines.length > longest && lines.includes('"') ? data.findIndex(isTooLong) : -1;
  if (tooLong !== -1 && tooLong <= (wrong?.row ?? tooLong))
    return { rows: data.slice(0, tooLong), fault: 'openQuote' };
  // The parser takes the empty text after the last line feed for a row.
  if (wrong === undefined) return { rows: data.slice(0, -1) };
  const fault = wrong.code === 'MissingQuotes' ? 'incomplete' : 'strayQuote';
  return { rows: data.slice(0, wrong.row), fault };
}

const isTooLong = (row: readonly string[]) =>
  row.some((cell) => cell.length > longest && cell.includes('\n'));

/** The position of the line that follows these rows. */
function afterLines(text: string, from: number, rows: readonly (readonly string[])[]): number {
  let at = from;
  for (const row of rows) {
    at = text.indexOf('\n', at) + 1;
    for (const cell of row)
      for (let feed = cell.indexOf('\n'); feed !== -1; feed = cell.indexOf('\n', feed + 1))
        at = text.indexOf('\n', at) + 1;
  }
  return at;
}
