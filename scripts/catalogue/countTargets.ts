import type { Clause, Plan } from '../../src/model/Plan.js';
import type { Target } from '../../src/model/Target.js';

/**
 * Whether the text prints a figure for a target: all but directions, comparisons and full coverage.
 */
export const isPrinted = ({ rule }: Target) =>
  rule.kind !== 'trend' && rule.kind !== 'compare' && rule.kind !== 'coverage';

/** What a plan, or one domain of it, holds. */
export function countTargets(plan: Plan, domain?: number) {
  const domains = plan.domains.filter((one) => domain === undefined || one.number === domain);
  const targets = plan.targets.filter(
    (one) => domain === undefined || one.clause.domain === domain,
  );
  const clauses: readonly Clause[] = domains.flatMap((one) => [...one.goals, ...one.measures]);
  return {
    goals: clauses.filter((one) => one.list === 'goal').length,
    measures: clauses.filter((one) => one.list === 'measure').length,
    clauses: clauses.length,
    withTargets: clauses.filter((one) => one.targets.length > 0).length,
    targets: targets.length,
    inGoals: targets.filter((one) => one.clause.list === 'goal').length,
    inMeasures: targets.filter((one) => one.clause.list === 'measure').length,
    printed: targets.filter(isPrinted).length,
    maintain: targets.filter((one) => one.timing === 'maintain').length,
    perUnit: targets.filter((one) => one.scope !== 'area').length,
    indicators: new Set(targets.flatMap((one) => [one.indicator, ...(one.components ?? [])])).size,
  };
}
