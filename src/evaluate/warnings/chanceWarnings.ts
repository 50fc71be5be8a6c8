import { dropUndefined } from '../../errors/dropUndefined.js';
import type { Quantity } from '../../quantity/Quantity.js';
import type { UnitId } from '../../quantity/units.js';
import { traitsOf } from '../../rules/ruleTraits.js';
import { compareRates, compareShares } from '../../stats/compareCounts.js';
import { fitLine } from '../../stats/fitLine.js';
import { studentTCdf } from '../../stats/tails.js';
import { testTrend } from '../../stats/testCounts.js';
import type { NumberSeries } from '../forecast/toNumbers.js';
import { comparePoints, formatExact, formatIn, type Point } from '../series/Series.js';
import type { Check } from './WarningInput.js';

/**
 * Warns that the target is not expected to be attained in the due year.
 *
 * @edge If the target requires a direction or a narrower gap, the figures since the base year also
 * have to get worse by more than chance can explain: if the true level does not change, chance
 * alone makes half of the figures miss such a target. The warning is not raised while the verdict
 * itself is undecided.
 */
export const unlikely: Check<'unlikelyToAttain'> = ({
  evaluation: { forecast, attainment, rule },
  series,
  direction,
  base,
  context,
}) => {
  const {
    unlikelyProbability: threshold,
    trendLevel,
    overdispersionLevel,
  } = context.policy.warnings;
  if (attainment.status === 'notAssessed') return undefined;
  if (forecast.status !== 'assessed' || forecast.probability >= threshold) return undefined;
  const { against, hasDistance } = traitsOf(rule);
  if (against(rule) === 'base' && !hasDistance(rule)) {
    const start = series.years.findIndex((year) => base !== undefined && year >= base.year);
    const { slope, p } = testSlope(series, Math.max(0, start), overdispersionLevel);
    if (direction === undefined || slope * direction >= 0 || p >= trendLevel) return undefined;
  }
  const { probability, expected, unit, year } = forecast;
  return { probability, expected, unit, year, now: attainment.status, threshold };
};

/**
 * Warns that the latest figure misses a target that earlier ones met, and is worse than these by
 * more than chance can explain.
 */
export const lost: Check<'lostAttainment'> = ({
  evaluation: { history, attainment },
  series,
  direction,
  context,
}) => {
  const { lostSince, firstAttained } = history;
  if (lostSince === undefined || attainment.status === 'attained') return undefined;
  const held = series.years.findLastIndex((year) => year < lostSince);
  const p = chanceOfWorse(series, direction, { from: 0, to: held });
  const level = context.policy.warnings.changeLevel;
  if (p === undefined || p >= level) return undefined;
  return dropUndefined({ firstAttained, lostSince, p, level });
};

/** Warns that the figure got better and then worse, by more than chance can explain. */
export const reversal: Check<'reversal'> = ({ points, series, direction, unit, context }) => {
  const [before, middle, now] = points.slice(-3);
  if (direction === undefined || before === undefined || middle === undefined || now === undefined)
    return undefined;
  if (comparePoints(middle, before) * direction <= 0) return undefined;
  if (comparePoints(now, middle) * direction >= 0) return undefined;
  const at = series.years.indexOf(middle.year);
  const p = chanceOfWorse(series, direction, { from: at, to: at });
  const level = context.policy.warnings.changeLevel;
  if (p === undefined || p >= level) return undefined;
  return {
    year: now.year,
    before: quantityOf(before, unit),
    peak: quantityOf(middle, unit),
    now: quantityOf(now, unit),
    p,
    level,
  };
};

/**
 * Warns that the headroom has shrunk since the base year by more than chance can explain, and that
 * little of it is left, or that it runs out before the due year.
 *
 * @formula the pace is the slope of a straight line since the base year; first year missed = t +
 * ⌊headroom ÷ pace⌋ + 1; counts: Cochran–Armitage, values: the t test of the slope; both one-sided
 * @edge It requires three figures since the base year, and a base year that met the target. It is
 * also raised if the latest figure misses the target.
 */
