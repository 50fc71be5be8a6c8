import fc from 'fast-check';
import { readObservations } from '../../src/input/readObservations.js';
import { anyBytes } from './anyBytes.js';
import { checkResult } from './checkResult.js';
import type { FuzzReport } from './FuzzReport.js';
import { anyOptions } from './known.js';

/**
 * Passes this many byte strings to `readObservations`. @throws with the smallest one that fails a
 * check.
 */
export async function fuzzRead(count: number, seed: number): Promise<FuzzReport> {
  const report = { inputs: 0, observations: 0, refused: 0, slowest: 0 };
  await fc.assert(
    fc.asyncProperty(anyBytes, anyOptions, async (bytes, options) => {
      const start = performance.now();
      const result = await readObservations(bytes, options);
      report.slowest = Math.max(report.slowest, performance.now() - start);
      report.inputs += 1;
      report.observations += result.observations.length;
      if (!result.ok) report.refused += 1;
      // An issue without a row is about the whole file.
      const isWhole =
        !result.ok &&
        result.issues.every((issue) => issue.row === undefined) &&
        result.observations.length === 0;
      const problem = checkResult(result, isWhole ? undefined : countRows(bytes));
      if (problem !== undefined) throw new Error(problem);
      const named = result.ok ? result.notices : [...result.issues, ...result.notices];
      if (result.observations.length === 0 && named.length === 0)
        throw new Error('a file came to nothing, and nothing was said');
    }),
    { numRuns: count, seed },
  );
  return report;
}

/**
 * Returns the number of rows in JSON. A table has titles, blank rows and remarks, which other tests
 * cover.
 */
function countRows(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // In another encoding, it can be JSON or a table.
    return undefined;
  }
  if (Array.isArray(value)) return value.length;
  const list = ['observations', 'data', 'rows']
    .map((name) => (value as Record<string, unknown>)[name])
    .find(Array.isArray);
  return list?.length;
}
