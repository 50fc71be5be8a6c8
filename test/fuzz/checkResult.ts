import { type Issue, issueCodes, type Result } from '../../src/errors/Issue.js';
import { formatIssue } from '../../src/locale/formatIssue.js';
import { languages } from '../../src/model/LocalizedText.js';
import type { Observation } from '../../src/model/Observation.js';
import { observationSchema } from '../../src/schema/observationSchema.js';

/**
 * Describes what is wrong with a result; `undefined` if it is correct. `rows` is the number of rows
 * of the input, if it is known.
 */
export function checkResult(
  result: Result<'observations', readonly Observation[]>,
  rows: number | undefined,
): string | undefined {
  const issues = result.ok ? [] : result.issues;
  if (!result.ok && issues.length === 0) return 'refused without an issue';
  for (const issue of [...issues, ...result.notices]) {
    if (!issueCodes.includes(issue.code)) return `an issue without a name: ${String(issue.code)}`;
    for (const language of languages) {
      const sentence = formatIssue(issue, language);
      if (sentence === '' || /undefined(?!”)|\[object/.test(sentence))
        return `an issue that says nothing: ${sentence}`;
    }
    if (
      issue.row !== undefined &&
      !(Number.isInteger(issue.row) && issue.row >= 1 && (rows === undefined || issue.row <= rows))
    )
      return `an issue of row ${issue.row}, of ${rows} rows`;
  }
  if (
    issues.some((issue) => issue.severity !== 'error') ||
    result.notices.some((notice) => notice.severity !== 'notice')
  )
    return 'an issue among the notices';
  for (const observation of result.observations)
    if (!observationSchema.safeParse(observation).success)
      return `no observation: ${JSON.stringify(observation)}`;
  if (rows === undefined) return undefined;
  const named = rowsNamed(issues, result.notices);
  return result.observations.length + named.size === rows
    ? undefined
    : `${rows} rows gave ${result.observations.length} observations and ${named.size} rows ` +
        'with a name';
}

/**
 * Returns the rows without an observation: each is in an issue, in the notice of an equal row, or
 * in the notices about counts in rows of their own.
 */
export function rowsNamed(issues: readonly Issue[], notices: readonly Issue[]): Set<number> {
  const ofNotices = notices.flatMap(({ code, row, expected }) => {
    if (code === 'duplicate' || code === 'unusedCount') return row ?? [];
    return expected?.kind === 'countRows' ? [expected.numerator.row, expected.denominator.row] : [];
  });
  return new Set([...issues.flatMap(({ row }) => row ?? []), ...ofNotices]);
}
