/** The bounds of a target in the unit of the series. */
export interface TargetEnds {
  readonly low?: number;
  readonly high?: number;
  /** Whether the bound itself does not meet the target, since a trend has to move. */
  readonly isStrict?: boolean;
}

/**
 * Returns the exact values whose published figure meets the target. A figure is rounded to the
 * precision of the series before it is judged: 99.95 is printed as 100.0, which reaches 100 %; a
 * target of 0 is reached by 0.04 if one decimal place is printed.
 *
 * @formula from ⌈low/u⌉·u − u/2 to ⌊high/u⌋·u + u/2, where u is one unit of the last place; if the
 * bound itself does not meet the target, each end lies one unit further in
 * @unit that of the series
 * @edge Without a bound, the end is −Infinity or Infinity.
 */
export function attainingSpan(
  { low, high, isStrict = false }: TargetEnds,
  decimals: number,
): { from: number; to: number } {
  const unit = 10 ** -decimals;
  // A distance from a multiple of the last place is ignored if it is only the rounding error of a
  // double.
  const up = (x: number) => Math.ceil(x / unit - 1e-9);
  const down = (x: number) => Math.floor(x / unit + 1e-9);
  const first = (x: number) => (isStrict ? down(x) + 1 : up(x));
  const last = (x: number) => (isStrict ? up(x) - 1 : down(x));
  return {
    from: low === undefined ? -Infinity : (first(low) - 0.5) * unit,
    to: high === undefined ? Infinity : (last(high) + 0.5) * unit,
  };
}
