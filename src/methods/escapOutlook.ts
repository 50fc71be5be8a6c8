import { Decimal, toRatio } from '../quantity/decimal.js';
import { type ExactInput, readInput, requirePath, type Span } from './input.js';
import type { MethodInput } from './MethodInput.js';
import type { MethodComparison } from './MethodResult.js';
import { assessed, isRatioAtLeast, notAssessed } from './result.js';

/**
 * UN ESCAP's anticipated progress: the share of the distance that will be missing in the target
 * year, on a weighted line through all values.
 *
 * @formula gap = 100·|T − v̂|/|T − x0|, with T the target, x0 the base and v̂ the value in the
 * target year on a line fitted by least squares with weights w = year − first year + 1; 0 if v̂
 * meets the target. Gap ≤ 10 maintain, ≤ 100 accelerate, > 100 reverse. The class is decided
 * without rounding, because the fitted value is computed as a fraction.
 * @unit percent of the distance from base to target
 * @edge If the base equals the target, the result is `noDistance`. The weights and the limits of
 * the classes are customary ones: the publications give recent years more weight but state no
 * numbers, and other weights would give another line. A projection past the target has no gap, as
 * published (the gap is reported “for targets that will not be achieved”); otherwise, the class
 * could be `reverse`. A line has no bounds, so it may pass 100 % or zero. Values before the base
 * year count.
 * @source A. Bidarbakht-Nia, Tracking progress towards the SDGs: measuring the otherwise ambiguous
 * progress, UN ESCAP Statistics Division, Working Paper SD/WP/05, May 2017; on weights SD/WP/04,
 * March 2017. Weights and bands: customary, not published.
 * @throws `PlansError` `badArgument`, `badNumber` or `badYear` for malformed input
 * @example
 * ```ts
 * import { escapOutlook } from '@lipu/plans/methods';
 * const result = escapOutlook({
 *   base: { year: 2020, value: 0 },
 *   target: { year: 2030, value: 20 },
 *   direction: 'up',
 *   series: [{ year: 2021, value: 1 }],
 * });
 * console.log(result); // { status: 'assessed', value: 50, class: 'accelerate' }
 * ```
 */
export function escapOutlook(input: MethodInput): MethodComparison['methods']['escapOutlook'] {
  return escapOutlookOf(readInput(input));
}

/** Runs {@link escapOutlook} on a validated input. */
export function escapOutlookOf(input: ExactInput): MethodComparison['methods']['escapOutlook'] {
  const path = requirePath(input);
  if (typeof path === 'string') return notAssessed(path);
  const { sign, base, target } = path;
  if (base.value.eq(target.value)) return notAssessed('noDistance');
  const { numerator, denominator } = projectTrend(path, target.year);
  const short = target.value.times(denominator).minus(numerator).times(sign).times(100);
  const missing = short.gt(0) ? short : new Decimal(0);
  const distance = target.value.minus(base.value).abs().times(denominator);
  return assessed({ value: toRatio(missing, distance), class: classify(missing, distance) });
}

function classify(missing: Decimal, distance: Decimal) {
  // “At most” becomes “at least” if both signs are changed.
  if (isRatioAtLeast(missing.neg(), distance, '-10')) return 'maintain';
  return isRatioAtLeast(missing.neg(), distance, '-100') ? 'accelerate' : 'reverse';
}

/**
 * Returns the value in a year on a straight line fitted by least squares with weights that increase
 * by one each year (w = year − first year + 1), as an exact fraction.
 *
 * With s = year of the point − requested year, the line at s = 0 is
 * (Σws²·Σwy − Σws·Σwsy) / (Σw·Σws² − (Σws)²).
 *
 * All figures count, including those before the base year. The base counts for its own year, so
 * there are always two years and the denominator is never zero.
 */
export function projectTrend(
  { base, series }: Span,
  year: number,
): { numerator: Decimal; denominator: Decimal } {
  const points = [base, ...series.filter((point) => point.year !== base.year)];
  const first = Math.min(...points.map((point) => point.year));
  const zero = new Decimal(0);
  let [w, ws, wss, wy, wsy] = [zero, zero, zero, zero, zero];
  for (const point of points) {
    const weight = point.year - first + 1;
    const s = point.year - year;
    w = w.plus(weight);
    ws = ws.plus(weight * s);
    wss = wss.plus(weight * s * s);
    wy = wy.plus(point.value.times(weight));
    wsy = wsy.plus(point.value.times(weight * s));
  }
  return {
    numerator: wss.times(wy).minus(ws.times(wsy)),
    denominator: w.times(wss).minus(ws.times(ws)),
  };
}
