import type { UnitId } from './Unit.js';

// Distinguishes a slip of the unit or decimal point from a real difference, both where figures are
// read and where they are judged.

/**
 * A figure may be far from its target without being wrong. A figure within a factor of 5 of its
 * target is at least a factor of 20 away from it after an error by a factor of 100, such as ‰ for
 * 1/10万; smaller errors cannot be distinguished from real change.
 */
export const nearTarget = 5;
export const slipFromTarget = 20;

/** Whether two values are within a factor of each other; 0 is near no value. */
export const isNear = (value: number, other: number, times: number): boolean =>
  value < other * times && value > other / times;

/**
 * Whether a value can be reached from a known one in steps of less than `step` over other values,
 * which are sorted.
 */
export function reach(
  sorted: readonly number[],
  known: number,
  step: number,
): (value: number) => boolean {
  let [low, high] = [known, known];
  for (const value of sorted) if (value > high && value < high * step) high = value;
  for (const value of [...sorted].reverse()) if (value < low && value * step > low) low = value;
  return (value) => value * step > low && value < high * step;
}

/** Whether a figure is on the wrong side of a target. */
export const isWorse = (value: number, target: number, direction: 1 | -1 | undefined): boolean =>
  direction !== undefined && (value - target) * direction < 0;

/**
 * Whether a figure far from its target comes near it once its decimal point is moved, or if it is
 * read in another unit, as one of `others`. A small rate on the right side of its target is an
 * achievement rather than a slip.
 *
 * @unit that of the indicator, whose natural bounds a figure cannot pass
 */
export function slipsFromTarget(
  value: number,
  target: number,
  direction: 1 | -1 | undefined,
  { unit, bounds }: { readonly unit: UnitId; readonly bounds: { readonly max?: string } },
  others: readonly number[] = [],
): boolean {
  const isPercent = unit === 'percent';
  if (isPercent && target < slipFromTarget && !isWorse(value, target, direction)) return false;
  // The usual slip of a percentage is to write it as a fraction, which is below 1.
  const scales = isPercent ? [100] : [100, 1000, 0.01, 0.001];
  const max = Number(bounds.max ?? Infinity);
  return [...scales.map((scale) => value * scale), ...others].some(
    (moved) => moved <= max && isNear(moved, target, nearTarget),
  );
}
