import type { TargetOptions } from '../evaluate/evaluateTarget.js';
import { forecastTarget as evaluate } from '../evaluate/forecast/forecastTarget.js';
import type { Forecast } from '../model/Forecast.js';
import type { Observation } from '../model/Observation.js';
import type { Target } from '../model/Target.js';
import { withDefaults } from './withDefaults.js';

/**
 * Forecasts the figure that will be published for the due year of a target: expected value,
 * interval and probability of attaining the target, or the reason why there is no forecast.
 *
 * @formula With numerators and denominators: a Poisson regression (rates) or a binomial one
 * (shares) with a weak prior on the slope. Without them: a straight line and a random walk with
 * drift, weighted by how well each explains the values, with Theil–Sen as a robust alternative.
 * @unit Expected values are in the unit of the target; the probability is between 0 and 1.
 * @edge A forecast never leaves the bounds of the indicator. Whether a figure reaches the target is
 * decided on the digits that would be printed. With figures for fewer than three years, the result
 * is `tooFewYears`; if the figures are too few or vary too much for a useful interval, it is
 * `uninformative`. The guide to forecasts documents the accuracy.
 * @source Gelman et al., Bayesian Data Analysis, 3rd ed.; Theil (1950); Sen (1968), J. Am. Stat.
 * Assoc. 63, 1379–1389.
 * @throws {@link PlansError} with the same codes as `evaluateTarget`.
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
