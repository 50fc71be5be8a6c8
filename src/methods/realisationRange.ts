import { toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requireDistance } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isLost, notAssessed, withheld } from './result.js';

/**
 * The degree of realisation (实现程度) from a starting value: the share of the distance from base to
 * target that is covered.
 *
 * @formula (x − x0)/(T − x0)·100, clamped to the range from 0 to 100, with x0 the base, x the
 * latest value and T the target
 * @unit percent, 0 to 100
 * @edge If the base equals the target, the result is `noDistance`. A value that has moved away from
 * the target gives 0, however far it has moved. If the base is already past the target, the path
 * leads *back* to it: worsening counts as progress as long as the target is met. Once the target is
 * missed, the result is `alreadyMet`, with the value of the formula beside it. The target year is
 * ignored.
 * @source Usual form in Chinese statistical monitoring (统计监测 实现程度, 以起始值计).
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { realisationRange } from '@lipu/plans/methods';
 * const result = realisationRange({
 *   base: { year: 2020, value: '18' },
 *   target: { year: 2030, value: '12' },
 *   direction: 'down',
 *   series: [{ year: 2025, value: '16.5' }],
 * });
 * console.log(result); // { status: 'assessed', value: 25 }
 * ```
 */
export function realisationRange(
  input: MethodInput,
): MethodComparison['methods']['realisationRange'] {
  return realisationRangeOf(readInput(input));
}

/** Runs {@link realisationRange} on a validated input. */
export function realisationRangeOf(
  input: ExactInput,
): MethodComparison['methods']['realisationRange'] {
  const distance = requireDistance(input);
  if (typeof distance === 'string') return notAssessed(distance);
  const { base, latest, target } = distance;
  if (base.value.eq(target.value)) return notAssessed('noDistance');
  const share = toRatio(latest.value.minus(base.value).times(100), target.value.minus(base.value));
  const value = Math.min(Math.max(share, 0), 100);
  return isLost(distance) ? withheld(value) : assessed({ value });
}
