import type { Issue } from '../errors/Issue.js';
import { requireOptions } from '../errors/requireArgument.js';
import type { Observation } from '../model/Observation.js';
import { isWorkbook } from './files/formats.js';
import { limits } from './files/limits.js';
import { type Block, joinBytes, readBlocks } from './files/readBlocks.js';
import { sniffFormat } from './files/readSource.js';
import { requireBytes } from './files/toBytes.js';
import { IssueCollector } from './IssueCollector.js';
import { type BlobLike, type FileBytes, type ReadOptions, readShape } from './ReadOptions.js';
import { makeContext, readObservations } from './readObservations.js';
import { finish, toFacts } from './rows/finish.js';
import type { ReadRow } from './rows/ReadRow.js';
import { isBlank } from './rows/Row.js';
import type { RowContext } from './rows/RowAccess.js';
import { continueTable, type TableState } from './table/continueTable.js';
import { readTable } from './table/readTable.js';

/**
 * The content of a file in one piece or in many, such as a Node stream or the body of a `fetch`
 * response.
 */
export type FileStream = FileBytes | AsyncIterable<Uint8Array>;

/** A batch of the observations of a file, with all issues in its rows. */
export interface ObservationBatch {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  /** The number of bytes of the file that have been read so far. */
  readonly bytes: number;
}

/**
 * Reads the observations of a large CSV or TSV file batch by batch, in memory that does not grow
 * with the file: ten million rows take less than 300 MB.
 *
 * Rows are read as `readObservations` reads them. Row numbers in issues are counted over the whole
 * file. A notice given in an earlier batch is not repeated.
 *
 * @edge Duplicates, contradictions and suspect values are found within a batch of a few thousand
 * rows, not across batches. A section name on a row of its own applies only within its batch; rows
 * below it in a later batch are errors and are not read. A last row that is cut off is an error.
 * Workbooks, JSON and UTF-16 are read as a whole, within the usual limits, and give one batch.
 * @throws `PlansError` with `badArgument` for a source that gives no bytes, an invalid option or an
 * encoding that does not exist, and `badYear` for an invalid default year, but never for data.
 * Errors of the source are passed on.
 * @example
 * ```ts
 * import { catalogue } from '@lipu/plans';
 * import { readObservationStream } from '@lipu/plans/intake';
 * const csv = new Blob(['指标,年份,数值\n婴儿死亡率,2019,2.95\n婴儿死亡率,2020,2.70\n']);
 * let rows = 0;
 * for await (const { observations } of readObservationStream(csv, { catalogue }))
 *   rows += observations.length;
 * console.log(rows); // 2
 * ```
 */
export async function* readObservationStream(
  source: FileStream,
  options: ReadOptions = {},
): AsyncGenerator<ObservationBatch, void, undefined> {
  const isStream = typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
  if (!isStream) requireBytes('source', source);
  requireOptions('options', options, readShape);
  const { head, chunks } = await lookAhead(toChunks(source));
  if (!isDelimited(head, options)) {
    const file = await collect(chunks);
    const result = await readObservations(file, options);
    yield { ...result, issues: result.ok ? [] : result.issues, bytes: file.size };
    return;
  }
  const context = makeContext(options, new IssueCollector(options.file));
  const { vocabulary, collector } = context;
  const delimiter = options.format === 'tsv' ? '\t' : undefined;
  const blocks = readBlocks(
    chunks,
    { delimiter, encoding: options.encoding, vocabulary },
    collector,
  );
  const isNew = firstOnly();
  let state: TableState | undefined;
  let counted: string | undefined;
  let [bytes, reported] = [0, 0];
  for await (const block of blocks) {
    bytes = block.bytes;
    if (state?.section !== undefined && block.grid.cells.some((row) => !row.every(isBlank))) {
      const facts = { sheetRow: block.above + 1, found: state.section };
      collector.error('unknownSection', facts);
      break;
    }
    const batch = readBlock(block, state, { ...context, counts: [] }, options);
    const issues = batch.issues.filter((issue) => issue.row !== undefined || isNew(issue));
    const notices = batch.notices.filter(isNew);
    state = batch.state;
    const missing = notices.filter(({ code }) => code === 'noFigure');
    counted ??= notices.find(({ code }) => code === 'unusedCount')?.found;
    reported += batch.observations.length + issues.length + missing.length;
    yield { observations: batch.observations, issues, notices, bytes };
    if (state === undefined) break;
  }
  if (reported + collector.issues.length === 0)
    collector.error('emptyFile', {
      found: counted,
      expected: { kind: state === undefined ? 'table' : 'rows' },
    });
  const { issues, notices } = collector;
  if (issues.length > 0) yield { observations: [], issues, notices, bytes };
}

