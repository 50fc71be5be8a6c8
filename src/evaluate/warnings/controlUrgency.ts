import type { TargetEvaluation, TargetVerdict } from '../../model/TargetEvaluation.js';
import { type Urgency, urgencies, type Warning } from '../../model/Warning.js';
import { controlFalseDiscoveries } from '../../stats/controlFalseDiscoveries.js';

/**
 * Keeps the high urgency of those warnings of a plan that can be trusted together; the others are
 * of medium urgency. Without it a long plan would raise alarms by its length alone.
 *
 * @formula Benjamini–Hochberg over `unlikelyToAttain` (its probability of attaining) and
 * `lostAttainment` (its p), with two tests for each target that has a verdict
 * @edge A contradiction in the data is no matter of chance and keeps its urgency.
 */
export function controlUrgency<One extends TargetVerdict | TargetEvaluation>(
  targets: readonly One[],
  rate: number,
): readonly One[] {
  const ps = targets.flatMap((target) => warningsOf(target).flatMap(chanceOf));
  if (ps.length === 0) return targets;
  const judged = targets.filter(({ attainment }) => attainment.status !== 'notAssessed').length;
  const trusted = controlFalseDiscoveries(ps, rate, Math.max(2 * judged, ps.length));
  let next = 0;
  return targets.map((target) => {
    const own = warningsOf(target);
    if (!own.some((warning) => chanceOf(warning).length > 0)) return target;
    const warnings = own.map((warning): Warning => {
      if (chanceOf(warning).length === 0) return warning;
      const isTrusted = trusted[next] === true;
      next += 1;
      return isTrusted ? warning : { ...warning, urgency: 'medium' };
    });
    return { ...target, warnings: warnings.sort((a, b) => rank(a.urgency) - rank(b.urgency)) };
  });
}

/** The warnings of an evaluation; of a verdict alone there are none. */
const warningsOf = (target: TargetVerdict | TargetEvaluation) =>
  'warnings' in target ? target.warnings : [];

/** The probability that a warning of high urgency is a false alarm, where chance can raise it. */
function chanceOf(warning: Warning): readonly number[] {
  if (warning.code === 'unlikelyToAttain') return [warning.probability];
  return warning.code === 'lostAttainment' ? [warning.p] : [];
}

const rank = (urgency: Urgency) => urgencies.indexOf(urgency);
