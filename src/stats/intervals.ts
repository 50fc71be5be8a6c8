import { Decimal, isDecimalString } from '../quantity/decimal.js';
import { toDecimal } from '../quantity/toDecimal.js';
import { betaQuantile, chiSquareQuantile } from './distributions.js';

/** An interval of estimates, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns the exact interval for a proportion (Clopper–Pearson), which covers the true proportion
 * with at least the stated level.
 *
 * The Wald interval was rejected because it has no width at 0 or n successes. Wilson's was rejected
 * because its coverage is below the stated level for some proportions; an assessment against a
 * target should err on the side of “not distinguishable”.
 *
 * @formula low = Beta⁻¹(α/2; k, n − k + 1), high = Beta⁻¹(1 − α/2; k + 1, n − k), α = 1 − level
 * @unit a share from 0 to 1
 * @edge No success: low is 0. All successes: high is 1. `undefined` unless the counts are whole
 * numbers with 0 ≤ successes ≤ trials and 1 ≤ trials ≤ ten million, and the level is strictly
 * between 0 and 1.
 * @source Clopper, C. J. & Pearson, E. S. (1934), The use of confidence or fiducial limits
 * illustrated in the case of the binomial, Biometrika 26, 404–413
 */
export function binomialInterval({
  successes,
  trials,
  level,
}: {
  successes: number;
  trials: number;
  level: number;
}): Interval | undefined {
  if (
    !Number.isSafeInteger(successes) ||
    !Number.isSafeInteger(trials) ||
    !(level > 0 && level < 1)
  )
    return undefined;
  if (trials < 1 || trials > mostTrials) return undefined;
  // Counts that are negative, or exceed the number of trials, have no quantile.
  const low =
    successes === 0 ? 0 : betaQuantile((1 - level) / 2, successes, trials - successes + 1);
  const high =
    successes === trials ? 1 : betaQuantile((1 + level) / 2, successes + 1, trials - successes);
  return low === undefined || high === undefined ? undefined : { low, high };
}

const mostTrials = 10_000_000;

/**
 * Returns the exact interval for a rate of rare events (Garwood), which covers the true rate with
 * at least the stated level.
 *
 * The normal approximation (k ± 1.96·√k) was rejected because it falls below zero for one death,
 * and Byar's because the exact interval takes no longer to compute.
 *
 * @formula low = χ²(α/2; 2k)/2/exposure, high = χ²(1 − α/2; 2k + 2)/2/exposure, α = 1 − level
 * @unit events per unit of exposure; exposure in births gives deaths per birth
 * @edge No event: low is 0, high is −ln(α/2)/exposure. `undefined` unless events is a whole number
 * from 0 to ten million, the exposure is positive and finite, and the level is strictly between 0
 * and 1.
 * @source Garwood, F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437–442
 */
export function poissonInterval({
  events,
  exposure,
  level,
}: {
  events: number;
  exposure: number;
  level: number;
}): Interval | undefined {
  if (!Number.isSafeInteger(events) || !(exposure > 0 && exposure < Infinity) || !(level > 0))
    return undefined;
  // There is no quantile for a negative count, or at a level of 1 or more.
  const least = events === 0 ? 0 : chiSquareQuantile((1 - level) / 2, 2 * events);
  const most = chiSquareQuantile((1 + level) / 2, 2 * events + 2);
  if (least === undefined || most === undefined) return undefined;
  const low = least / 2 / exposure;
  const high = most / 2 / exposure;
  return Number.isFinite(high) ? { low, high } : undefined;
}

/** The counts behind a rate, as printed. */
interface Counts {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Pools the counts for several years: numerators and denominators are summed, and rates are never
 * averaged, so a year with twice the births has twice the weight.
 *
 * @formula Σ numerators, Σ denominators, exactly
 * @edge `undefined` for an empty list. Signs and a sum of zero are not checked.
 * @throws `PlansError` `badNumber` if a count is not a decimal string.
 */
export function poolCounts(counts: readonly Counts[]): Counts | undefined {
  if (counts.length === 0) return undefined;
  return {
    numerator: sumOf(counts.map((count) => count.numerator)),
    denominator: sumOf(counts.map((count) => count.denominator)),
  };
}

/**
 * Adds counts, with a fast path: they are nearly always whole numbers, which doubles add exactly up
 * to 2^53. Without it, `npm run bench -- country` with counts takes 1.17 times as long; a property
 * test checks it against integer arithmetic. A decimal of at most fifteen characters is whole if
 * its double is.
 */
function sumOf(values: readonly string[]): string {
  let sum = 0;
  for (const value of values) {
    sum += value.length <= longestWhole && isDecimalString(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(sum)) return sumExactly(values);
  }
  return String(sum);
}
const longestWhole = 15;

const sumExactly = (values: readonly string[]): string =>
  values.reduce((sum, value) => sum.plus(toDecimal(value)), new Decimal(0)).toFixed();