function readBlock(
  { grid: piece, above }: Block,
  before: TableState | undefined,
  whole: RowContext,
  options: ReadOptions,
) {
  const collector = new IssueCollector(options.file);
  const context = { ...whole, collector };
  const { grid, leadRow, place, state } = continueTable(piece, above, before, whole.vocabulary);
  // The rows carried over from the previous block were read there.
  const isOwn = ({ origin, row }: Pick<ReadRow, 'origin' | 'row'>) =>
    row + (origin.above ?? 0) > leadRow;
  const rows = readTable({ grid, above: before?.above }, context, toFacts(options.defaults)).filter(
    isOwn,
  );
  const counts = context.counts.filter(isOwn);
  const result = finish(rows, { ...context, counts });
  const isOfBlock = ({ code, sheetRow }: Issue) =>
    code !== 'emptyFile' && (sheetRow === undefined || sheetRow > leadRow);
  return {
    observations: result.observations,
    issues: (result.ok ? [] : result.issues).filter(isOfBlock).map(place),
    notices: result.notices.filter(isOfBlock).map(place),
    state,
  };
}

const mostRemembered = 10_000;

/** Returns a predicate that is true when an issue occurs for the first time, whatever its row. */
function firstOnly(): (issue: Issue) => boolean {
  const said = new Set<string>();
  return ({ code, column, found, expected }) => {
    const key = JSON.stringify([code, column, found, expected]);
    if (said.has(key)) return false;
    if (said.size < mostRemembered) said.add(key);
    return true;
  };
}

/** Whether the content is delimited text, whose rows can be read one after the other. */
function isDelimited(head: Uint8Array, { format, encoding = '' }: ReadOptions): boolean {
  if (format === 'json' || isWorkbook(format) || /utf-?16/i.test(encoding)) return false;
  if (sniffFormat(head) !== 'text' || head.includes(0)) return false;
  // No character of UTF-8 or GB18030 begins with FF.
  const isWide = head[0] === 0xff || (head[0] === 0xfe && head[1] === 0xff);
  const start = new TextDecoder().decode(head.subarray(0, 100)).trimStart();
  return !isWide && !/^(?:[[{<]|mime-version:)/i.test(start);
}

async function* toChunks(source: FileStream): AsyncGenerator<Uint8Array, void, undefined> {
  if (Symbol.asyncIterator in source) {
    for await (const chunk of source) {
      requireBytes('source', chunk);
      yield chunk;
    }
  } else if (source instanceof Uint8Array) yield source;
  else if (!('size' in source)) yield new Uint8Array(source);
  else
    for (let at = 0; at < source.size; at += limits.block)
      yield new Uint8Array(await source.slice(at, at + limits.block).arrayBuffer());
}

/** The number of bytes from which a format is recognised. */
const headLength = 4096;

async function lookAhead(chunks: AsyncGenerator<Uint8Array, void, undefined>) {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* first;
    yield* chunks;
  }
  return { head: joinBytes(first).subarray(0, headLength), chunks: all() };
}

/** Returns the whole content of a file, or only its size if it is too large. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<BlobLike> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.bytes) break;
    parts.push(chunk.slice());
  }
  const arrayBuffer = async () => joinBytes(parts).buffer as ArrayBuffer;
  return { size, arrayBuffer, slice: () => ({ arrayBuffer }) };
}
