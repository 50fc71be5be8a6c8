import type { Mixture } from './mixture.js';

/** The prior assumptions about values. */
export interface ValuePrior {
  /** The prior probability of a straight line against a random walk with drift. */
  readonly line: number;
  /** The prior probability that the trend stops after the last year. */
  readonly stall: number;
  /** The standard deviation of the yearly drift around 0. */
  readonly drift: number;
  /** The standard deviation of the noise that rounding adds to every value. */
  readonly noise: number;
}

/** The distribution of the due year's value. */
export interface ValueForecast extends Mixture {
  /** The centre of the distribution if the trend continues. */
  readonly expected: number;
  /** The change that each additional year adds. */
  readonly drift: number;
}

/** A model of how values move, with its prediction for the due year and its change per year. */
interface Motion {
  /** The residual sum of squares, and the log of its likelihood's constant. */
  readonly squares: number;
  readonly constant: number;
  /** The level from which a prediction starts, and the number of years of drift that it adds. */
  readonly level: number;
  readonly reach: number;
  /** The same number of years if the trend stops after the last year. */
  readonly stalledReach: number;
  /**
   * The variances of a prediction with known drift, and of the drift, relative to that of the
   * noise.
   */
  readonly variance: number;
  readonly slope: number;
  readonly slopeVariance: number;
}

/** Fits a straight line with noise. */
function fitStraight(years: readonly number[], values: readonly number[], due: number): Motion {
  const n = years.length;
  let x = 0;
  let y = 0;
  for (let i = 0; i < n; i += 1) {
    x += (years[i] as number) / n;
    y += (values[i] as number) / n;
  }
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i += 1) {
    const t = (years[i] as number) - x;
    xx += t * t;
    xy += t * ((values[i] as number) - y);
  }
  const slope = xy / xx;
  let squares = 0;
  for (let i = 0; i < n; i += 1)
    squares += ((values[i] as number) - y - slope * ((years[i] as number) - x)) ** 2;
  return {
    squares,
    constant: -Math.log(n * xx) / 2,
    level: y,
    reach: due - x,
    stalledReach: (years[n - 1] as number) - x,
    variance: 1 + 1 / n,
    slope,
    slopeVariance: 1 / xx,
  };
}

/** Fits a random walk with drift: each step adds the drift of its years and its own noise. */
function fitWalk(years: readonly number[], values: readonly number[], due: number): Motion {
  const last = years.length - 1;
  const end = years[last] as number;
  const level = values[last] as number;
  const span = end - (years[0] as number);
  const slope = (level - (values[0] as number)) / span;
  let squares = 0;
  let constant = Math.log(span);
  for (let i = 1; i <= last; i += 1) {
    const step = (years[i] as number) - (years[i - 1] as number);
    const change = (values[i] as number) - (values[i - 1] as number) - slope * step;
    squares += (change * change) / step;
    constant += Math.log(step);
  }
  return {
    squares,
    constant: -constant / 2,
    level,
    reach: due - end,
    stalledReach: 0,
    variance: due - end,
    slope,
    slopeVariance: 1 / span,
  };
}

/** A component with a smaller weight than this changes no printed figure. */
const negligible = 1e-3;

/**
 * Forecasts the value for the due year from those for earlier years with a straight line and a
 * random walk with drift, each weighted by how well it explains the values.
 *
 * @formula weight ∝ prior·e^constant·S^−(n−2)/2, S the residual sum of squares, the restricted
 * likelihood; each predicts a Student's t with n − 2 degrees of freedom around level + reach·k·b̂,
 * b̂ the drift, k = τ²/(τ² + Var b̂) what the prior N(0, τ²) leaves of it
 * @unit that of the values, whatever their scale
 * @edge The caller checks that there are at least three years in ascending order, that values are
 * finite and that the due year is after the last year. Without scatter and without noise, the
 * errors are 0.
 * @source Harville, D. A. (1977), Maximum likelihood approaches to variance component estimation,
 * J. Am. Stat. Assoc. 72, 320–338; Goldberger, A. S. (1962), Best linear unbiased prediction
 */
export function forecastValues(
  years: readonly number[],
  values: readonly number[],
  due: number,
  prior: ValuePrior,
): ValueForecast {
  const df = years.length - 2;
  const least = Math.max(df * prior.noise * prior.noise, 1e-300);
  const straight = fitStraight(years, values, due);
  const walk = fitWalk(years, values, due);
  const logOdds =
    walk.constant -
    straight.constant -
    (df / 2) * Math.log((walk.squares + least) / (straight.squares + least));
  const odds = ((1 - prior.line) / prior.line) * Math.exp(logOdds);
  const share = 1 / (1 + odds);
  const weights: number[] = [];
  const centres: number[] = [];
  const errors: number[] = [];
  let expected = 0;
  let drift = 0;
  const add = (motion: Motion, weight: number) => {
    if (weight < negligible) return;
    const variance = (motion.squares + least) / df;
    // The less the values reveal about the drift, the closer the prior draws it to 0.
    const doubt = variance * motion.slopeVariance;
    const tau = prior.drift * prior.drift;
    const kept = tau / (tau + doubt);
    const slope = kept * motion.slope;
    const put = (part: number, reach: number) => {
      if (part === 0) return;
      weights.push(weight * part);
      centres.push(motion.level + reach * slope);
      errors.push(Math.sqrt(variance * motion.variance + reach * reach * kept * doubt));
    };
    put(1 - prior.stall, motion.reach);
    put(prior.stall, motion.stalledReach);
    expected += weight * (motion.level + motion.reach * slope);
    drift += weight * slope;
  };
  add(straight, share);
  add(walk, 1 - share);
  return { df, weights, centres, errors, expected, drift };
}
