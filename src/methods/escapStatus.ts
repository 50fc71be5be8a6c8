import { toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requireDistance } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, notAssessed } from './result.js';

/**
 * UN ESCAP's current status index: how much of the distance from base to target is covered,
 * whatever the year.
 *
 * @formula 10·d·(x − x0)/|T − x0|, at most 10, with x0 the base, x the latest value, T the target,
 * and d = 1 where more is better and −1 where less is
 * @unit index: 0 at the base, 10 at the target, negative if the value has moved away
 * @edge If the base equals the target, the result is `noDistance`. Beyond the target, the index
 * stays at 10. Negative values and zeros are valid. If the base is already past the target,
 * worsening gives an index below 0, although the target may still be met. The target year is
 * ignored.
 * @source A. Bidarbakht-Nia, Tracking progress towards the SDGs: measuring the otherwise ambiguous
 * progress, UN ESCAP Statistics Division, Working Paper SD/WP/05, May 2017.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { escapStatus } from '@lipu/plans/methods';
 * const result = escapStatus({
 *   base: { year: 2020, value: '90' },
 *   target: { year: 2030, value: '98' },
 *   direction: 'up',
 *   series: [{ year: 2024, value: '93' }],
 * });
 * console.log(result); // { status: 'assessed', value: 3.75 }
 * ```
 */
export function escapStatus(input: MethodInput): MethodComparison['methods']['escapStatus'] {
  return escapStatusOf(readInput(input));
}

/** Runs {@link escapStatus} on a validated input. */
export function escapStatusOf(input: ExactInput): MethodComparison['methods']['escapStatus'] {
  const distance = requireDistance(input);
  if (typeof distance === 'string') return notAssessed(distance);
  const { sign, base, latest, target } = distance;
  if (base.value.eq(target.value)) return notAssessed('noDistance');
  const covered = latest.value.minus(base.value).times(sign).times(10);
  return assessed({ value: Math.min(toRatio(covered, target.value.minus(base.value).abs()), 10) });
}
