import { Decimal, toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, notAssessed } from './result.js';

/**
 * The value on the straight path from base to target in the year of the latest observation, as in
 * WHO's tracking; to be compared with the observation.
 *
 * @formula x0 + (T − x0)·(t − t0)/(tT − t0), with x0 the base in year t0, T the target in year tT,
 * and t the year of the latest value
 * @unit that of the values
 * @edge If the base equals the target, the path is level. After the target year the path continues
 * beyond the target. If the base is already past the target, the path leads back to it.
 * @source World Health Organization, tracking of targets along a straight path from the base year.
 * Usual form.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { whoPath } from '@lipu/plans/methods';
 * const result = whoPath({
 *   base: { year: 2020, value: '18' },
 *   target: { year: 2030, value: '12' },
 *   direction: 'down',
 *   series: [{ year: 2025, value: '14' }],
 * });
 * console.log(result); // { status: 'assessed', value: 15 }
 * ```
 */
export function whoPath(input: MethodInput): MethodComparison['methods']['whoPath'] {
  return whoPathOf(readInput(input));
}

/** Runs {@link whoPath} on a validated input. */
export function whoPathOf(input: ExactInput): MethodComparison['methods']['whoPath'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const { base, latest, target } = path;
  const years = target.year - base.year;
  const passed = latest.year - base.year;
  const onPath = base.value.times(years).plus(target.value.minus(base.value).times(passed));
  return assessed({ value: toRatio(onPath, new Decimal(years)) });
}
