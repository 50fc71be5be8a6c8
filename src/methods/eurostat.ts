import type { Decimal } from '../quantity/decimal.js';
import { measureGrowth } from './growth.js';
import { type ExactInput, readInput, requirePath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isAtLeast, isLost, isMet, notAssessed, withheld } from './result.js';

/**
 * Eurostat's assessment of an indicator with a target: observed growth, compared with required
 * growth.
 *
 * @formula R = CAGR(x0→x) / CAGR(x0→T), with x0 the base, x the latest value, T the target and
 * CAGR(b→a, n years) = (a/b)^(1/n) − 1; R ≥ 0.95
 * significant, R ≥ 0.60 moderate, R ≥ 0 insufficient, R < 0 movingAway; a met target is
 * significant. Thresholds have a tolerance of 1e-12.
 * @unit ratio
 * @edge If the base is zero or any value is negative, the result is `nonPositive`; if the base
 * equals the target, it is `noDistance`. In both cases, a met target is still `significant`,
 * without a value. A target of zero is defined, but requires a fall of 100 % a year, so R says
 * little. The growth path is curved: a value exactly on the straight path can be `moderate`. If the
 * base is already past the target, the path leads *back* to it: worsening counts as progress as
 * long as the target is met. Once the target is missed, the class is withheld (`alreadyMet`), and
 * only R is given. Only the first and the last value count.
 * @source Eurostat, Sustainable development in the European Union: Monitoring report on progress
 * towards the SDGs in an EU context (yearly), annex on the assessment of indicators with
 * quantitative targets.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { eurostat } from '@lipu/plans/methods';
 * const result = eurostat({
 *   base: { year: 2020, value: 100 },
 *   target: { year: 2030, value: 200 },
 *   direction: 'up',
 *   series: [{ year: 2025, value: '150' }],
 * });
 * console.log(result.status === 'assessed' && result.class); // significant
 * ```
 */
export function eurostat(input: MethodInput): MethodComparison['methods']['eurostat'] {
  return eurostatOf(readInput(input));
}

/** Runs {@link eurostat} on a validated input. */
export function eurostatOf(input: ExactInput): MethodComparison['methods']['eurostat'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const met = isMet(path);
  const growth = measureGrowth(path);
  if (typeof growth === 'string')
    return met ? assessed({ class: 'significant' }) : notAssessed(growth);
  const ratio = growth.observed.div(growth.required);
  if (isLost(path)) return withheld(ratio.toNumber());
  return assessed({ value: ratio.toNumber(), class: met ? 'significant' : classify(ratio) });
}

function classify(ratio: Decimal) {
  if (isAtLeast(ratio, '0.95')) return 'significant';
  if (isAtLeast(ratio, '0.60')) return 'moderate';
  return isAtLeast(ratio, 0) ? 'insufficient' : 'movingAway';
}
