import { plans } from '../library/plans.js';
import type { Language } from '../locale/makeIssue.js';
import { readAssignments } from '../input/readAssignments.js';
import type { Assignment } from '../model/Assignment.js';
import { describeIssue } from './describeIssue.js';
import type { Io } from './Io.js';
import { readBytes } from './readBytes.js';

/** Who answers for what, from a file; what is wrong in it is named on standard error. */
export async function readAssignmentFile(file: string, language: Language, io: Io): Promise<{ readonly assignments: readonly Assignment[]; readonly hasErrors: boolean }> {
  const result = await readAssignments(await readBytes(file, io), { plans, language, file });
  for (const issue of [...(result.ok ? [] : result.issues), ...result.notices]) io.err(`${issue.severity === 'error' ? '✗' : '·'} ${describeIssue(issue, language)}\n`);
  return { assignments: result.assignments, hasErrors: !result.ok };
}
