import type { Attainment } from '../model/Attainment.js';
import type { Counts } from '../model/PlanEvaluation.js';
import type { Reason } from '../model/Reason.js';

/** Verdicts counted as in the summary of an evaluation, for a choice of targets that is no domain. */
export function countTargets(verdicts: readonly Attainment[]): Counts {
  const count = (status: Attainment['status']) => verdicts.filter((one) => one.status === status).length;
  const [attained, nearlyAttained, missed, notAssessed] = [count('attained'), count('nearlyAttained'), count('missed'), count('notAssessed')];
  const byReason: Partial<Record<Reason, number>> = {};
  for (const verdict of verdicts) if (verdict.status === 'notAssessed') byReason[verdict.reason] = (byReason[verdict.reason] ?? 0) + 1;
  const [monitorable, all] = [attained + nearlyAttained + missed, verdicts.length];
  return {
    total: all,
    attained,
    nearlyAttained,
    missed,
    notAssessed,
    byReason,
    compliance: { strict: { numerator: attained, monitorable, all }, withNearly: { numerator: attained + nearlyAttained, monitorable, all } },
  };
}
