/**
 * Determines which of several tests are significant if the expected share of false alarms among
 * them is limited to `rate` (Benjamini–Hochberg).
 *
 * @formula p₍₁₎ ≤ … ≤ p₍ₘ₎; all up to the last i with p₍ᵢ₎ ≤ i·rate/m are significant
 * @unit p-values and rate from 0 to 1; `tests` is m, the number of tests made, including those
 * whose p-value is not listed because it is too large
 * @edge An empty list gives an empty list. The limit holds for independent and for positively
 * dependent tests.
 * @source Benjamini, Y. & Hochberg, Y. (1995), Controlling the false discovery rate, J. R. Stat.
 * Soc. B 57, 289–300
 */
export function controlFalseDiscoveries(
  ps: readonly number[],
  rate: number,
  tests: number = ps.length,
): boolean[] {
  const sorted = [...ps].sort((a, b) => a - b);
  let limit = -1;
  for (const [i, p] of sorted.entries()) if (p <= ((i + 1) * rate) / tests) limit = p;
  return ps.map((p) => p <= limit);
}
