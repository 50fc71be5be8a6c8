import { spreadSlopes } from './spreadSlopes.js';

/** Counts of several years, oldest first, with their denominators. */
export interface CountSeries {
  /** `rate`: rare events per exposure (Poisson). `share`: a part of a whole (binomial). */
  readonly kind: 'rate' | 'share';
  readonly years: readonly number[];
  readonly events: readonly number[];
  readonly exposures: readonly number[];
}

/** The prior assumptions about a trend. */
export interface TrendPrior {
  /** Standard deviation of the yearly slope around 0, on the log or logit scale. */
  readonly slopeSd: number;
  /** The prior probability that the trend stops after the last year. */
  readonly stall: number;
  /**
   * The number of events that the prior on the level is worth; for shares, that many successes and
   * that many failures.
   */
  readonly levelEvents: number;
  /**
   * For rates: the rate on which the prior on the level is centred; without it, the prior is flat.
   */
  readonly levelRate?: number;
}

/**
 * One slope with its probability and its distribution for the due year: for rates a gamma
 * distribution with shape `a` and rate `b`, for shares a beta distribution with `a` and `b`.
 */
export interface TrendPart {
  readonly weight: number;
  readonly slope: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Predicts the rate for the due year from counts of rare events, as a mixture over slopes. For a
 * given slope, the level has exactly a gamma distribution, so only the slope needs a grid.
 *
 * @formula dₜ ~ Poisson(Eₜ·λ·e^(b(t − due))), b ~ N(0, τ²); λ
 * b ~ Gamma(D + m, W(b)), D = Σdₜ, m the events of the prior, W(b) = Σ Eₜe^(b(t − due)); p(b) ∝
 * e^(bΣdₜ(t − due))·W(b)^−(D + m)·e^(−b²/2τ²). The prior counts as one more year with m events,
 * placed at the exposure-weighted mean year.
 * @unit rates are events per unit of exposure
 * @edge A series without events is treated like any other: the rate is then small, but not 0. The
 * caller checks that exposures are positive and counts not negative.
 * @source Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 2.6 (gamma–Poisson), ch. 16
 */
export function predictRate(
  { years, events, exposures }: CountSeries,
  due: number,
  { slopeSd, stall, levelEvents, levelRate }: TrendPrior,
): TrendPart[] {
  const n = years.length;
  let shape = levelEvents;
  let moment = 0;
  let total = 0;
  let middle = 0;
  for (let i = 0; i < n; i += 1) {
    const t = (years[i] as number) - due;
    shape += events[i] as number;
    moment += (events[i] as number) * t;
    total += exposures[i] as number;
    middle += (exposures[i] as number) * t;
  }
  const centre = middle / total;
  const prior = levelRate === undefined ? 0 : levelEvents / levelRate;
  moment += levelEvents * centre;
  const weigh = (slope: number) => {
    let w = prior === 0 ? 0 : prior * Math.exp(slope * centre);
    let first = w * centre;
    let second = first * centre;
    for (let i = 0; i < n; i += 1) {
      const t = (years[i] as number) - due;
      const part = (exposures[i] as number) * Math.exp(slope * t);
      w += part;
      first += part * t;
      second += part * t * t;
    }
    const mean = first / w;
    return {
      value: w,
      height: slope * moment - shape * Math.log(w),
      gradient: moment - shape * mean,
      curvature: shape * (second / w - mean * mean),
    };
  };
  const left = due - (years[n - 1] as number);
  return spreadSlopes(weigh, slopeSd).flatMap(({ slope, weight, value: b }) => [
    { weight: weight * (1 - stall), slope, a: shape, b },
    { weight: weight * stall, slope: 0, a: shape, b: b * Math.exp(slope * left) },
  ]);
}

/**
 * Predicts the share for the due year from counts of a part and its whole, as a mixture over
 * slopes. For a given slope, the level has the beta distribution with the mode and the curvature of
 * its posterior, which is exact if the slope is 0.
 *
 * @formula sₜ ~ Binomial(nₜ, expit(a + b(t − due))), b ~ N(0, τ²); Beta(c(1 + o), c(1 + 1/o)) with
 * o the odds of the due year at the mode and c the curvature on the logit; p(b) by Laplace's
 * formula. The prior counts as one more year with m successes and m failures, placed at the
 * exposure-weighted mean year.
 * @unit shares from 0 to 1
 * @edge A series of only successes, or of none, is treated like any other. The caller checks that 0
 * ≤ events ≤ exposures and that exposures are positive.
 * @source Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 2.4 (beta–binomial), ch. 13.3
 * (Laplace)
 */
export function predictShare(
  { years, events, exposures }: CountSeries,
  due: number,
  { slopeSd, stall, levelEvents }: TrendPrior,
): TrendPart[] {
  const total = exposures.reduce((sum, size) => sum + size, 0);
  const centre =
    years.reduce((sum, year, i) => sum + (exposures[i] as number) * (year - due), 0) / total;
  const successes = events.reduce((sum, count) => sum + count, levelEvents);
  const times = [...years.map((year) => year - due - centre), 0];
  const hits = [...events, levelEvents];
  const sizes = [...exposures, 2 * levelEvents];
  const n = times.length;
  // The level at the mean year hardly depends on the slope, so each search starts from the level
  // that was found last.
  let kept = Math.log(successes / (total + 2 * levelEvents - successes));
  const weigh = (slope: number) => {
    let level = kept;
    let [c, first, second, gradient] = [0, 0, 0, 0];
    for (let round = 0; round < 12; round += 1) {
      let pull = 0;
      [c, first, second, gradient] = [0, 0, 0, 0];
      for (let i = 0; i < n; i += 1) {
        const t = times[i] as number;
        const p = 1 / (1 + Math.exp(-level - slope * t));
        const gap = (hits[i] as number) - (sizes[i] as number) * p;
        const information = (sizes[i] as number) * p * (1 - p);
        pull += gap;
        gradient += gap * t;
        c += information;
        first += information * t;
        second += information * t * t;
      }
      const move = pull / c;
      level += Math.max(-2, Math.min(2, move));
      if (move * move * c < 1e-4) break;
    }
    kept = level;
    let log = 0;
    for (let i = 0; i < n; i += 1) {
      const z = level + slope * (times[i] as number);
      log += (hits[i] as number) * z - (sizes[i] as number) * softplus(z);
    }
    return {
      value: { level, c },
      height: log - Math.log(c) / 2,
      gradient,
      curvature: second - (first * first) / c,
    };
  };
  const left = due - (years.at(-1) as number);
  return spreadSlopes(weigh, slopeSd).flatMap(({ slope, weight, value: { level, c } }) => {
    const logit = level - slope * centre;
    return [
      { weight: weight * (1 - stall), slope, ...toBeta(logit, c) },
      { weight: weight * stall, slope: 0, ...toBeta(logit - slope * left, c) },
    ];
  });
}

/**
 * Returns the beta distribution with this mode on the logit scale and this curvature at the mode.
 */
function toBeta(logit: number, curvature: number): { a: number; b: number } {
  const odds = Math.exp(Math.max(-30, Math.min(30, logit)));
  return { a: curvature * (1 + odds), b: curvature * (1 + 1 / odds) };
}

/** Returns ln(1 + e^z) without overflow. */
const softplus = (z: number) => (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
