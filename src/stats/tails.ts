/**
 * The probability that a standard normal variable is at most x.
 *
 * @formula Φ(x) = e^(−x²/2)·P(|x|)/Q(|x|) below |x| = 7.07, a continued fraction beyond, and its
 * complement for x > 0
 * @unit a probability from 0 to 1
 * @edge ±Infinity give 1 and 0; beyond ±39 it is exactly 0 or 1. About 15 digits.
 * @source Hart, J. F. (1968), Computer Approximations, 5666; West, G. (2005), Better approximations
 * to cumulative normal functions, Wilmott Magazine
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  const e = Math.exp((-size * size) / 2);
  let tail: number;
  if (size < 7.07106781186547) {
    let p = 3.52624965998911e-2 * size + 0.700383064443688;
    p = p * size + 6.37396220353165;
    p = p * size + 33.912866078383;
    p = p * size + 112.079291497871;
    p = p * size + 221.213596169931;
    p = p * size + 220.206867912376;
    let q = 8.83883476483184e-2 * size + 1.75566716318264;
    q = q * size + 16.064177579207;
    q = q * size + 86.7807322029461;
    q = q * size + 296.564248779674;
    q = q * size + 637.333633378831;
    q = q * size + 793.826512519948;
    q = q * size + 440.413735824752;
    tail = (e * p) / q;
  } else {
    const f = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
    tail = e / (f * 2.506628274631);
  }
  return x > 0 ? 1 - tail : tail;
}

/**
 * The probability that a variable with Student's t distribution and whole degrees of freedom is at
 * most x. The closed form is some thirty times faster than the incomplete beta function, which a
 * mixture of distributions would evaluate too often.
 *
 * @formula θ = atan(x/√df); even df: ½ + ½ sin θ·(1 + ½cos²θ + 1·3/(2·4)·cos⁴θ + …);
 * odd df: ½ + (θ + sin θ·(cos θ + ⅔cos³θ + …))/π
 * @unit a probability from 0 to 1; df is a whole number of at least 1
 * @edge ±Infinity give 1 and 0. Accurate to about 1e-15 in absolute terms, so a tiny tail has few
 * correct digits.
 * @source Abramowitz & Stegun 26.7.3, 26.7.4
 */
export function studentTCdf(x: number, df: number): number {
  if (x === Infinity) return 1;
  if (x === -Infinity) return 0;
  const cos2 = df / (df + x * x);
  const sin = x / Math.sqrt(df + x * x);
  const isOdd = df % 2 === 1;
  let term = isOdd ? Math.sqrt(cos2) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cos2 * (k - 1)) / k;
    sum += term;
  }
  const share = isOdd
    ? 0.5 + (Math.atan(x / Math.sqrt(df)) + sin * sum) / Math.PI
    : 0.5 + (sin * sum) / 2;
  return Math.min(1, Math.max(0, share));
}

/**
 * The probability that a chi-square variable with whole degrees of freedom is above x.
 *
 * @formula even df: e^(−x/2)·Σ (x/2)^i/i!, i < df/2; odd df: 2Φ(−√x) + 2φ(√x)·Σ x^(i − ½)/(1·3·…)
 * @unit a probability from 0 to 1; df is a whole number of at least 1
 * @edge 1 for x ≤ 0, 0 for Infinity.
 * @source Abramowitz & Stegun 26.4.4, 26.4.5
 */
export function chiSquareTail(x: number, df: number): number {
  if (!(x > 0)) return 1;
  if (x === Infinity) return 0;
  const isOdd = df % 2 === 1;
  const root = Math.sqrt(x);
  let term = isOdd ? (2 * root * Math.exp(-x / 2)) / Math.sqrt(2 * Math.PI) : Math.exp(-x / 2);
  let sum = isOdd ? 2 * normalCdf(-root) + (df > 1 ? term : 0) : term;
  for (let k = isOdd ? 3 : 2; k <= df - 2; k += 2) {
    term *= x / k;
    sum += term;
  }
  return Math.min(1, Math.max(0, sum));
}
