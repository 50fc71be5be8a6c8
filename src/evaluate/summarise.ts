import { addTo } from '../lookup/addTo.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { Counts, Summary } from '../model/PlanEvaluation.js';
import type { ListName } from '../model/Target.js';
import type { TargetVerdict } from '../model/TargetEvaluation.js';

/**
 * Returns counts, and compliance rates with their denominators.
 *
 * @formula strict = attained ÷ monitorable; with 基本实现 = (attained + nearly attained) ÷ monitorable;
 * monitorable = total − not assessed
 */
export function summarise(plan: Plan, targets: readonly TargetVerdict[]): Summary {
  const groups = new Map<number | ListName, TargetVerdict[]>();
  for (const target of targets) {
    addTo(groups, target.clause.domain, target);
    addTo(groups, target.clause.list, target);
  }
  const countGroup = (key: number | ListName) => countTargets(groups.get(key) ?? []);
  return Object.assign(countTargets(targets), {
    domains: plan.domains.map(({ id, number }) => ({ domain: id, number, ...countGroup(number) })),
    lists: { goal: countGroup('goal'), measure: countGroup('measure') },
  });
}

/** Counts verdicts. A target that repeats another one of the selection is counted as restated. */
export function countTargets(targets: readonly TargetVerdict[]): Counts {
  const byReason: Partial<Record<Reason, number>> = {};
  const by = { attained: 0, nearlyAttained: 0, missed: 0, notAssessed: 0 };
  let restated = 0;
  for (const { restates, attainment } of targets) {
    if (isAmong(restates, targets)) restated += 1;
    else {
      by[attainment.status] += 1;
      if (attainment.status === 'notAssessed')
        byReason[attainment.reason] = (byReason[attainment.reason] ?? 0) + 1;
    }
  }
  const total = targets.length - restated;
  const monitorable = total - by.notAssessed;
  return {
    total,
    ...by,
    restated,
    byReason,
    compliance: {
      strict: { numerator: by.attained, monitorable, all: total },
      withNearly: { numerator: by.attained + by.nearlyAttained, monitorable, all: total },
    },
  };
}

/** Removes the targets that repeat another one in the list. */
export const withoutRestated = <One extends TargetVerdict>(
  targets: readonly One[],
): readonly One[] => targets.filter(({ restates }) => !isAmong(restates, targets));

// Few targets repeat another, so a search for each is faster than a set of all ids.
const isAmong = (restates: string | undefined, targets: readonly TargetVerdict[]) =>
  restates !== undefined && targets.some(({ target }) => target === restates);
