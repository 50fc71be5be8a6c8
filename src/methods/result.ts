import type { Reason } from '../model/NotAssessed.js';
import type { Decimal } from '../quantity/decimal.js';
import type { Distance } from './input.js';
import type { MethodResult } from './MethodResult.js';

/**
 * Returns the result of a method whose formula is defined. A value that is too large for JSON
 * becomes `notAssessed`, so that Infinity is never returned; negative zero becomes zero.
 */
export function assessed<Class extends string = never>(result: {
  readonly value?: number;
  readonly class?: Class;
  readonly score?: number;
}): MethodResult<Class> {
  if (result.value === undefined) return { status: 'assessed', ...result };
  return Number.isFinite(result.value)
    ? { status: 'assessed', ...result, value: result.value + 0 }
    : notAssessed('undefined');
}

/** Returns the result of a method whose formula is undefined or lacks input. */
export function notAssessed(reason: Reason): {
  readonly status: 'notAssessed';
  readonly reason: Reason;
} {
  return { status: 'notAssessed', reason };
}

/**
 * Returns the result of a formula that counts worsening as progress, because its path leads back to
 * a target that the base had met. The value is given, but not as an assessment, which would present
 * the loss as progress.
 */
export function withheld(value: number): {
  readonly status: 'notAssessed';
  readonly reason: Reason;
  readonly value?: number;
} {
  const refused = notAssessed('alreadyMet');
  return Number.isFinite(value) ? { ...refused, value: value + 0 } : refused;
}

/** Whether the base met a target that the latest observation misses; the comparison is exact. */
export function isLost(path: Distance): boolean {
  return path.base.value.minus(path.target.value).times(path.sign).gt(0) && !isMet(path);
}

/** A value that is below a threshold by no more than this reaches it. */
const tolerance = '1e-12';

/**
 * Whether a computed root reaches a threshold, with a tolerance of 1e-12. Roots are irrational:
 * without a tolerance, a value exactly on the threshold could miss it by its last computed digit.
 */
export function isAtLeast(value: Decimal, threshold: Decimal | string | number): boolean {
  return value.plus(tolerance).gte(threshold);
}

/**
 * Whether numerator ÷ denominator ≥ threshold, exactly: it multiplies by the denominator instead of
 * dividing. The denominator must not be zero.
 */
export function isRatioAtLeast(
  numerator: Decimal,
  denominator: Decimal,
  threshold: string,
): boolean {
  const excess = numerator.minus(denominator.times(threshold));
  return denominator.isNegative() ? excess.lte(0) : excess.gte(0);
}

/** Whether the latest observation meets the target: d·(x − T) ≥ 0. The comparison is exact. */
export function isMet({ sign, latest, target }: Distance): boolean {
  return latest.value.minus(target.value).times(sign).gte(0);
}
