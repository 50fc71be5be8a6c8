import { betaQuantile } from './distributions.js';
import type { Interval } from './intervals.js';

/**
 * The exact interval for a share (Clopper–Pearson): it covers the true share with at least the stated level.
 *
 * The Wald interval was rejected: at 0 or n successes it has no width. Wilson's was rejected because its coverage falls below the stated
 * level for some shares; a verdict against a target should err on the side of “cannot be told apart”.
 *
 * @formula low = Beta⁻¹(α/2; k, n − k + 1), high = Beta⁻¹(1 − α/2; k + 1, n − k), α = 1 − level
 * @unit a share from 0 to 1
 * @edge No success: low is 0. All successes: high is 1. `undefined` where the counts are not whole numbers with
 * 0 ≤ successes ≤ trials and 1 ≤ trials ≤ ten million, or the level is not strictly between 0 and 1.
 * @source Clopper, C. J. & Pearson, E. S. (1934), The use of confidence or fiducial limits illustrated in the case of the binomial,
 * Biometrika 26, 404–413
 */
export function binomialInterval({ successes, trials, level }: { successes: number; trials: number; level: number }): Interval | undefined {
  if (!Number.isSafeInteger(successes) || !Number.isSafeInteger(trials) || !(level > 0 && level < 1)) return undefined;
  if (successes < 0 || successes > trials || trials < 1 || trials > mostTrials) return undefined;
  const low = successes === 0 ? 0 : betaQuantile((1 - level) / 2, successes, trials - successes + 1);
  const high = successes === trials ? 1 : betaQuantile((1 + level) / 2, successes + 1, trials - successes);
  return low === undefined || high === undefined ? undefined : { low, high };
}

const mostTrials = 10_000_000;
