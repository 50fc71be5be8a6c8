import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Issue, Result } from '../../errors/Issue.js';
import { addTo } from '../../lookup/addTo.js';
import type { Observation } from '../../model/Observation.js';
import type { IssueCollector } from '../IssueCollector.js';
import type { Defaults } from '../ReadOptions.js';
import { combineCounts } from './combineCounts.js';
import { flagSuspects } from './flagSuspects.js';
import type { ReadRow } from './ReadRow.js';
import type { Facts } from './Row.js';
import type { RowContext } from './RowAccess.js';
import { resolveDuplicates } from './resolveDuplicates.js';

/** The observations that could be read, and an issue for everything that could not. */
export type ReadResult = Result<'observations', readonly Observation[]>;

/**
 * Converts the defaults for rows to facts, except for the area, which is part of the vocabulary.
 */
export function toFacts({ year, unit, status, source }: Defaults = {}): Facts {
  return dropUndefined({ year, unit, status, source });
}

/** Returns the observations of all rows, after checking figures against each other. */
export const finish = (rows: readonly ReadRow[], context: RowContext): ReadResult =>
  toResult(resolveRows(rows, context), context.collector);

/** Returns the rows that do not contradict each other. */
export function resolveRows(
  rows: readonly ReadRow[],
  { collector, counts, vocabulary, contradicted }: RowContext,
): readonly ReadRow[] {
  const combined = combineCounts(rows, counts, collector);
  const resolved = resolveDuplicates(combined, collector, contradicted);
  flagSuspects(resolved, vocabulary.targets, collector);
  return resolved;
}

export function toResult(rows: readonly ReadRow[], collector: IssueCollector): ReadResult {
  const observations = rows.map((row) => row.observation);
  const [first, ...others] = summarise(inOrder(collector.issues));
  const notices = summarise(inOrder(collector.notices));
  return first === undefined
    ? { ok: true, observations, notices }
    : { ok: false, observations, notices, issues: [first, ...others] };
}

/**
 * Sorts issues: those about a whole file first, then row by row; files and sheets keep their order.
 */
function inOrder(issues: readonly Issue[]): Issue[] {
  const places = new Map<string, number>();
  const placeOf = ({ file, sheet }: Issue) => `${file}\n${sheet}`;
  for (const issue of issues)
    if (!places.has(placeOf(issue))) places.set(placeOf(issue), places.size);
  return [...issues].sort(
    (a, b) =>
      (places.get(placeOf(a)) as number) - (places.get(placeOf(b)) as number) ||
      (a.row ?? 0) - (b.row ?? 0),
  );
}

/**
 * If a column has more similar notices than this, they become one notice that states how many there
 * are.
 */
const mostAlike = 20;
/** Errors that a long table of early years would repeat for each cell. */
const repeated: ReadonlySet<Issue['code']> = new Set(['yearOutOfRange']);

function summarise(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.row === undefined) continue;
    if (issue.severity === 'error' && !repeated.has(issue.code)) continue;
    const key = JSON.stringify([issue.code, issue.file, issue.sheet, issue.column]);
    addTo(groups, key, issue);
  }
  const dropped = new Set<Issue>();
  const firsts = new Map<Issue, number>();
  for (const group of groups.values()) {
    if (group.length <= mostAlike) continue;
    firsts.set(group[0] as Issue, group.length);
    for (const issue of group.slice(1)) dropped.add(issue);
  }
  return issues.flatMap((issue) => {
    if (dropped.has(issue)) return [];
    const count = firsts.get(issue);
    return [count === undefined ? issue : { ...issue, count }];
  });
}
