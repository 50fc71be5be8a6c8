import type { Point } from './Series.js';

/**
 * Which of two points is higher, exactly: -1 where the first is lower, 0 where they are equal, 1 where it is higher. Doubles decide where they
 * differ, since the nearest double keeps the order of decimals; only where they do not are the decimals made.
 */
export function comparePoints(a: Pick<Point, 'x' | 'nearest'>, b: Pick<Point, 'x' | 'nearest'>): number {
  return a.nearest === b.nearest ? a.x.comparedTo(b.x) : a.nearest < b.nearest ? -1 : 1;
}
