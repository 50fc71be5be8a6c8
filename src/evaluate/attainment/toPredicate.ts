import type { Decimal } from '../../quantity/decimal.js';
import type { Criterion } from '../../rules/Criterion.js';
import type { Point } from '../series/Series.js';
import { comparePoints } from '../series/Series.js';

/**
 * Whether points meet a criterion: the same answer as `assessValue` gives without a near band, but
 * without the margin, which costs a subtraction. For looking back over many years.
 */
export function toPredicate({
  low,
  high,
  strict,
}: Criterion): (point: Pick<Point, 'exact' | 'approximate'>) => boolean {
  const floor = readEnd(low);
  const ceiling = readEnd(high);
  const least = strict ? 1 : 0;
  return (point) =>
    (floor === undefined || comparePoints(point, floor) >= least) &&
    (ceiling === undefined || comparePoints(ceiling, point) >= least);
}

const readEnd = (end: Decimal | undefined) =>
  end === undefined ? undefined : { exact: end, approximate: end.toNumber() };
