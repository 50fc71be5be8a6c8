import { formatShare } from '../../locale/formatQuantity.js';
import { methodologies } from '../../locale/locales.js';
import type { Language } from '../../model/LocalizedText.js';
import type { PlanEvaluation } from '../../model/PlanEvaluation.js';

/** Describes how the verdicts were reached, including every assumption. */
export function describeMethod(
  { stage, policy, libraryVersion }: Pick<PlanEvaluation, 'stage' | 'policy' | 'libraryVersion'>,
  language: Language,
): readonly string[] {
  const words = methodologies[language];
  const { warnings, nearBand } = policy;
  const near = Number(nearBand) === 0 ? undefined : formatShare(Number(nearBand));
  return [
    words.stage[stage],
    words.bounds,
    words.compliance,
    words.path(policy.baseYear, formatShare(Number(policy.courseTolerance))),
    words.tolerances(policy.aroundTolerance, policy.matchTolerance, near),
    words.estimates(formatShare(policy.confidence), policy.poolingYears),
    words.thresholds({
      probability: formatShare(warnings.unlikelyProbability),
      volatile: formatShare(warnings.volatileLevel),
      spread: formatShare(warnings.volatileShare),
      change: formatShare(warnings.changeLevel),
      trend: formatShare(warnings.trendLevel),
      falseAlarms: formatShare(warnings.falseDiscoveryRate),
      years: warnings.staleYears,
    }),
    words.version(libraryVersion),
  ];
}
