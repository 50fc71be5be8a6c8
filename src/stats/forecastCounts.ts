import {
  type CountSeries,
  predictRate,
  predictShare,
  type TrendPart,
  type TrendPrior,
} from './countTrend.js';
import { logGamma } from './distributions.js';
import { mixtureCdf, mixtureQuantile } from './mixture.js';

/** The forecast to be made for the due year. */
export interface DueCount {
  readonly due: number;
  /** The number of births, children, … in the due year. */
  readonly exposure: number;
  /** The range of counts that meet the target, from `atLeast` to `atMost`, both included. */
  readonly atLeast: number;
  readonly atMost: number;
  /** The level of confidence of the interval, between 0 and 1. */
  readonly level: number;
}

/** The forecast for the due year. */
export interface CountForecast {
  /**
   * The central estimate of the due year's rate or share: its mean on the log or logit scale,
   * transformed back.
   */
  readonly expected: number;
  /** The slope per year on the log or logit scale. */
  readonly slope: number;
  /** The interval of the count that will be published. */
  readonly low: number;
  readonly high: number;
  /** The probability that the count meets the target. */
  readonly probability: number;
}

/** Counts above this are treated as continuous, which changes a probability by at most 0.005. */
const mostCounted = 150;

/**
 * Forecasts the count that will be published for the due year from the counts for earlier years.
 *
 * The forecast includes the random variation of the due year's own count: even if the rate is known
 * to be 10 per 100 000, 3 000 births give no death in three years out of four.
 *
 * @formula rates: Σ weight·NegativeBinomial(a, b/(b + E)); shares: Σ weight·BetaBinomial(E, a, b);
 * where counts are large, normal on the log or logit scale with the same two moments
 * @unit counts; `expected` is a rate or share
 * @edge The interval's ends are the smallest k with P(K ≤ k) ≥ α/2 and ≥ 1 − α/2, so that it covers
 * the count with at least the probability `level`. Input is not checked.
 */
export function forecastCounts(
  series: CountSeries,
  question: DueCount,
  prior: TrendPrior,
): CountForecast {
  const { kind, events, exposures } = series;
  const { exposure, due } = question;
  const isRate = kind === 'rate';
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  // A share near 100 % is counted from the top, so that the rarer outcome is counted.
  if (!isRate && sum(events) > sum(exposures) / 2) {
    const turned = forecastCounts(
      { ...series, events: events.map((count, i) => (exposures[i] ?? 0) - count) },
      { ...question, atLeast: exposure - question.atMost, atMost: exposure - question.atLeast },
      prior,
    );
    return {
      expected: 1 - turned.expected,
      slope: -turned.slope,
      low: exposure - turned.high,
      high: exposure - turned.low,
      probability: turned.probability,
    };
  }
  const parts = (isRate ? predictRate : predictShare)(series, due, prior);
  let middle = 0;
  let slope = 0;
  let most = 0;
  for (const { weight, slope: each, a, b } of parts) {
    middle += weight * Math.log(a / b);
    slope += weight * each;
    if (weight > 1e-3) most = Math.max(most, (exposure * a) / (isRate ? b : a + b));
  }
  // a/b is the rate of a gamma distribution, and the odds of a beta distribution.
  const expected = isRate ? Math.exp(middle) : 1 / (1 + Math.exp(-middle));
  const counted = (most > mostCounted ? approximate : countUp)(kind, parts, question);
  return { expected, slope, ...counted };
}

type Counted = Pick<CountForecast, 'low' | 'high' | 'probability'>;
type Count = (kind: CountSeries['kind'], parts: readonly TrendPart[], asked: DueCount) => Counted;

/** Adds up the probabilities of 0, 1, 2, … */
const countUp: Count = (kind, parts, { exposure, atLeast, atMost, level }) => {
  const isRate = kind === 'rate';
  const chances = parts.map(
    ({ weight, a, b }) =>
      weight *
      Math.exp(
        isRate
          ? -a * Math.log1p(exposure / b)
          : logGamma(b + exposure) - logGamma(b) + logGamma(a + b) - logGamma(a + b + exposure),
      ),
  );
  const end = isRate ? Infinity : exposure;
  const farthest = Math.min(end, 20 * mostCounted);
  let low = -1;
  let high = -1;
  let below = 0;
  let inside = 0;
  for (let k = 0; k <= farthest; k += 1) {
    let here = 0;
    for (let j = 0; j < parts.length; j += 1) {
      const chance = chances[j] as number;
      const { a, b } = parts[j] as TrendPart;
      here += chance;
      chances[j] = isRate
        ? (chance * (a + k) * exposure) / ((k + 1) * (b + exposure))
        : (chance * (exposure - k) * (a + k)) / ((k + 1) * (b + exposure - k - 1));
    }
    below += here;
    if (k >= atLeast && k <= atMost) inside += here;
    if (low < 0 && below >= (1 - level) / 2) low = k;
    if (high < 0 && below >= (1 + level) / 2) high = k;
    if (high >= 0 && (k >= atMost || below > 1 - 1e-9)) break;
  }
  // Where the target has no upper end, every count beyond those added up meets it.
  const rest = atMost >= end ? Math.max(0, 1 - below) : 0;
  return {
    low: Math.max(low, 0),
    high: high < 0 ? farthest : high,
    probability: Math.min(1, Math.max(0, inside + rest)),
  };
};

/** Large counts: a mixture of normal distributions on the log or logit scale. */
const approximate: Count = (kind, parts, { exposure, atLeast, atMost, level }) => {
  const isRate = kind === 'rate';
  const mixture = {
    df: Infinity,
    weights: parts.map(({ weight }) => weight),
    centres: parts.map(({ a, b }) => Math.log(a / b)),
    errors: parts.map(({ a, b }) => {
      const mean = isRate ? a / b : a / (a + b);
      // The uncertainty of the level, and the sampling variance of the count.
      const doubt = isRate ? 1 / a : 1 / a + 1 / b;
      return Math.sqrt(doubt + 1 / (exposure * mean * (isRate ? 1 : 1 - mean)));
    }),
  };
  const onScale = (count: number) => {
    const others = isRate ? exposure : Math.max(exposure - count, 0);
    return Math.log(Math.max(count, 0) / others);
  };
  const back = (z: number) =>
    Math.round(exposure * (isRate ? Math.exp(z) : 1 / (1 + Math.exp(-z))));
  const chance = (count: number) => mixtureCdf(mixture, onScale(count));
  return {
    low: back(mixtureQuantile(mixture, (1 - level) / 2)),
    high: back(mixtureQuantile(mixture, (1 + level) / 2)),
    probability: Math.max(0, chance(atMost + 0.5) - chance(atLeast - 0.5)),
  };
};
