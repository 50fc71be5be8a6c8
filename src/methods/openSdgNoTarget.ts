import type { Decimal } from '../quantity/decimal.js';
import { assessed } from './result.js';
import { cagr } from './growth.js';
import { isAtLeast } from './isAtLeast.js';
import type { MethodComparison } from './MethodComparison.js';
import type { MethodInput } from './MethodInput.js';
import { notAssessed } from './notAssessed.js';
import { readSpan } from './readSpan.js';
import { scaleThresholds } from './scaleThresholds.js';

/**
 * The verdict of Statistics Canada and Open SDG on an indicator without a target: the yearly growth against fixed rates.
 *
 * @formula v = d·CAGR(x0→x); v ≥ 0.015·C substantial, v ≥ 0.005·C moderate, v ≥ 0 limited, v < 0 deterioration. C = 1 without a
 * limit; with a limit L in the desired direction C = 1 − (x0/L)^4.44 for x0 ≤ L, 1 − ((2L − x0)/L)^4.44 for
 * L < x0 < 2L, else 1. v within 1e-12 of a threshold counts as at it.
 * @unit share per year: 0.02 is 2 % a year
 * @edge Base of zero or below, negative values: `nonPositive`. A base at the limit that is kept is `substantial`. A target in the input is
 * not looked at. Whether 1.5 % a year is much or little depends on the indicator; the thresholds do not know.
 * @source Statistics Canada, as adopted by Open SDG: Progress Measurement Methodology for the Sustainable Development
 * Goals (documentation of Open SDG), indicators without quantitative targets.
 * @throws PlansError `badArgument`, `badNumber` or `badYear` where the input is malformed
 * @example
 * ```ts
 * import { openSdgNoTarget } from '@lipu/plans/methods';
 * const result = openSdgNoTarget({ base: { year: 2020, value: '98' }, direction: 'up', limit: 100, series: [{ year: 2025, value: '98.8' }] });
 * console.log(result.status === 'assessed' && result.class); // substantial
 * ```
 */
export function openSdgNoTarget(input: MethodInput): NonNullable<MethodComparison['methods']['openSdgNoTarget']> {
  const span = readSpan(input);
  if (typeof span === 'string') return notAssessed(span);
  const growth = cagr(span.base.value, span.latest.value, span.latest.year - span.base.year)?.times(span.sign);
  if (!growth) return notAssessed('nonPositive');
  return assessed({ value: growth.toNumber(), class: classify(growth, scaleThresholds(span)) });
}

function classify(growth: Decimal, scale: Decimal) {
  if (isAtLeast(growth, scale.times('0.015'))) return 'substantial';
  if (isAtLeast(growth, scale.times('0.005'))) return 'moderate';
  return isAtLeast(growth, 0) ? 'limited' : 'deterioration';
}
