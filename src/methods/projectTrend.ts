import { Decimal } from '../quantity/decimal.js';
import type { Span } from './Span.js';

/**
 * The value in a year on a straight line fitted by least squares with weights that rise by one each year
 * (w = year − first year + 1), as an exact fraction.
 *
 * With s = year of the point − year asked for, the line at s = 0 is
 * (Σws²·Σwy − Σws·Σwsy) / (Σw·Σws² − (Σws)²).
 *
 * All figures count, also those before the base year. The base counts for its own year, so there are always two years
 * and the denominator is never zero.
 */
export function projectTrend({ base, series }: Span, year: number): { numerator: Decimal; denominator: Decimal } {
  const points = [base, ...series.filter((point) => point.year !== base.year)];
  const first = Math.min(...points.map((point) => point.year));
  const zero = new Decimal(0);
  let [w, ws, wss, wy, wsy] = [zero, zero, zero, zero, zero];
  for (const point of points) {
    const weight = point.year - first + 1;
    const s = point.year - year;
    w = w.plus(weight);
    ws = ws.plus(weight * s);
    wss = wss.plus(weight * s * s);
    wy = wy.plus(point.value.times(weight));
    wsy = wsy.plus(point.value.times(weight * s));
  }
  return { numerator: wss.times(wy).minus(ws.times(wsy)), denominator: w.times(wss).minus(ws.times(ws)) };
}