export const eroding: Check<'erodingHeadroom'> = ({
  evaluation: { trajectory, rule, dueYear },
  points,
  series,
  criterion,
  base,
  unit,
  context,
}) => {
  if (trajectory.regime !== 'hold' || rule.kind === 'compare' || base === undefined)
    return undefined;
  if (typeof criterion === 'string') return undefined;
  const latest = points.at(-1);
  const start = series.years.findIndex((year) => year >= base.year);
  if (start < 0 || latest === undefined) return undefined;
  const { trendLevel, overdispersionLevel, headroomShare } = context.policy.warnings;
  const { slope, p } = testSlope(series, start, overdispersionLevel);
  // The end towards which the trend moves: the minimum if it falls, the maximum if it rises.
  const end = slope < 0 ? criterion.low : criterion.high;
  if (end === undefined || p >= trendLevel) return undefined;
  // The line gives the pace; the headroom is that of the figures, which determine attainment.
  const room = ({ exact }: Pick<Point, 'exact'>) => end.minus(exact).times(Math.sign(slope));
  const now = room(latest);
  const [before, left] = [room(base).toNumber(), now.toNumber()];
  const yearsLeft = Math.floor(left / Math.abs(slope) + 1e-9);
  const runsOutIn = left < 0 ? undefined : latest.year + yearsLeft + 1;
  const shareLeft = before > 0 ? Math.max(0, left) / before : 0;
  if (shareLeft >= headroomShare && runsOutIn !== undefined && runsOutIn > dueYear)
    return undefined;
  return dropUndefined({
    now: { value: formatExact(now), unit },
    perYear: slope,
    unit,
    shareLeft,
    runsOutIn,
    threshold: headroomShare,
    p,
    level: trendLevel,
  });
};

/**
 * Warns that figures vary widely around their trend: with counts, by more than sampling variation
 * can explain; without counts, by a large share of their level.
 *
 * @edge Without counts, it is never raised for a rate of rare events, which always varies.
 */
export const volatile: Check<'volatile'> = ({ series, indicator, context }) => {
  const { volatileYears, volatileLevel, volatileShare } = context.policy.warnings;
  const { years, values, counts } = series;
  if (years.length < volatileYears) return undefined;
  if (counts !== undefined) {
    const { p, excess } = counts.dispersion;
    if (p >= volatileLevel) return undefined;
    return { test: 'dispersion', excess, years: years.length, p, level: volatileLevel };
  }
  if (indicator?.scale === 'log') return undefined;
  const line = fitLine(years, values);
  const level = Math.abs(values.reduce((sum, value) => sum + value, 0) / values.length);
  const spread = line === undefined ? 0 : line.residual / level;
  return Number.isFinite(spread) && spread > volatileShare
    ? { test: 'spread', spread, years: years.length, threshold: volatileShare }
    : undefined;
};

/** Returns a point as a quantity in a unit. */
export const quantityOf = (point: Point, unit: UnitId): Quantity => ({
  value: formatIn(point, unit),
  unit,
});

/**
 * Returns the probability that the latest value would be at least this bad if the level had not
 * changed since the earlier ones.
 *
 * @formula counts: the exact test of two counts, with the earlier years pooled; values: a t test
 * against their mean, with the residual spread of all years before the last around their own line
 * @edge Without counts, the result is `undefined` if fewer than three years precede the last.
 */
function chanceOfWorse(
  { years, values, counts }: NumberSeries,
  direction: 1 | -1 | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const last = values.length - 1;
  if (direction === undefined || from < 0 || to < from) return undefined;
  if (counts !== undefined) {
    const add = (list: readonly number[]) =>
      list.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
    const { rise, fall } = (counts.kind === 'rate' ? compareRates : compareShares)(
      { events: add(counts.events), exposure: add(counts.exposures) },
      { events: counts.events[last] ?? 0, exposure: counts.exposures[last] ?? 0 },
    );
    return direction === 1 ? fall : rise;
  }
  const line = fitLine(years.slice(0, last), values.slice(0, last));
  if (line === undefined) return undefined;
  const kept = values.slice(from, to + 1);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const distance = direction * ((values[last] ?? 0) - mean);
  const error = line.residual * Math.sqrt(1 + 1 / kept.length);
  if (error === 0) return distance < 0 ? 0 : 1;
  return studentTCdf(distance / error, line.df);
}

/**
 * Returns the slope since a given year, and the probability of one at least as strong if the true
 * level is constant.
 */
function testSlope(
  { years, values, counts }: NumberSeries,
  start: number,
  overdispersionLevel: number,
): { readonly slope: number; readonly p: number } {
  const since = <T>(list: readonly T[]) => list.slice(start);
  const line = fitLine(since(years), since(values));
  if (line === undefined || line.slope === 0) return { slope: 0, p: 1 };
  const { slope, slopeError, df } = line;
  if (counts === undefined)
    return { slope, p: slopeError === 0 ? 0 : studentTCdf(-Math.abs(slope) / slopeError, df) };
  const { kind, events, exposures, dispersion } = counts;
  const { rise, fall } = testTrend(
    { kind, years: since(years), events: since(events), exposures: since(exposures) },
    dispersion.p < overdispersionLevel ? dispersion.excess : 1,
  );
  return { slope, p: slope > 0 ? rise : fall };
}
