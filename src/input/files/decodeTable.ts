import Papa from 'papaparse';
import type { IssueCollector } from '../IssueCollector.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { readHeading } from '../table/readHeading.js';
import { decodeText, lostLine } from './decodeText.js';
import { type Format, readable } from './formats.js';
import type { CellError, Grid } from './Grid.js';
import { readJson } from './readJson.js';
import { type SplitRows, splitRows } from './splitRows.js';

/** Options for decoding text. */
export interface TextOptions {
  readonly format?: Format | undefined;
  readonly encoding?: string | undefined;
  readonly vocabulary: Vocabulary;
}

/**
 * A decoded text: a table or a JSON value. `undefined` if it is neither, which is then reported.
 */
type TextContent = { readonly grid: Grid } | { readonly json: unknown };

/** Decodes the bytes of a text file as a table or as JSON, depending on the first character. */
export function decodeTable(
  bytes: Uint8Array,
  { format, encoding, vocabulary }: TextOptions,
  collector: IssueCollector,
): TextContent | undefined {
  const decoded = decodeOrReport(bytes, encoding, collector);
  if (decoded === undefined) return undefined;
  const { text, lostLineError, firstOther } = decoded;
  if (lostLineError !== undefined)
    collector.error('mixedEncoding', { ...lostLineError.facts, sheetRow: firstOther });
  if (text.trim() === '') {
    collector.error('emptyFile', { expected: { kind: 'table' } });
    return undefined;
  }
  const page = findPage(text);
  if (page !== undefined) {
    collector.error('notThisFormat', { found: page, expected: readable });
    return undefined;
  }
  if (format === 'json' || (format === undefined && /^\s*[[{]/.test(text))) {
    try {
      return { json: readJson(text, collector) };
    } catch (error) {
      // The text may be JSON Lines, where each line is a row.
      const lines = text.trim().split(/[\r\n]+/);
      if (lines.every(isJson)) return { json: readJson(`[${lines.join()}]`, collector) };
      collector.error('unreadable', {
        found: (error as SyntaxError).message,
        expected: { kind: 'format', formats: ['json'] },
      });
      return undefined;
    }
  }
  return {
    grid: readDelimited(text, {
      delimiter: format === 'tsv' ? '\t' : undefined,
      countHeadings: headingCounter(vocabulary),
      lostLineError,
    }),
  };
}

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** Counts the cells of a row that are known headings. */
export const headingCounter = (vocabulary: Vocabulary) => (cells: readonly unknown[]) =>
  cells.filter((cell) => readHeading(cell, vocabulary) !== undefined).length;

/** Decoded text, and the error of its lines in another encoding, if there are any. */
interface DecodedText {
  readonly text: string;
  readonly lostLineError?: CellError;
  /** The first line in another encoding, counted from 1. */
  readonly firstOther?: number;
}

/** Decodes text; if that is not possible, it is reported and the result is `undefined`. */
export function decodeOrReport(
  bytes: Uint8Array,
  encoding: string | undefined,
  collector: IssueCollector,
): DecodedText | undefined {
  const decoded = decodeText(bytes, encoding);
  switch (decoded.kind) {
    case 'text':
      return decoded;
    case 'mixed': {
      const { text, other, encoding: most, firstOther } = decoded;
      const code = other === undefined ? 'wrongEncoding' : 'mixedEncoding';
      const expected = { kind: 'encoding', encodings: [most] } as const;
      return { text, lostLineError: { code, facts: { found: other, expected } }, firstOther };
    }
    case 'binary':
      collector.error('notThisFormat', { found: 'binary', expected: readable });
      return undefined;
    case 'unknown': {
      const encodings = encoding === undefined ? ['UTF-8', 'GB18030'] : [encoding];
      collector.error('wrongEncoding', { expected: { kind: 'encoding', encodings } });
      return undefined;
    }
  }
}

/** Detects tables saved as web pages or as XML, which some programs name .xls. */
function findPage(text: string): 'html' | 'xml' | undefined {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (head.startsWith('mime-version:')) return 'html';
  if (head.startsWith('<?xml'))
    return head.includes('<html') || head.includes('<!doctype html') ? 'html' : 'xml';
  return /^<(?:!doctype html|html|head|body|meta|table|style|!--)/.test(head) ? 'html' : undefined;
}

const delimiters = [',', '\t', ';'] as const;

/** Options for a delimited text. */
export interface DelimitedOptions {
  /** Set if the format implies the delimiter, as TSV does. */
  readonly delimiter?: string | undefined;
  /** Counts the known headings in a row, to detect the delimiter. */
  readonly countHeadings: (cells: readonly unknown[]) => number;
  /** The error of a line whose encoding differs from that of the others. */
  readonly lostLineError?: CellError | undefined;
}

/**
 * Reads a delimited text as a grid. The delimiter is the one that gives the first rows the most
 * known headings.
 *
 * @edge A quotation mark that is never closed, or that is followed by text, makes its row unusable.
 */
export function readDelimited(
  text: string,
  { delimiter, countHeadings, lostLineError }: DelimitedOptions,
): Grid {
  const even = evenLines(text);
  const separator = delimiter ?? findDelimiter(even, countHeadings);
  return toGrid(splitRows(even, separator), lostLineError);
}

/**
 * Replaces all line breaks with line feeds. Files that were combined by hand have different ones,
 * and would be read as one long row.
 */
export const evenLines = (text: string): string =>
  text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;

/** Builds a grid from rows and their errors. */
export function toGrid(
  { rows, errors }: Pick<SplitRows, 'rows' | 'errors'>,
  lostLineError: CellError | undefined,
): Grid {
  const rowErrors = new Map<number, CellError>();
  for (const [row, code] of errors)
    rowErrors.set(row, { code, facts: { expected: { kind: 'quotes' } } });
  if (lostLineError !== undefined)
    for (const [at, row] of rows.entries())
      if (row.some((cell) => cell.includes(lostLine))) rowErrors.set(at, lostLineError);
  return { cells: rows, rowErrors, cellErrors: new Map(), merged: [] };
}

/** Returns the delimiter that gives the first rows the most known headings. */
export function findDelimiter(
  text: string,
  countHeadings: DelimitedOptions['countHeadings'],
): string {
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
