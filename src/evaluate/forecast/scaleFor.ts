import type { Scale } from '../../model/Indicator.js';

/** The bounds of an indicator as numbers; infinite or omitted if there are none. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A scale on which a trend is a straight line, within the bounds of an indicator. */
interface BoundedScale {
  readonly scale: Scale;
  readonly to: (value: number) => number;
  readonly back: (scaled: number) => number;
  /** Returns the nearest possible value. */
  readonly clip: (value: number) => number;
  /** Returns the width of one printed place on the scale, at the middle of the values. */
  readonly width: (values: readonly number[]) => number;
}

/**
 * Returns the scale of an indicator within its bounds.
 *
 * @formula log: ln x; logit: ln((x − min)/(max − x)); identity: x
 * @edge A logit scale without two bounds is the identity scale. If a figure is printed as equal to
 * a bound, its exact value is near the bound: on the log and logit scales, the figure is moved
 * inside by a quarter of the last place.
 */
export function scaleFor(requested: Scale, { min, max }: Bounds, decimals: number): BoundedScale {
  const unit = 10 ** -decimals;
  const low = Math.max(min ?? -Infinity, requested === 'log' ? 0 : -Infinity);
  const high = max ?? Infinity;
  const clip = (value: number) => Math.min(high, Math.max(low, value));
  const scale = requested === 'logit' && high - low === Infinity ? 'identity' : requested;
  const same = (value: number) => value;
  if (scale === 'identity') return { scale, to: same, back: same, clip, width: () => unit };
  const inside = (value: number) => Math.min(high - unit / 4, Math.max(low + unit / 4, value));
  const to =
    scale === 'log'
      ? (value: number) => Math.log(inside(value))
      : (value: number) => Math.log((inside(value) - low) / (high - inside(value)));
  const back = scale === 'log' ? Math.exp : (z: number) => low + (high - low) / (1 + Math.exp(-z));
  const width = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.abs(to(mean + unit / 2) - to(mean - unit / 2));
  };
  return { scale, to, back, clip, width };
}
