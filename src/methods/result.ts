import type { Reason } from '../model/NotAssessed.js';
import type { Decimal } from '../quantity/decimal.js';
import type { Distance } from './input.js';
import type { MethodResult } from './MethodResult.js';

/**
 * The answer of a method that is defined here. A number too large for JSON turns it into `notAssessed`, so that
 * Infinity never leaves; a negative zero becomes zero.
 */
export function assessed<Class extends string = never>(found: {
  readonly value?: number;
  readonly class?: Class;
  readonly score?: number;
}): MethodResult<Class> {
  if (found.value === undefined) return { status: 'assessed', ...found };
  return Number.isFinite(found.value)
    ? { status: 'assessed', ...found, value: found.value + 0 }
    : notAssessed('undefined');
}

/** The answer of a method that is not defined here. */
export function notAssessed(reason: Reason): {
  readonly status: 'notAssessed';
  readonly reason: Reason;
} {
  return { status: 'notAssessed', reason };
}

/** Nearer than this to a threshold counts as being at it. */
const margin = '1e-12';

/**
 * Whether a result of root extraction reaches a threshold. Roots are irrational, so a value that lies on a threshold
 * by mathematics misses it by its last digit in arithmetic: whatever lies within 1e-12 below counts as at it.
 */
export function isAtLeast(value: Decimal, threshold: Decimal | string | number): boolean {
  return value.plus(margin).gte(threshold);
}

/** Whether numerator ÷ denominator ≥ threshold, exactly: the denominator is multiplied across, never divided by. It must not be zero. */
export function isRatioAtLeast(
  numerator: Decimal,
  denominator: Decimal,
  threshold: string,
): boolean {
  const excess = numerator.minus(denominator.times(threshold));
  return denominator.isNegative() ? excess.lte(0) : excess.gte(0);
}

/** Whether the latest observation meets the target, exactly: d·(x − T) ≥ 0. */
export function isMet({ sign, latest, target }: Distance): boolean {
  return latest.value.minus(target.value).times(sign).gte(0);
}
