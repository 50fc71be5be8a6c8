import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import { forecastTarget as evaluate } from '../evaluate/forecast/forecastTarget.js';
import type { Forecast } from '../model/Forecast.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import { withDefaults } from './withDefaults.js';

/**
 * A forecast for the due year of a target, which is silent below three years of figures.
 *
 * @formula least squares on the years, on the indicator's own scale (logarithm for mortality rates,
 * logit for shares strictly between 0 and 100, identity otherwise), with a Student t prediction
 * interval of n − 2 degrees of freedom; Theil–Sen beside it
 * @unit Expected values are in the unit of the target; the probability is between 0 and 1.
 * @edge Two methods that differ on yes or no are `undecided`. Fewer than three years:
 * `tooFewYears`. Where a value does not fit the scale (0 on the logarithm) the line is fitted on
 * the identity, and `scaleReason` says so.
 * @source Theil (1950); Sen (1968), J. Am. Stat. Assoc. 63, 1379–1389.
 * @throws {@link PlansError} as `evaluateTarget`.
 * @example
 * ```ts
 * import { forecastTarget, getTarget } from '@lipu/plans';
 * const figure = {
 *   indicator: 'maternal-mortality-ratio',
 *   unit: 'per100000',
 *   area: '450381',
 *   sex: 'total',
 *   residence: 'total',
 *   status: 'final',
 * } as const;
 * const target = getTarget('women.health.g2.maternal-mortality-ratio');
 * const figures = [{ ...figure, year: 2022, value: '15.7' }];
 * const forecast = forecastTarget(target, figures, { year: 2022 });
 * console.log(forecast); // { status: 'notAssessed', reason: 'tooFewYears' }
 * ```
 */
export function forecastTarget(
  target: Target,
  observations: readonly Observation[],
  options: TargetOptions,
): Forecast {
  return evaluate(target, observations, withDefaults(options));
}
