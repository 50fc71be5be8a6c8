import type { Forecast } from '../../model/Forecast.js';
import type { Observation } from '../../model/Observation.js';
import type { Target } from '../../model/Target.js';
import { evaluateTarget, type TargetOptions } from '../evaluateTarget.js';

/** The forecast of one target; the public function of the same name adds the definitions that the library knows. */
export function forecastTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions,
): Forecast {
  return evaluateTarget(target, observations, options).forecast;
}
