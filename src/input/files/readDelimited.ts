import Papa from 'papaparse';
import { lostLine } from './decodeLines.js';
import type { Grid, GridFault } from './Grid.js';
import type { Reports } from '../IssueCollector.js';

const delimiters = [',', '\t', ';'] as const;

/** What the caller knows of a delimited text. */
export interface DelimitedOptions {
  /** Given where the format says it: TSV. */
  readonly delimiter?: string | undefined;
  /** How many headings of a row are known; tells delimiters apart. */
  readonly countHeadings: (cells: readonly unknown[]) => number;
  /** What a line is said to be that could not be decoded with the others. */
  readonly lostLineFault?: GridFault | undefined;
}

/**
 * A delimited text as a grid. The delimiter is the one with which the first rows hold most known headings.
 *
 * @edge A quotation mark that is never closed swallows what follows; the row where it opens is named.
 */
export function readDelimited(text: string, { delimiter, countHeadings, lostLineFault }: DelimitedOptions, reports: Reports): Grid {
  // One kind of line break: files that were put together by hand mix them, and a mixed file would come out as one long row.
  const even = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const { data, errors } = Papa.parse<string[]>(even, { delimiter: delimiter ?? findDelimiter(even, countHeadings), newline: '\n' });
  const rowFaults = new Map<number, GridFault>();
  for (const { row, code } of errors) {
    if (row === undefined || rowFaults.has(row)) continue;
    const found = code === 'MissingQuotes' ? reports.say.openQuote : reports.say.strayQuote;
    rowFaults.set(row, { code: 'badStructure', facts: { found, expected: reports.say.quotes } });
  }
  if (lostLineFault !== undefined) for (const [at, row] of data.entries()) if (row.some((cell) => cell.includes(lostLine))) rowFaults.set(at, lostLineFault);
  return { cells: data, rowFaults, cellFaults: new Map(), merged: [] };
}

function findDelimiter(text: string, countHeadings: DelimitedOptions['countHeadings']): string {
  const head = text.slice(0, 20_000);
  let best: { readonly delimiter: string; readonly headings: number; readonly width: number } = { delimiter: ',', headings: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 12 });
    const headings = Math.max(0, ...data.map(countHeadings));
    const width = Math.max(0, ...data.map((row) => row.length));
    if (headings > best.headings || (best.headings === 0 && width > best.width)) best = { delimiter, headings, width };
  }
  return best.delimiter;
}
