import { toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requireLatest } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, notAssessed } from './result.js';

/**
 * The degree of realisation (实现程度) as a ratio of value and target.
 *
 * @formula x/T if more is better, T/x if less is better, at most 100 %; x is the latest value and T
 * the target
 * @unit percent, 0 to 100
 * @edge A negative value gives `nonPositive`. A division by zero gives `undefined`, so a target of
 * zero is never shown as reached. The base is not used, but if the latest observation is for the
 * base year or earlier, the result is `baseYear` or `baseAfterData`, as for the other methods. The
 * ratio says nothing about progress: a value that has stayed at 98 % of the target since the base
 * year also gives 98 %.
 * @source Usual form in Chinese statistical monitoring (统计监测 实现程度).
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { realisationRatio } from '@lipu/plans/methods';
 * const result = realisationRatio({
 *   target: { year: 2030, value: '12' },
 *   direction: 'down',
 *   series: [{ year: 2025, value: '16' }],
 * });
 * console.log(result); // { status: 'assessed', value: 75 }
 * ```
 */
export function realisationRatio(
  input: MethodInput,
): MethodComparison['methods']['realisationRatio'] {
  return realisationRatioOf(readInput(input));
}

/** Runs {@link realisationRatio} on a validated input. */
export function realisationRatioOf(
  input: ExactInput,
): MethodComparison['methods']['realisationRatio'] {
  const observed = requireLatest(input);
  if (typeof observed === 'string') return notAssessed(observed);
  if (!observed.target) return notAssessed('noFigure');
  const x = observed.latest.value;
  const T = observed.target.value;
  if (x.lt(0) || T.lt(0)) return notAssessed('nonPositive');
  const [part, whole] = observed.sign === 1 ? [x, T] : [T, x];
  if (whole.isZero()) return notAssessed('undefined');
  return assessed({ value: Math.min(toRatio(part.times(100), whole), 100) });
}
