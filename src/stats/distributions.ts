import jStat from 'jstat';

/**
 * The only file that imports jStat. It uses five special functions, and everything else here is a
 * formula around one of them. A function without a value (a probability out of range, degrees of
 * freedom that are not positive, a parameter beyond {@link largest}) returns `undefined`; NaN and
 * Infinity never leave this file.
 */

/**
 * The largest parameter. Results were checked up to it (ten million events or trials), and
 * computing time grows with it.
 */
const largest = 20_000_002;

function isParameter(value: number): boolean {
  return value > 0 && value <= largest;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The quantile function of Student's t distribution.
 *
 * @formula sign(p − ½)·√(df·(1 − b)/b), b the 2·min(p, 1 − p) quantile of Beta(df/2, ½)
 * @edge p must lie strictly between 0 and 1 (the ends are infinite); df is positive and may be
 * fractional; p = ½ gives exactly 0.
 * @source Student (1908), The probable error of a mean, Biometrika 6; the relation to beta:
 * Abramowitz & Stegun 26.7.1
 */
export function studentTQuantile(p: number, df: number): number | undefined {
  if (!isParameter(df)) return undefined;
  // Outside 0 to 1, the share is 0 and the size is infinite.
  const share = jStat.ibetainv(2 * Math.min(p, 1 - p), df / 2, 0.5);
  const size = Math.sqrt((df * (1 - share)) / share);
  return finite(p >= 0.5 ? size : -size);
}

/**
 * The quantile function of the chi-square distribution.
 *
 * @formula 2·P⁻¹(df/2, p), P the regularised lower incomplete gamma function
 * @edge 0 at p = 0; `undefined` at p = 1, where it is infinite. df is positive and may be
 * fractional.
 * @source Abramowitz & Stegun 26.4.19
 */
export function chiSquareQuantile(p: number, df: number): number | undefined {
  if (!(p >= 0 && p < 1) || !isParameter(df)) return undefined;
  return finite(2 * jStat.gammapinv(p, df / 2));
}

/**
 * The probability that a chi-square variable is above x.
 *
 * @formula 1 − P(df/2, x/2), P the regularised lower incomplete gamma function
 * @edge 1 for x ≤ 0. The caller checks that df is positive.
 * @source Abramowitz & Stegun 26.4.19
 */
export const chiSquareTail = (x: number, df: number): number =>
  x > 0 ? Math.min(1, Math.max(0, 1 - jStat.lowRegGamma(df / 2, Math.min(x, largest) / 2))) : 1;

/**
 * The quantile function of the beta distribution.
 *
 * @formula the x with I(x; a, b) = p, I the regularised incomplete beta function
 * @edge 0 at p = 0, 1 at p = 1; a and b are positive.
 * @source Abramowitz & Stegun 26.5
 */
export function betaQuantile(p: number, a: number, b: number): number | undefined {
  if (!(p >= 0 && p <= 1) || !isParameter(a) || !isParameter(b)) return undefined;
  return finite(Math.min(Math.max(jStat.ibetainv(p, a, b), 0), 1));
}

/**
 * The probability that a Beta(a, b) variable is at most x.
 *
 * @formula I(x; a, b), the regularised incomplete beta function
 * @edge 0 at x = 0, 1 at x = 1; a and b are positive.
 * @source Abramowitz & Stegun 26.5
 */
export function betaCdf(x: number, a: number, b: number): number | undefined {
  if (!isParameter(a) || !isParameter(b)) return undefined;
  // The result is `false` outside 0 to 1.
  const share = jStat.ibeta(x, a, b);
  return share === false ? undefined : finite(Math.min(Math.max(share, 0), 1));
}

/**
 * The natural logarithm of the gamma function.
 *
 * @formula ln Γ(x), Lanczos
 * @edge Accurate to about ten digits. The caller checks that x is positive.
 * @source Press et al., Numerical Recipes, 6.1
 */
export const logGamma = (x: number): number => jStat.gammaln(x);
