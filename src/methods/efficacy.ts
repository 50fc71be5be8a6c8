import { toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requireDistance, requireLatest } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isLost, notAssessed, withheld } from './result.js';

/**
 * The efficacy coefficient (功效系数): points on a scale where an unsatisfactory value is worth 60 and
 * a satisfactory one 100.
 *
 * @formula 60 + 40·(x − x_unsatisfactory)/(x_satisfactory − x_unsatisfactory), with x the latest
 * value
 * @unit points
 * @edge The unsatisfactory value defaults to the base, the satisfactory one to the target. If the
 * two are equal, the result is `noDistance`; if one of them is unknown, it is `noBaseline` or
 * `noFigure`. The result is not clamped: a value better than the satisfactory one gives more than
 * 100 points, and one far worse than the unsatisfactory one gives less than 0. The direction of the
 * scale follows from the two values alone: a base past the target reverses it, so that worsening
 * earns points as long as the target is met. Once the target is missed, the result of a reversed
 * scale is `alreadyMet`, with the value of the formula beside it.
 * @source Usual form (功效系数法, as used in comprehensive evaluation in Chinese statistics).
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { efficacy } from '@lipu/plans/methods';
 * const result = efficacy({
 *   base: { year: 2020, value: '90' },
 *   target: { year: 2030, value: '98' },
 *   direction: 'up',
 *   series: [{ year: 2025, value: '96' }],
 * });
 * console.log(result); // { status: 'assessed', value: 90 }
 * ```
 */
export function efficacy(input: MethodInput): MethodComparison['methods']['efficacy'] {
  return efficacyOf(readInput(input));
}

/** Runs {@link efficacy} on a validated input. */
export function efficacyOf(input: ExactInput): MethodComparison['methods']['efficacy'] {
  const observed = requireLatest(input);
  if (typeof observed === 'string') return notAssessed(observed);
  const low = observed.unsatisfactory ?? observed.base?.value;
  if (!low) return notAssessed('noBaseline');
  const high = observed.satisfactory ?? observed.target?.value;
  if (!high) return notAssessed('noFigure');
  if (low.eq(high)) return notAssessed('noDistance');
  const range = high.minus(low);
  const earned = observed.latest.value.minus(low).times(40);
  const value = toRatio(range.times(60).plus(earned), range);
  const path = requireDistance(input);
  const isReversed = range.times(observed.sign).lt(0);
  return isReversed && typeof path !== 'string' && isLost(path)
    ? withheld(value)
    : assessed({ value });
}
