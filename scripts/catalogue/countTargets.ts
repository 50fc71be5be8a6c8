import type { Clause, Plan } from '../../src/model/Plan.js';
import type { Target } from '../../src/model/Target.js';

/**
 * Whether the text states a figure for a target, which it does not for directions, comparisons and
 * full coverage.
 */
export const isPrinted = ({ rule }: Target) =>
  rule.kind !== 'trend' && rule.kind !== 'compare' && rule.kind !== 'coverage';

/** Counts the targets of a plan or of one domain. */
export function countTargets(plan: Plan, domain?: number) {
  const domains = plan.domains.filter(({ number }) => domain === undefined || number === domain);
  const targets = plan.targets.filter(
    ({ clause }) => domain === undefined || clause.domain === domain,
  );
  const clauses: readonly Clause[] = domains.flatMap(({ goals, measures }) => [
    ...goals,
    ...measures,
  ]);
  return {
    goals: clauses.filter(({ list }) => list === 'goal').length,
    measures: clauses.filter(({ list }) => list === 'measure').length,
    clauses: clauses.length,
    withTargets: clauses.filter((clause) => clause.targets.length > 0).length,
    targets: targets.length,
    inGoals: targets.filter(({ clause }) => clause.list === 'goal').length,
    inMeasures: targets.filter(({ clause }) => clause.list === 'measure').length,
    printed: targets.filter(isPrinted).length,
    maintain: targets.filter(({ timing }) => timing === 'maintain').length,
    perUnit: targets.filter(({ scope }) => scope !== 'area').length,
    indicators: new Set(
      targets.flatMap(({ indicator, components = [] }) => [indicator, ...components]),
    ).size,
  };
}
