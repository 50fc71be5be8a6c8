import { overviews } from '../locale/locales.js';
import type { Language } from '../model/LocalizedText.js';
import type { Reason } from '../model/NotAssessed.js';
import type { Plan } from '../model/Plan.js';
import type { Summary } from '../model/PlanEvaluation.js';
import type { ReportDomain, ReportTarget } from './Report.js';
import { hasData } from './ReportTarget.js';
import { describeCounts } from './sentences/describeCounts.js';

/** The domains of a report: targets with data, and those without by reason. */
export function listDomains(
  summary: Summary,
  targets: readonly ReportTarget[],
  plan: Plan | undefined,
  language: Language,
): ReportDomain[] {
  return summary.domains.map(({ domain, number, ...counts }) => {
    const own = targets.filter(({ evaluation }) => evaluation.clause.domain === number);
    return {
      id: domain,
      number,
      name: plan?.domains.find(({ id }) => id === domain)?.name[language] ?? domain,
      counts,
      summary: describeCounts(counts, overviews[language].countsOf.domain, language),
      targets: own.filter(hasData),
      silent: groupByReason(own.filter((target) => !hasData(target))),
    };
  });
}

function groupByReason(targets: readonly ReportTarget[]): ReportDomain['silent'] {
  const reasons = [...new Set(targets.map(({ reason }) => reason as Reason))];
  return reasons.map((reason) => ({
    reason,
    targets: targets
      .filter((target) => target.reason === reason)
      .map(({ id, name, rule }) => ({ id, name, rule })),
  }));
}
