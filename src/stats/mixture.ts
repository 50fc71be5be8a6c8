import { studentTQuantile } from './distributions.js';
import { normalCdf, studentTCdf } from './tails.js';

/** A mixture of Student's t distributions that share their degrees of freedom. */
export interface Mixture {
  /** A whole number, or Infinity for normal distributions. */
  readonly df: number;
  /** The weights add up to 1. */
  readonly weights: readonly number[];
  readonly centres: readonly number[];
  readonly errors: readonly number[];
}

/**
 * Returns the probability of a value of at most x. A component with an error of 0 has all its
 * probability at its centre.
 */
export function mixtureCdf({ df, weights, centres, errors }: Mixture, x: number): number {
  let total = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const distance = x - (centres[k] as number);
    const error = errors[k] as number;
    const t = error > 0 ? distance / error : distance < 0 ? -Infinity : Infinity;
    total += (weights[k] as number) * (df === Infinity ? normalCdf(t) : studentTCdf(t, df));
  }
  return Math.min(1, total);
}

/**
 * Returns the value that a mixture stays below with probability p.
 *
 * @formula the root of `mixtureCdf` − p between the lowest and the highest quantile of the
 * components, by the Illinois method
 * @edge p is strictly between 0 and 1; accurate to a thousandth of the smaller tail.
 * @source Dowell, M. & Jarratt, P. (1971), A modified regula falsi method, BIT 11, 168–174
 */
export function mixtureQuantile(mixture: Mixture, p: number): number {
  const { df, centres, errors } = mixture;
  const t = tQuantile(p, df);
  const ends = centres.map((centre, k) => centre + t * (errors[k] as number));
  let low = Math.min(...ends);
  let high = Math.max(...ends);
  let fLow = mixtureCdf(mixture, low) - p;
  let fHigh = mixtureCdf(mixture, high) - p;
  if (fLow >= 0) return low;
  if (fHigh <= 0) return high;
  let side = 0;
  const enough = Math.min(p, 1 - p) * 1e-3;
  for (let i = 0; i < 60; i += 1) {
    const at = (low * fHigh - high * fLow) / (fHigh - fLow);
    const f = mixtureCdf(mixture, at) - p;
    if (Math.abs(f) < enough) return at;
    // An end that does not move is given half its weight, so that the secant does not get stuck.
    if (f < 0) {
      low = at;
      fLow = f;
      if (side === -1) fHigh /= 2;
      side = -1;
    } else {
      high = at;
      fHigh = f;
      if (side === 1) fLow /= 2;
      side = 1;
    }
  }
  return (low + high) / 2;
}

/**
 * A cache of quantiles: a plan needs the same two, at the same few degrees of freedom, for every
 * target, and each takes as long as the rest of a forecast.
 */
const quantiles = /* @__PURE__ */ new Map<number, number>();
const mostQuantiles = 500;

function tQuantile(p: number, df: number): number {
  const key = df === Infinity ? -p : df + p;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const found = studentTQuantile(p, Math.min(df, 1e7)) ?? 0;
  if (quantiles.size >= mostQuantiles) quantiles.clear();
  quantiles.set(key, found);
  return found;
}
