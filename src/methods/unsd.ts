import type { Decimal } from '../quantity/decimal.js';
import { chooseDecimal, growthFactor, toPower } from './growth.js';
import type { Distance } from './input.js';
import { type ExactInput, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isAtLeast, isLost, isMet, notAssessed, withheld } from './result.js';

/**
 * The assessment of the UN Statistics Division's Progress Chart: the share of the distance covered
 * by the target year if growth continues.
 *
 * @formula v̂ = x·(1 + CAGR(x0→x))^(tT − t), q = (v̂ − x0)/(T − x0), with x0 the base, x the latest
 * value in year t, T the target in year tT, and CAGR the compound annual growth rate; q ≥ 0.95
 * onTrack, q ≥ 0.10 fair, else poor; a met target is onTrack. Thresholds have a tolerance of 1e-12.
 * @unit ratio
 * @edge If the base is zero or any value is negative, the result is `nonPositive`; if the base
 * equals the target, it is `noDistance`. In both cases, a met target is still `onTrack`, without a
 * value. A projection that is too large for a number gives `undefined`. Growth compounds, so a
 * single good year at the end raises the projection considerably. If the base is already past the
 * target, worsening counts as distance covered; once the target is missed, the class is therefore
 * withheld (`alreadyMet`) and only q is given. After the target year the formula looks back from x
 * to the target year.
 * @source United Nations Statistics Division, SDG Progress Chart, Technical Note (2023), indicators
 * with a numerical target.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { unsd } from '@lipu/plans/methods';
 * const result = unsd({
 *   base: { year: 2020, value: 100 },
 *   target: { year: 2030, value: 200 },
 *   direction: 'up',
 *   series: [{ year: 2025, value: 120 }],
 * });
 * console.log(result); // { status: 'assessed', value: 0.44, class: 'fair' }
 * ```
 */
export function unsd(input: MethodInput): MethodComparison['methods']['unsd'] {
  return unsdOf(readInput(input));
}

/** Runs {@link unsd} on a validated input. */
export function unsdOf(input: ExactInput): MethodComparison['methods']['unsd'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const { base, latest, target } = path;
  const met = isMet(path);
  const positive = base.value.gt(0) && latest.value.gte(0) && target.value.gte(0);
  if (base.value.eq(target.value) || !positive) {
    if (met) return assessed({ class: 'onTrack' });
    return notAssessed(base.value.eq(target.value) ? 'noDistance' : 'nonPositive');
  }
  const share = project(path).minus(base.value).div(target.value.minus(base.value));
  if (isLost(path)) return withheld(share.toNumber());
  return assessed({ value: share.toNumber(), class: met ? 'onTrack' : classify(share) });
}

/**
 * Returns v̂, written as x0·((x/x0)^(1/(t − t0)))^(tT − t0). This is the same value, but needs only
 * one root and is defined for x = 0 in any year.
 */
function project({ base, latest, target }: Distance): Decimal {
  const Powers = chooseDecimal(base.value, latest.value, target.value);
  if (latest.value.isZero()) return latest.value;
  const factor = growthFactor(base.value, latest.value, latest.year - base.year, Powers);
  return toPower(factor, target.year - base.year).times(base.value);
}

function classify(share: Decimal) {
  if (isAtLeast(share, '0.95')) return 'onTrack';
  return isAtLeast(share, '0.10') ? 'fair' : 'poor';
}
