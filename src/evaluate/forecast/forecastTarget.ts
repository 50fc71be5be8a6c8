import type { Forecast } from '../../model/Forecast.js';
import type { Observation } from '../../model/Observation.js';
import type { Target } from '../../model/Target.js';
import { evaluateTarget, type TargetOptions } from '../evaluateTarget.js';

/**
 * Forecasts one target of any plan. The function of the same name in `@lipu/plans` uses our
 * catalogue by default.
 *
 * @edge Without a definition of the indicator, values without counts use the identity scale.
 * @throws {@link PlansError} with the same codes as `evaluateTarget`.
 * @example
 * ```ts
 * import { forecastTarget, getTarget } from '@lipu/plans/core';
 * import { childrenPlan } from '@lipu/plans/plans/children';
 * const catalogue = { plans: [childrenPlan] };
 * const target = getTarget('children.health.g3.infant-mortality-rate', { catalogue });
 * const forecast = forecastTarget(target, [], { year: 2024 });
 * console.log(forecast); // { status: 'notAssessed', reason: 'noObservation' }
 * ```
 */
export function forecastTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions,
): Forecast {
  return evaluateTarget(target, observations, options).forecast;
}
