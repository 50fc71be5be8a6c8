import type { Line } from './Line.js';

/**
 * The height of a line at x.
 *
 * @formula y of the centre + slope·(x − x of the centre), which equals intercept + slope·x
 * @edge `undefined` where it is not finite.
 */
export function predictValue(line: Line, x: number): number | undefined {
  const value = line.centre.y + line.slope * (x - line.centre.x);
  return Number.isFinite(value) ? value : undefined;
}
