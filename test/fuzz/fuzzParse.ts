import fc from 'fast-check';
import { parseObservations } from '../../src/input/parseObservations.js';
import { anyRows } from './anyRows.js';
import { checkResult } from './checkResult.js';
import type { FuzzReport } from './FuzzReport.js';
import { anyOptions } from './known.js';

/**
 * Passes this many values to `parseObservations`. @throws with the smallest value that fails a
 * check.
 */
export function fuzzParse(count: number, seed: number): FuzzReport {
  const report = { inputs: 0, observations: 0, refused: 0, slowest: 0 };
  fc.assert(
    fc.property(anyRows, anyOptions, (input, options) => {
      const start = performance.now();
      const result = parseObservations(input, options);
      report.slowest = Math.max(report.slowest, performance.now() - start);
      report.inputs += 1;
      report.observations += result.observations.length;
      if (!result.ok) report.refused += 1;
      const problem = checkResult(result, countRows(input));
      if (problem !== undefined) throw new Error(problem);
    }),
    { numRuns: count, seed },
  );
  return report;
}

/** Returns the number of rows in a value, if it contains a list of them. */
function countRows(input: unknown): number | undefined {
  if (Array.isArray(input)) return input.length;
  if (typeof input !== 'object' || input === null) return undefined;
  const list = ['observations', 'data', 'rows']
    .map((name) =>
      Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined,
    )
    .find(Array.isArray);
  return list?.length;
}
