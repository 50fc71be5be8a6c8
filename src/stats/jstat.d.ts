/** The special functions of jStat that are used here; the package has no types. */
declare module 'jstat' {
  const jStat: {
    /** Regularised incomplete beta function I_x(a, b); `false` if x is outside 0 to 1. */
    ibeta(x: number, a: number, b: number): number | false;
    /** Its inverse: the x with I_x(a, b) = p. */
    ibetainv(p: number, a: number, b: number): number;
    /** Regularised lower incomplete gamma function P(a, x). */
    lowRegGamma(a: number, x: number): number;
    /** Its inverse: the x with P(a, x) = p. */
    gammapinv(p: number, a: number): number;
    /** Natural logarithm of the gamma function. */
    gammaln(x: number): number;
  };
  export default jStat;
}
