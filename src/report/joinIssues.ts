import type { Issue } from '../errors/Issue.js';

const isUnread = ({ code }: Issue): boolean => code === 'unused' || code === 'notCompared';
/** A key for the subject of an issue. */
const keyOf = (issue: Issue): string =>
  [isUnread(issue) ? 'unread' : issue.code, issue.found, issue.year, issue.of].join('\n');
/** Whether an issue is about an unread figure whose indicator no target of the plan names. */
const isUnknown = (issue: Issue): boolean => isUnread(issue) && issue.of === undefined;

/**
 * Joins the issues of an evaluation with those of the evaluation against the higher-level plan. A
 * figure is reported as unread only if neither plan reads it. Contradictions, and counts that
 * disagree with their value, are included from both, since the higher-level plan may read figures
 * that the other plan does not.
 */
export function joinIssues(own: readonly Issue[], above: readonly Issue[]): readonly Issue[] {
  const unknownIn = (issues: readonly Issue[]) =>
    new Set(issues.filter(isUnknown).map(({ found }) => found));
  const [unknown, unknownAbove] = [unknownIn(own), unknownIn(above)];
  const [keys, keysAbove] = [new Set(own.map(keyOf)), new Set(above.map(keyOf))];
  return [
    ...own.filter(
      (issue) => !isUnread(issue) || keysAbove.has(keyOf(issue)) || unknownAbove.has(issue.found),
    ),
    ...above.filter((issue) =>
      isUnread(issue)
        ? !isUnknown(issue) && unknown.has(issue.found)
        : ['contradiction', 'countsDisagree'].includes(issue.code) && !keys.has(keyOf(issue)),
    ),
  ];
}
