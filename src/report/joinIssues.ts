import type { Issue } from '../errors/Issue.js';

const isUnread = ({ code }: Issue): boolean => code === 'unused' || code === 'notCompared';
/** What an issue is about. */
const keyOf = (issue: Issue): string =>
  [isUnread(issue) ? 'unread' : issue.code, issue.found, issue.year, issue.of].join('\n');
/** An unread figure of an indicator that no target of the plan names. */
const isUnknown = (issue: Issue): boolean => isUnread(issue) && issue.of === undefined;

/**
 * The issues of an evaluation beside that by the higher-level plan: a figure is unread if neither
 * plan reads it, and figures that contradict each other, or their counts, may be read by the
 * higher-level plan alone.
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
