import { type Decimal, toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isLost, isMet, isRatioAtLeast, notAssessed, withheld } from './result.js';

/**
 * The trend of the SDG Index: the observed annual change, compared with the one that leads straight
 * to the target.
 *
 * @formula r = ((x − x0)/(t − t0)) / ((T − x0)/(tT − t0)), with x0 the base in year t0, x the
 * latest value in year t, and T the target in year tT; r ≥ 1 onTrack, r ≥ 0.5 moderatelyImproving,
 * r ≥ 0 stagnating, r < 0 decreasing; a met target is onTrack (on track or maintaining). The class
 * is decided without rounding: a value on the straight path has r = 1.
 * @unit ratio
 * @edge If the base equals the target, the result is `noDistance`, but a met target is still
 * `onTrack`, without a value. Negative values and zeros are valid. If the base is already past the
 * target, the path leads back to it: worsening gives a positive r. Once the target is missed, the
 * class is withheld (`alreadyMet`), and only r is given. Only the first and the last value count.
 * @source G. Lafortune, G. Fuller, J. Moreno, G. Schmidt-Traub, C. Kroll, SDG Index and Dashboards:
 * Detailed Methodological Paper, Bertelsmann Stiftung and Sustainable Development Solutions
 * Network, 2018 (trend arrows).
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { sdgIndex } from '@lipu/plans/methods';
 * const result = sdgIndex({
 *   base: { year: 2020, value: '0.1' },
 *   target: { year: 2030, value: '0.3' },
 *   direction: 'up',
 *   series: [{ year: 2025, value: '0.2' }],
 * });
 * console.log(result); // { status: 'assessed', value: 1, class: 'onTrack' }
 * ```
 */
export function sdgIndex(input: MethodInput): MethodComparison['methods']['sdgIndex'] {
  return sdgIndexOf(readInput(input));
}

/** Runs {@link sdgIndex} on a validated input. */
export function sdgIndexOf(input: ExactInput): MethodComparison['methods']['sdgIndex'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const { base, latest, target } = path;
  const met = isMet(path);
  if (base.value.eq(target.value))
    return met ? assessed({ class: 'onTrack' }) : notAssessed('noDistance');
  const made = latest.value.minus(base.value).times(target.year - base.year);
  const needed = target.value.minus(base.value).times(latest.year - base.year);
  if (isLost(path)) return withheld(toRatio(made, needed));
  return assessed({
    value: toRatio(made, needed),
    class: met ? 'onTrack' : classify(made, needed),
  });
}

function classify(made: Decimal, needed: Decimal) {
  if (isRatioAtLeast(made, needed, '1')) return 'onTrack';
  if (isRatioAtLeast(made, needed, '0.5')) return 'moderatelyImproving';
  return isRatioAtLeast(made, needed, '0') ? 'stagnating' : 'decreasing';
}
