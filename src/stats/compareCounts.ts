import { betaCdf, logGamma } from './distributions.js';

/** A count and its denominator. */
export interface Count {
  readonly events: number;
  readonly exposure: number;
}

/** The probability of a change at least this large by chance alone. */
export interface CountChange {
  /** One-sided, for a rise and for a fall from the first count to the second. */
  readonly rise: number;
  readonly fall: number;
  /** Two-sided: twice the smaller of the two, at most 1. */
  readonly either: number;
}

/**
 * Tests whether two rates differ (the exact conditional test).
 *
 * @formula given d₁ + d₂ = D and rates in the `ratio`, d₂ ~ Binomial(D, ratio·E₂/(E₁ + ratio·E₂));
 * rise = P(X ≥ d₂); a fall by a fifth is tested against a ratio of 0.8
 * @unit probabilities from 0 to 1; events and exposures as in the counts
 * @edge Without events in either count, all probabilities are 1. The test is exact, so it errs on
 * the side of “no change”.
 * @source Przyborowski, J. & Wilenski, H. (1940), Homogeneity of results in testing samples from
 * Poisson series, Biometrika 31, 313–323
 */
export function compareRates(before: Count, after: Count, ratio = 1): CountChange {
  const total = before.events + after.events;
  const share = (ratio * after.exposure) / (before.exposure + ratio * after.exposure);
  return change(
    binomialTail(after.events, total, share),
    binomialTail(before.events, total, 1 - share),
  );
}

/**
 * Tests whether two shares differ (Fisher's exact test).
 *
 * @formula conditional on the row and column totals, the successes in the second sample are
 * hypergeometric; rise = P(X ≥ s₂)
 * @unit probabilities from 0 to 1
 * @edge If both counts have only successes, or none, all probabilities are 1. A sum ends when a
 * term no longer changes it.
 * @source Fisher, R. A. (1935), The logic of inductive inference, J. R. Stat. Soc. 98, 39–82
 */
export function compareShares(before: Count, after: Count): CountChange {
  const hits = before.events + after.events;
  return change(
    hypergeometricTail(after.events, after.exposure, before.exposure, hits),
    hypergeometricTail(before.events, before.exposure, after.exposure, hits),
  );
}

const change = (rise: number, fall: number): CountChange => ({
  rise,
  fall,
  either: Math.min(1, 2 * Math.min(rise, fall)),
});

/** P(X ≥ k) of a binomial count; 1 for k = 0, where no beta distribution exists. */
function binomialTail(k: number, n: number, p: number): number {
  return betaCdf(p, k, n - k + 1) ?? 1;
}

/** P(X ≥ k) for X successes among `drawn`, given `hits` successes among `drawn` and `others`. */
function hypergeometricTail(k: number, drawn: number, others: number, hits: number): number {
  const choose = (n: number, r: number) => logGamma(n + 1) - logGamma(r + 1) - logGamma(n - r + 1);
  const first = choose(drawn, k) + choose(others, hits - k) - choose(drawn + others, hits);
  // The sum runs upwards from k if that tail is shorter; otherwise the tail below is subtracted
  // from 1.
  const mean = (drawn * hits) / (drawn + others);
  const isUpper = k > mean;
  let term = Math.exp(first);
  let sum = isUpper ? term : 0;
  // The term after the last possible count is 0.
  for (let x = k; term > 1e-16 * sum; x += isUpper ? 1 : -1) {
    term *= isUpper
      ? ((drawn - x) * (hits - x)) / ((x + 1) * (others - hits + x + 1))
      : (x * (others - hits + x)) / ((drawn - x + 1) * (hits - x + 1));
    sum += term;
  }
  return Math.min(1, Math.max(0, isUpper ? sum : 1 - sum));
}
