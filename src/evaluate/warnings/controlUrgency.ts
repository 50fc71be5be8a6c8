import type { TargetEvaluation, TargetVerdict } from '../../model/TargetEvaluation.js';
import { type Urgency, urgencies, type Warning } from '../../model/Warning.js';
import { controlFalseDiscoveries } from '../../stats/controlFalseDiscoveries.js';

/**
 * Keeps the high urgency of the warnings of a plan that remain significant when the false alarms of
 * the whole plan are limited, and lowers the others to medium urgency. Without this, the number of
 * false alarms would grow with the length of the plan.
 *
 * @formula Benjamini–Hochberg over `unlikelyToAttain` (its probability of attaining) and
 * `lostAttainment` (its p), with two tests for each target that has a verdict
 * @edge A contradiction in the data does not depend on chance and keeps its urgency.
 */
export function controlUrgency<One extends TargetVerdict | TargetEvaluation>(
  targets: readonly One[],
  rate: number,
): readonly One[] {
  const ps: number[] = [];
  let judged = 0;
  for (const target of targets) {
    if (target.attainment.status !== 'notAssessed') judged += 1;
    for (const warning of warningsOf(target)) {
      const p = chanceOf(warning);
      if (p !== undefined) ps.push(p);
    }
  }
  if (ps.length === 0) return targets;
  const trusted = controlFalseDiscoveries(ps, rate, Math.max(2 * judged, ps.length));
  let next = 0;
  const isTrusted = (warning: Warning) => {
    if (chanceOf(warning) === undefined) return true;
    next += 1;
    return trusted[next - 1] === true;
  };
  return targets.map((target) => {
    const own = warningsOf(target);
    const kept = own.map(isTrusted);
    if (!kept.includes(false)) return target;
    const warnings = own.map(
      (warning, i): Warning => (kept[i] === true ? warning : { ...warning, urgency: 'medium' }),
    );
    return { ...target, warnings: warnings.sort((a, b) => rank(a.urgency) - rank(b.urgency)) };
  });
}

const noWarnings: readonly Warning[] = [];

/** Returns the warnings of an evaluation; a bare verdict has none. */
const warningsOf = (target: TargetVerdict | TargetEvaluation) =>
  'warnings' in target ? target.warnings : noWarnings;

/** Returns the probability that chance alone produces a warning of high urgency. */
function chanceOf(warning: Warning): number | undefined {
  if (warning.code === 'unlikelyToAttain') return warning.probability;
  return warning.code === 'lostAttainment' ? warning.p : undefined;
}

const rank = (urgency: Urgency) => urgencies.indexOf(urgency);
