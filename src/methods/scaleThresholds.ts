import type { Decimal } from '../quantity/decimal.js';
import { chooseDecimal } from './chooseDecimal.js';
import type { Span } from './Span.js';

/**
 * The factor by which the thresholds of Open SDG without a target shrink near a natural limit.
 *
 * @formula C = 1 − (x0/L)^4.44 for x0 ≤ L, 1 − ((2L − x0)/L)^4.44 for L < x0 < 2L, else 1
 * @unit share, 0 to 1
 * @edge Only a limit that lies in the desired direction counts, as published: an upper one for `up`, a lower one for
 * `down`; any other leaves the thresholds as they are. At the limit C is 0.
 */
export function scaleThresholds({ sign, base, limit }: Span): Decimal {
  if (!limit?.gt(0) || limit.minus(base.value).times(sign).lt(0)) return new (chooseDecimal())(1);
  const near = base.value.lte(limit) ? base.value : limit.times(2).minus(base.value);
  const Powers = chooseDecimal(near, limit);
  return near.gt(0) ? new Powers(1).minus(new Powers(near).div(limit).pow('4.44')) : new Powers(1);
}
