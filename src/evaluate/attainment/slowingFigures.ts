import type { Decimal } from '../../quantity/decimal.js';
import type { Base } from '../series/findBase.js';
import type { Point, Series } from '../series/Series.js';

/** The mean yearly changes before and after the base year. */
export interface SlowingFigures {
  /** Absent if no figure precedes the base year. */
  readonly before?: Decimal;
  readonly after: Decimal;
}

/**
 * Calculates the two changes that a slowing trend compares.
 *
 * @formula before = (x0 − first figure) ÷ (t0 − first year); after = (x − x0) ÷ (t − t0)
 */
export function slowingFigures({ points }: Series, base: Base, latest: Point): SlowingFigures {
  const first = points.find(({ year }) => year < base.year);
  return {
    ...(first && { before: base.exact.minus(first.exact).div(base.year - first.year) }),
    after: latest.exact.minus(base.exact).div(latest.year - base.year),
  };
}
