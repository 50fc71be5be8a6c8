import { PlansError } from '../faults/PlansError.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { evaluateInContext } from './evaluateInContext.js';
import { type EvaluationOptions, prepareContext } from './prepareContext.js';

/** What a caller can say about the evaluation of one target. */
export interface TargetOptions extends EvaluationOptions {
  /** The area that is judged; may be left out where all observations are of one area. */
  readonly area?: string | undefined;
}

/** One target judged over observations; the public function of the same name adds the definitions that the library knows. */
export function evaluateTarget(target: Target, observations: readonly Observation[], options: TargetOptions): TargetEvaluation {
  return evaluateInContext(target, prepareContext(observations, options, { area: options.area ?? findArea(target, observations) }));
}

function findArea(target: Target, observations: readonly Observation[]): string {
  const areas = [...new Set(observations.filter((one) => one.indicator === target.indicator).map((one) => one.area))];
  if (areas.length > 1 && target.scope === 'area')
    throw new PlansError('ambiguousArea', `The observations are of ${areas.length} areas (${areas.slice(0, 3).join(', ')} …); name one with \`area\``, { found: areas });
  return target.scope === 'area' ? (areas[0] ?? '') : '';
}
