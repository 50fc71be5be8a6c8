/**
 * Returns the probability that a standard normal variable is at most x.
 *
 * @formula ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …)
 * @unit a probability from 0 to 1
 * @edge Beyond ±9, it is exactly 0 or 1. It is accurate to about 1e-15 in absolute terms, so a tiny
 * tail has few correct digits.
 * @source Marsaglia, G. (2004), Evaluating the normal distribution, Journal of Statistical Software
 * 11(4)
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > 9) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  let last = 0;
  for (let k = 3; sum !== last; k += 2) {
    last = sum;
    term *= (x * x) / k;
    sum += term;
  }
  const share = 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, share));
}

/**
 * Returns the probability that a variable with Student's t distribution and whole degrees of
 * freedom is at most x. The closed form is about thirty times faster than the incomplete beta
 * function, which a mixture of distributions would evaluate too often.
 *
 * @formula θ = atan(x/√df); even df: ½ + ½ sin θ·(1 + ½cos²θ + 1·3/(2·4)·cos⁴θ + …);
 * odd df: ½ + (θ + sin θ·(cos θ + ⅔cos³θ + …))/π
 * @unit a probability from 0 to 1; df is a whole number of at least 1
 * @edge ±Infinity give 1 and 0. It is accurate to about 1e-15 in absolute terms, so a tiny tail has
 * few correct digits.
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
