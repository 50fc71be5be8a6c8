import type { IssueCollector } from '../IssueCollector.js';
import type { Vocabulary } from '../rows/Vocabulary.js';
import { decodeOrReport, evenLines, findDelimiter, headingCounter, toGrid } from './decodeTable.js';
import type { CellError, Grid } from './Grid.js';
import { limits, megabyte } from './limits.js';
import { splitRows } from './splitRows.js';

/** Some rows of a table in a delimited text. */
export interface Block {
  readonly grid: Grid;
  /** The number of bytes read so far, and the number of rows of the text before these. */
  readonly bytes: number;
  readonly above: number;
}

export interface BlockOptions {
  readonly delimiter: string | undefined;
  readonly encoding: string | undefined;
  readonly vocabulary: Vocabulary;
}

const lineFeed = 10;

/**
 * Reads the rows of a delimited text in blocks, so that only a few megabytes are in memory. Each
 * block can be decoded separately, since it consists of whole lines, and no character of UTF-8 or
 * GB18030 contains a line feed.
 *
 * @edge A last row without a line feed that is shorter than the row before it is considered cut
 * off, which is an error.
 */
export async function* readBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter: given, encoding, vocabulary }: BlockOptions,
  collector: IssueCollector,
): AsyncGenerator<Block, void, undefined> {
  let delimiter = given;
  let carried = '';
  let [above, bytes, width] = [0, 0, 0];
  for await (const { lines, isLast } of takeLines(chunks)) {
    bytes += lines.length;
    const decoded = decodeOrReport(lines, encoding, collector);
    if (decoded === undefined) return;
    if (lines.length + carried.length > limits.blockText) {
      collector.error('tooLarge', {
        sheetRow: above + 1,
        found: Math.ceil((lines.length + carried.length) / megabyte),
        expected: { kind: 'atMost', value: limits.blockText / megabyte, unit: 'megabytes' },
      });
      return;
    }
    const text = carried + evenLines(decoded.text);
    delimiter ??= findDelimiter(text, headingCounter(vocabulary));
    const split = splitRows(text, delimiter, !isLast);
    const grid = toGrid(split, decoded.lostLineError);
    const last = split.rows.at(-1);
    width = split.rows.at(-2)?.length ?? width;
    const isCut = isLast && !text.endsWith('\n') && last !== undefined && last.length < width;
    yield {
      grid: isCut ? withError(grid, cutOff(last.length, width)) : grid,
      bytes,
      above,
    };
    carried = text.slice(split.rest);
    above += split.rows.length;
    width = last?.length ?? width;
  }
}

const cutOff = (found: number, count: number): CellError => ({
  code: 'cutOff',
  facts: { found, expected: { kind: 'cells', count } },
});

/** Returns a grid whose last row cannot be used. */
const withError = (grid: Grid, error: CellError): Grid => ({
  ...grid,
  rowErrors: new Map(grid.rowErrors).set(grid.cells.length - 1, error),
});

/** Yields the bytes up to the last line feed; the rest is kept for the next piece. */
async function* takeLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly lines: Uint8Array; readonly isLast: boolean }, void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += limits.block) {
      // The bytes are copied, since the source may reuse its buffer.
      const part = chunk.slice(at, at + limits.block);
      held.push(part);
      size += part.length;
      const end = size < limits.block ? -1 : part.lastIndexOf(lineFeed);
      if (end === -1) continue;
      held[held.length - 1] = part.subarray(0, end + 1);
      yield { lines: joinBytes(held), isLast: false };
      const rest = part.subarray(end + 1);
      held = [rest];
      size = rest.length;
    }
    if (size > limits.blockText) break;
  }
  yield { lines: joinBytes(held), isLast: true };
}

/** Joins pieces of bytes. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
