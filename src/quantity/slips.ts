import type { UnitId } from './Unit.js';
import { unitMeasures } from './unitMeasures.js';

// These functions distinguish a slip of the unit or decimal point from a real difference, both
// where figures are read and where they are judged.

/**
 * A figure may be far from its target without being wrong. If it is within a factor of 5 of its
 * target, an error by a factor of 100, such as ‰ for 1/10万, moves it at least a factor of 20 away;
 * smaller errors cannot be distinguished from real change.
 */
export const nearTarget = 5;
export const slipFromTarget = 20;
/** The same for figures that are not proportions: a service may begin far below its target. */
const nearOtherTarget = 1.5;

/** The factor by which figures of one indicator and place may differ without being suspect. */
export const near = 3;

/** Whether two values are within a factor of each other. No value is near 0. */
export const isNear = (value: number, other: number, times: number): boolean =>
  value < other * times && value > other / times;

/**
 * Returns a function that states whether a value can be reached from a known one in steps of less
 * than `step` over other values, which are sorted.
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

/** Rates of events and densities of services, of which there may be none, or nearly none. */
const rates: ReadonlySet<string> = new Set(['proportion', 'per1000people', 'per1000children']);
/**
 * Whether a rate may differ about tenfold from a known one without a slip: near zero, a few events
 * make that difference, so a single other figure is no evidence.
 *
 * @param others all other figures, the known one among them
 * @unit that of the indicator
 */
export const isTenfoldNearZero = (
  value: number,
  known: number,
  others: readonly number[],
  unit: UnitId,
): boolean =>
  rates.has(unitMeasures[unit].dimension) &&
  Math.min(value, known) < 1 &&
  isNear(value, known, 10 * near) &&
  others.filter((other) => isNear(other, known, near)).length < 2;

/**
 * Whether a rate that is stated per 10 000 or 100 000, and is therefore rare, is at least one in a
 * hundred: 2.1 % is 2 100/10万.
 *
 * @edge If the indicator has no natural maximum, one person can have the event several times, so
 * the rate may be high.
 * @unit that of the indicator
 */
export const isTooFrequent = (
  value: number,
  {
    unit,
    scale,
    bounds,
  }: { readonly unit: UnitId; readonly scale: string; readonly bounds: { readonly max?: string } },
): boolean => {
  const { dimension, exponent } = unitMeasures[unit];
  const isRare = dimension === 'proportion' && exponent <= -4 && scale === 'log';
  return isRare && bounds.max !== undefined && value >= 10 ** (-2 - exponent);
};

/** Whether a figure is on the unfavourable side of a target. */
export const isWorse = (value: number, target: number, direction: 1 | -1 | undefined): boolean =>
  direction !== undefined && (value - target) * direction < 0;

/**
 * Whether a figure far from its target is near it once its decimal point is moved, or once it is
 * read in one of the units `others`. A small rate on the favourable side of its target is an
 * achievement rather than a slip.
 *
 * @unit that of the indicator, whose natural bounds a figure cannot exceed
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
  const times = unitMeasures[unit].dimension === 'proportion' ? nearTarget : nearOtherTarget;
  return [...scales.map((scale) => value * scale), ...others].some(
    (moved) => moved <= max && isNear(moved, target, times),
  );
}
