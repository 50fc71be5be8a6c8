import type { Decimal } from '../quantity/decimal.js';
import { measureGrowth } from './growth.js';
import { readPath } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isAtLeast, isMet, notAssessed } from './result.js';

/**
 * Eurostat's verdict on an indicator with a target: the growth that was observed against the growth that was needed.
 *
 * @formula R = CAGR(x0→x) / CAGR(x0→T), with CAGR(b→a, n years) = (a/b)^(1/n) − 1;
 * R ≥ 0.95 significant, R ≥ 0.60 moderate, R ≥ 0 insufficient, R < 0 movingAway; a target that is met is significant.
 * R within 1e-12 of a threshold counts as at it.
 * @unit ratio
 * @edge Base or values of zero and below: `nonPositive`; base equal to target: `noDistance`; in both cases a target
 * that is met is still `significant`, without a value. A target of zero is defined, but needs a fall of 100 % a year, so R says
 * little. A growth path is curved: a value exactly on the straight path can come out as `moderate`. Where the base is
 * already past the target the path leads *back* to it, so worsening counts as progress, and the target lost is
 * `significant` with R above 1: that is the formula as published. The first and the last value decide alone.
 * @source Eurostat, Sustainable development in the European Union: Monitoring report on progress towards the SDGs in an
 * EU context (yearly), annex on the assessment of indicators with quantitative targets.
 * @throws PlansError `badArgument`, `badNumber` or `badYear` where the input is malformed
 * @example
 * ```ts
 * import { eurostat } from '@lipu/plans/methods';
 * const result = eurostat({ base: { year: 2020, value: 100 }, target: { year: 2030, value: 200 }, direction: 'up', series: [{ year: 2025, value: '150' }] });
 * console.log(result.status === 'assessed' && result.class); // significant
 * ```
 */
export function eurostat(input: MethodInput): MethodComparison['methods']['eurostat'] {
  const path = readPath(input);
  if (typeof path === 'string') return notAssessed(path);
  const met = isMet(path);
  const growth = measureGrowth(path);
  if (typeof growth === 'string')
    return met ? assessed({ class: 'significant' }) : notAssessed(growth);
  const ratio = growth.observed.div(growth.required);
  return assessed({ value: ratio.toNumber(), class: met ? 'significant' : classify(ratio) });
}

function classify(ratio: Decimal) {
  if (isAtLeast(ratio, '0.95')) return 'significant';
  if (isAtLeast(ratio, '0.60')) return 'moderate';
  return isAtLeast(ratio, 0) ? 'insufficient' : 'movingAway';
}
