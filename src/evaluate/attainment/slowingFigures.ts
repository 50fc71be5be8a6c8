import type { Decimal } from '../../quantity/decimal.js';
import type { Base } from '../series/findBase.js';
import type { Series } from '../series/Series.js';

/** The mean yearly change before the base year and after it. */
export interface SlowingFigures {
  readonly before: Decimal;
  readonly after: Decimal;
}

/**
 * The two changes that a slowing trend compares, or nothing where a year before or after the base year is missing.
 *
 * @formula before = (x0 − first) ÷ (t0 − its year); after = (latest − x0) ÷ (its year − t0)
 */
export function slowingFigures(series: Series, base: Base): SlowingFigures | undefined {
  const first = series.points[0];
  const latest = series.points.at(-1);
  if (first === undefined || latest === undefined || first.year >= base.year || latest.year <= base.year) return undefined;
  return { before: base.x.minus(first.x).div(base.year - first.year), after: latest.x.minus(base.x).div(latest.year - base.year) };
}
