/** A straight line through values, with the figures for a test of the line. */
export interface FittedLine {
  /** The change per year. */
  readonly slope: number;
  /** The standard error of the slope. */
  readonly slopeError: number;
  /** The residual standard error, √(Σ(y − ŷ)²/df). */
  readonly residual: number;
  /** The degrees of freedom: the number of values minus two. */
  readonly df: number;
  /** The height of the line in a year. */
  readonly at: (year: number) => number;
}

/**
 * Fits the straight line with the least sum of squared residuals.
 *
 * @formula slope = Σ(x − x̄)(y − ȳ)/Σ(x − x̄)²; its error = residual/√Σ(x − x̄)²
 * @unit that of the values
 * @edge The result is `undefined` if there are fewer than three values, which leave no residual.
 * @source Draper & Smith, Applied Regression Analysis, ch. 1
 */
export function fitLine(
  years: readonly number[],
  values: readonly number[],
): FittedLine | undefined {
  const n = years.length;
  if (n < 3) return undefined;
  let x = 0;
  let y = 0;
  for (let i = 0; i < n; i += 1) {
    x += (years[i] as number) / n;
    y += (values[i] as number) / n;
  }
  let xx = 0;
  let xy = 0;
  for (let i = 0; i < n; i += 1) {
    xx += ((years[i] as number) - x) ** 2;
    xy += ((years[i] as number) - x) * ((values[i] as number) - y);
  }
  const slope = xy / xx;
  const at = (year: number) => y + slope * (year - x);
  let squares = 0;
  let size = 0;
  for (let i = 0; i < n; i += 1) {
    squares += ((values[i] as number) - at(years[i] as number)) ** 2;
    size = Math.max(size, Math.abs(values[i] as number));
  }
  const df = n - 2;
  const found = Math.sqrt(squares / df);
  // The computed residual of a perfect line is only a rounding error.
  const residual = found <= 1e-12 * size ? 0 : found;
  return { slope, slopeError: residual / Math.sqrt(xx), residual, df, at };
}
