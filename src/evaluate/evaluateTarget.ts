import { PlansError } from '../errors/PlansError.js';
import type { Area } from '../model/Area.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import type { TargetEvaluation } from '../model/TargetEvaluation.js';
import { type EvaluationOptions, prepareContext } from './Context.js';
import { evaluateInContext } from './evaluateInContext.js';

/** What a caller can say about the evaluation of one target. */
export interface TargetOptions extends EvaluationOptions {
  /** The area that is judged; may be left out where all observations are of one area. */
  readonly area?: string | undefined;
}

/** One target judged over observations; the public function of the same name adds the definitions that the library knows. */
export function evaluateTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions,
): TargetEvaluation {
  return evaluateInContext(
    target,
    prepareContext(observations, options, {
      area: options.area ?? findArea(target, observations, options.areas),
    }),
  );
}

/** The one area that the observations are of; those of the target's own indicators decide, where there are any. */
function findArea(
  target: Target,
  observations: readonly Observation[],
  known: readonly Area[] = [],
): string {
  const own = observations.filter(
    (one) => one.indicator === target.indicator || target.components?.includes(one.indicator),
  );
  const places = new Set((own.length > 0 ? own : observations).map((one) => one.area));
  // Units are not the area: the townships of one county name it by their parent.
  const areas =
    target.scope === 'area'
      ? [...places]
      : [
          ...new Set(
            known.filter((one) => places.has(one.code)).map((one) => one.parent ?? one.code),
          ),
        ];
  if (areas.length > 1 && own.length > 0)
    throw new PlansError('ambiguousArea', { what: 'area', found: areas });
  return areas.length === 1 ? (areas[0] ?? '') : '';
}
