import type { Decimal } from '../quantity/decimal.js';
import { cagr, chooseDecimal, growthFactor, toPower } from './growth.js';
import { type ExactInput, readInput, requireSpan, type Span } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isAtLeast, notAssessed } from './result.js';

/**
 * The assessment of an indicator without a target by Statistics Canada and Open SDG: annual growth,
 * compared with fixed rates.
 *
 * @formula v = d·CAGR(x0→x), with x0 the base, x the latest value, CAGR the compound annual growth
 * rate, and d = 1 where more is better and −1 where less is; v ≥ 0.015·C substantial, v ≥ 0.005·C
 * moderate, v ≥ 0 limited, v < 0 deterioration. C = 1 without a limit; with a limit L in the
 * desired direction C = 1 − (x0/L)^4.44 for x0 ≤ L, 1 − ((2L − x0)/L)^4.44 for L < x0 < 2L, else 1.
 * Thresholds have a tolerance of 1e-12.
 * @unit share per year: 0.02 is 2 % a year
 * @edge If the base is zero or any value is negative, the result is `nonPositive`. A value that
 * starts at the limit and stays there is `substantial`. A target in the input is ignored. Whether
 * 1.5 % a year is a lot depends on the indicator; the thresholds do not account for it.
 * @source Statistics Canada, as adopted by Open SDG: Progress Measurement Methodology for the
 * Sustainable Development Goals (documentation of Open SDG), indicators without quantitative
 * targets.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { openSdgNoTarget } from '@lipu/plans/methods';
 * const result = openSdgNoTarget({
 *   base: { year: 2020, value: '98' },
 *   direction: 'up',
 *   limit: 100,
 *   series: [{ year: 2025, value: '98.8' }],
 * });
 * console.log(result.status === 'assessed' && result.class); // substantial
 * ```
 */
export function openSdgNoTarget(
  input: MethodInput,
): NonNullable<MethodComparison['methods']['openSdgNoTarget']> {
  return openSdgNoTargetOf(readInput(input));
}

/** Runs {@link openSdgNoTarget} on a validated input. */
export function openSdgNoTargetOf(
  input: ExactInput,
): NonNullable<MethodComparison['methods']['openSdgNoTarget']> {
  const span = requireSpan(input);
  if (typeof span === 'string') return notAssessed(span);
  const growth = cagr(span.base.value, span.latest.value, span.latest.year - span.base.year)?.times(
    span.sign,
  );
  if (!growth) return notAssessed('nonPositive');
  return assessed({ value: growth.toNumber(), class: classify(growth, scaleThresholds(span)) });
}

function classify(growth: Decimal, scale: Decimal) {
  if (isAtLeast(growth, scale.times('0.015'))) return 'substantial';
  if (isAtLeast(growth, scale.times('0.005'))) return 'moderate';
  return isAtLeast(growth, 0) ? 'limited' : 'deterioration';
}

/**
 * Returns the factor by which the thresholds of Open SDG without a target shrink near a natural
 * limit.
 *
 * @formula C = 1 − (x0/L)^4.44 for x0 ≤ L, 1 − ((2L − x0)/L)^4.44 for L < x0 < 2L, else 1
 * @unit share, 0 to 1
 * @edge As published, only a limit in the desired direction counts: an upper one for `up`, a lower
 * one for `down`. Any other limit does not change the thresholds. At the limit, C is 0.
 */
export function scaleThresholds({ sign, base, limit }: Span): Decimal {
  if (!limit?.gt(0) || limit.minus(base.value).times(sign).lt(0)) return new (chooseDecimal())(1);
  const near = base.value.lte(limit) ? base.value : limit.times(2).minus(base.value);
  const Powers = chooseDecimal(near, limit);
  if (!near.gt(0)) return new Powers(1);
  // 4.44 is 111/25.
  return new Powers(1).minus(toPower(growthFactor(limit, near, 25, Powers), 111));
}
