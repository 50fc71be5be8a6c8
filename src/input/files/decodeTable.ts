import type { Vocabulary } from '../rows/Vocabulary.js';
import { decodeText } from './decodeText.js';
import type { Grid, GridFault } from './Grid.js';
import type { Reports } from '../IssueCollector.js';
import { readDelimited } from './readDelimited.js';
import { readHeading } from '../table/readHeading.js';

/** What the caller says about a text. */
export interface TextOptions {
  readonly format?: 'csv' | 'tsv' | 'json' | 'xlsx' | undefined;
  readonly encoding?: string | undefined;
  readonly vocabulary: Vocabulary;
}

/** A text, read: a table, or what JSON holds. `undefined` where it is neither, which has been reported. */
export type TextContent = { readonly grid: Grid } | { readonly json: unknown };

/** Bytes of a text as a table or as JSON, told apart by the first character. */
export function readText(bytes: Uint8Array, { format, encoding, vocabulary }: TextOptions, reports: Reports): TextContent | undefined {
  const { say } = reports;
  const decoded = decodeText(bytes, encoding);
  if (decoded.kind === 'binary') {
    reports.error('notThisFormat', { found: say.binary, expected: say.formats });
    return undefined;
  }
  if (decoded.kind === 'unknown') {
    reports.error('wrongEncoding', { expected: encoding === undefined ? say.encodings : say.encodingOf(encoding) });
    return undefined;
  }
  let lostLineFault: GridFault | undefined;
  if (decoded.kind === 'mixed') {
    const other = decoded.other ?? say.noEncoding;
    const expected = say.oneEncoding(decoded.encoding);
    reports.error('mixedEncoding', { found: say.mixture(decoded.encoding, decoded.firstLine, other, decoded.firstOther), expected });
    lostLineFault =
      decoded.other === undefined ? { code: 'wrongEncoding', facts: { expected } } : { code: 'mixedEncoding', facts: { found: say.otherEncoding(decoded.other), expected } };
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
  const countHeadings = (cells: readonly unknown[]) => cells.filter((cell) => readHeading(cell, vocabulary) !== undefined).length;
  return { grid: readDelimited(text, { delimiter: format === 'tsv' ? '\t' : undefined, countHeadings, lostLineFault }, reports) };
}
