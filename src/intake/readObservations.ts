import { type Language, makeIssue } from '../faults/makeIssue.js';
import type { Result } from '../faults/Result.js';
import type { Observation } from '../model/Observation.js';
import { type ParseOptions, parseObservations } from '../schema/parseObservations.js';
import { decodeText } from './decodeText.js';
import { readTable } from './readTable.js';

/** What a caller can say about bytes. */
export interface ReadOptions extends ParseOptions {
  /** What the bytes are; looked for in the content unless given. */
  readonly format?: 'csv' | 'json' | undefined;
}

/**
 * Bytes of a file as observations: CSV or JSON in UTF-8, with or without a byte order mark. Bytes in, no file system: it runs in browsers too.
 *
 * @edge Other encodings and binary files are named and refused, never guessed at. Everything after the table is read is as in
 * `parseObservations`: good rows survive, bad rows are named.
 * @throws never for data.
 * @example
 * ```ts
 * import { indicators } from '@lipu/plans';
 * import { readObservations } from '@lipu/plans/intake';
 * const bytes = new TextEncoder().encode('指标,年份,数值,单位,地区\n婴儿死亡率,2020,2.70,‰,450381\n');
 * const { ok, observations } = await readObservations(bytes, { indicators });
 * console.log(ok, observations[0]?.value); // true 2.70
 * ```
 */
export async function readObservations(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<'observations', readonly Observation[]>> {
  const { language = 'en', file } = options;
  const refuse = (code: Parameters<typeof makeIssue>[0], facts: Parameters<typeof makeIssue>[2]): Result<'observations', readonly Observation[]> => ({
    ok: false,
    observations: [],
    notices: [],
    issues: [makeIssue(code, language, { ...facts, ...(file === undefined ? {} : { file }) })],
  });
  const text = decodeText(bytes);
  if (text === undefined)
    return refuse(bytes.includes(0) ? 'notThisFormat' : 'unreadable', {
      found: bytes.includes(0) ? say(language, '二进制文件', 'a binary file') : '',
      expected: say(language, 'UTF-8编码的CSV或JSON', 'CSV or JSON in UTF-8'),
    });
  if (text.trim() === '') return refuse('emptyFile', { expected: say(language, '表头和数据行', 'a header and rows') });
  const format = options.format ?? (/^\s*[[{]/.test(text) ? 'json' : 'csv');
  if (format === 'json') {
    try {
      return parseObservations(JSON.parse(text), options);
    } catch (error) {
      return refuse('unreadable', { found: error instanceof Error ? error.message : '', expected: 'JSON' });
    }
  }
  const { rows, troubles } = readTable(text);
  const parsed = parseObservations(rows, options);
  const issues = troubles.map(({ row, found, expected }) =>
    makeIssue('badStructure', language, {
      row,
      found: say(language, `${found}个单元格`, `${found} cells`),
      expected: say(language, `${expected}个`, `${expected}, as many as the header`),
      ...(file === undefined ? {} : { file }),
    }),
  );
  if (rows.length === 0 && issues.length === 0) return refuse('emptyFile', { expected: say(language, '表头之后的数据行', 'rows after the header') });
  // A row that does not fit the header holds its place empty; what it lacks is not said a second time.
  const misfits = new Set(troubles.map((one) => one.row));
  const all = [...issues, ...(parsed.ok ? [] : parsed.issues.filter((issue) => issue.row === undefined || !misfits.has(issue.row)))].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const [first, ...others] = all;
  return first === undefined ? parsed : { ok: false, observations: parsed.observations, notices: parsed.notices, issues: [first, ...others] };
}

const say = (language: Language, zh: string, en: string) => (language === 'zh' ? zh : en);
