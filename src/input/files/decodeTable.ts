import Papa from 'papaparse';
import type { IssueCollector } from '../IssueCollector.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { readHeading } from '../table/readHeading.js';
import { decodeText, lostLine } from './decodeText.js';
import type { CellError, Grid } from './Grid.js';

/** What the caller says about a text. */
export interface TextOptions {
  readonly format?: 'csv' | 'tsv' | 'json' | 'xlsx' | undefined;
  readonly encoding?: string | undefined;
  readonly vocabulary: Vocabulary;
}

/** A text, read: a table, or what JSON holds. `undefined` where it is neither, which has been reported. */
type TextContent = { readonly grid: Grid } | { readonly json: unknown };

/** Bytes of a text as a table or as JSON, told apart by the first character. */
export function decodeTable(
  bytes: Uint8Array,
  { format, encoding, vocabulary }: TextOptions,
  reports: IssueCollector,
): TextContent | undefined {
  const { say } = reports;
  const decoded = decodeText(bytes, encoding);
  if (decoded.kind === 'binary') {
    reports.error('notThisFormat', { found: say.binary, expected: say.formats });
    return undefined;
  }
  if (decoded.kind === 'unknown') {
    reports.error('wrongEncoding', {
      expected: encoding === undefined ? say.encodings : say.encodingOf(encoding),
    });
    return undefined;
  }
  let lostLineFault: CellError | undefined;
  if (decoded.kind === 'mixed') {
    const other = decoded.other ?? say.noEncoding;
    const expected = say.oneEncoding(decoded.encoding);
    reports.error('mixedEncoding', {
      found: say.mixture(decoded.encoding, decoded.firstLine, other, decoded.firstOther),
      expected,
    });
    lostLineFault =
      decoded.other === undefined
        ? { code: 'wrongEncoding', facts: { expected } }
        : { code: 'mixedEncoding', facts: { found: say.otherEncoding(decoded.other), expected } };
  }
  const { text } = decoded;
  if (text.trim() === '') {
    reports.error('emptyFile', { expected: say.table });
    return undefined;
  }
  if (/^\s*<(!doctype html|html|table|\?xml)/i.test(text)) {
    reports.error('notThisFormat', { found: say.html, expected: say.formats });
    return undefined;
  }
  if (format === 'json' || (format === undefined && /^\s*[[{]/.test(text))) {
    try {
      return { json: JSON.parse(text) };
    } catch (error) {
      reports.error('unreadable', { found: (error as SyntaxError).message, expected: 'JSON' });
      return undefined;
    }
  }
  const countHeadings = (cells: readonly unknown[]) =>
    cells.filter((cell) => readHeading(cell, vocabulary) !== undefined).length;
  return {
    grid: readDelimited(
      text,
      { delimiter: format === 'tsv' ? '\t' : undefined, countHeadings, lostLineFault },
      reports,
    ),
  };
}

const delimiters = [',', '\t', ';'] as const;

/** What the caller knows of a delimited text. */
export interface DelimitedOptions {
  /** Given where the format says it: TSV. */
  readonly delimiter?: string | undefined;
  /** How many headings of a row are known; tells delimiters apart. */
  readonly countHeadings: (cells: readonly unknown[]) => number;
  /** What a line is said to be that could not be decoded with the others. */
  readonly lostLineFault?: CellError | undefined;
}

/**
 * A delimited text as a grid. The delimiter is the one with which the first rows hold most known headings.
 *
 * @edge A quotation mark that is never closed swallows what follows; the row where it opens is named.
 */
export function readDelimited(
  text: string,
  { delimiter, countHeadings, lostLineFault }: DelimitedOptions,
  reports: IssueCollector,
): Grid {
  // One kind of line break: files that were put together by hand mix them, and a mixed file would come out as one long row.
  const even = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const { data, errors } = Papa.parse<string[]>(even, {
    delimiter: delimiter ?? findDelimiter(even, countHeadings),
    newline: '\n',
  });
  const rowFaults = new Map<number, CellError>();
  for (const { row, code } of errors) {
    if (row === undefined || rowFaults.has(row)) continue;
    const found = code === 'MissingQuotes' ? reports.say.openQuote : reports.say.strayQuote;
    rowFaults.set(row, { code: 'badStructure', facts: { found, expected: reports.say.quotes } });
  }
  if (lostLineFault !== undefined)
    for (const [at, row] of data.entries())
      if (row.some((cell) => cell.includes(lostLine))) rowFaults.set(at, lostLineFault);
  return { cells: data, rowFaults, cellFaults: new Map(), merged: [] };
}

function findDelimiter(text: string, countHeadings: DelimitedOptions['countHeadings']): string {
  const head = text.slice(0, 20_000);
  let best: { readonly delimiter: string; readonly headings: number; readonly width: number } = {
    delimiter: ',',
    headings: 0,
    width: 1,
  };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 12 });
    const headings = Math.max(0, ...data.map(countHeadings));
    const width = Math.max(0, ...data.map((row) => row.length));
    if (headings > best.headings || (best.headings === 0 && width > best.width))
      best = { delimiter, headings, width };
  }
  return best.delimiter;
}
