import type { Decimal } from '../quantity/decimal.js';
import { measureGrowth } from './growth.js';
import { type ExactInput, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isAtLeast, isMet, notAssessed } from './result.js';

/**
 * The assessment of an indicator with a target by Statistics Canada and Open SDG, with its score.
 *
 * @formula R = d·CAGR(x0→x) / |CAGR(x0→T)|, with x0 the base, x the latest value, T the target,
 * CAGR the compound annual growth rate, and d = 1 where more is better and −1 where less is; a met
 * target is achieved and scores 5, else R ≥ 0.95 substantial, R ≥ 0.60 moderate, R ≥ 0 limited, R <
 * 0 deterioration. Score: min(7.1429·R − 4.2857, 5) for R ≥ 0.6, else max(4.1667·R − 2.5, −5).
 * Thresholds have a tolerance of 1e-12.
 * @unit ratio; the score runs from −5 to 5
 * @edge If the base is zero or any value is negative, the result is `nonPositive`; if the base
 * equals the target, it is `noDistance`. In both cases, a met target is still `achieved`, without a
 * value. The publication replaces a base or target of zero with 0.001, which then decides the
 * result; here a base of zero is not assessed and a target of zero is used as it is. The
 * publication also reverses the direction if all values are negative; here they are not assessed.
 * Unlike in `eurostat`, worsening from a base past the target is recognised, but `achieved` hides
 * it until the target is missed.
 * @source Statistics Canada, as adopted by Open SDG: Progress Measurement Methodology for the
 * Sustainable Development Goals (documentation of Open SDG), indicators with quantitative targets.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { openSdg } from '@lipu/plans/methods';
 * const result = openSdg({
 *   base: { year: 2020, value: '2.7' },
 *   target: { year: 2030, value: '5' },
 *   direction: 'down',
 *   series: [{ year: 2025, value: '5.1' }],
 * });
 * console.log(result.status === 'assessed' && result.class); // deterioration
 * ```
 */
export function openSdg(input: MethodInput): MethodComparison['methods']['openSdg'] {
  return openSdgOf(readInput(input));
}

/** Runs {@link openSdg} on a validated input. */
export function openSdgOf(input: ExactInput): MethodComparison['methods']['openSdg'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const met = isMet(path);
  const growth = measureGrowth(path);
  if (typeof growth === 'string')
    return met ? assessed({ class: 'achieved', score: 5 }) : notAssessed(growth);
  const ratio = growth.observed.times(path.sign).div(growth.required.abs());
  if (met) return assessed({ value: ratio.toNumber(), class: 'achieved', score: 5 });
  return assessed({ value: ratio.toNumber(), class: classify(ratio), score: toScore(ratio) });
}

function classify(ratio: Decimal) {
  if (isAtLeast(ratio, '0.95')) return 'substantial';
  if (isAtLeast(ratio, '0.60')) return 'moderate';
  return isAtLeast(ratio, 0) ? 'limited' : 'deterioration';
}

function toScore(ratio: Decimal): number {
  return isAtLeast(ratio, '0.6')
    ? Math.min(ratio.times('7.1429').minus('4.2857').toNumber(), 5)
    : Math.max(ratio.times('4.1667').minus('2.5').toNumber(), -5);
}
