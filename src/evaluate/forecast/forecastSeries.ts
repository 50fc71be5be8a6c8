import type { Scale } from '../../model/Indicator.js';
import type { ForecastPolicy } from '../../model/Policy.js';
import { forecastCounts } from '../../stats/forecastCounts.js';
import { forecastValues } from '../../stats/forecastValues.js';
import { mixtureCdf, mixtureQuantile } from '../../stats/mixture.js';
import { theilSen } from '../../stats/theilSen.js';
import { attainingSpan, type TargetEnds } from './attainingSpan.js';
import { type Bounds, scaleFor } from './scaleFor.js';
import type { CountedSeries, NumberSeries } from './toNumbers.js';

/** The forecast to be made from a series, in the unit of the series. */
export interface ForecastQuestion {
  readonly due: number;
  readonly ends: TargetEnds;
  readonly scale: Scale;
  /** Whether the latest value meets the target. */
  readonly isMet: boolean;
  /** The bounds outside which values are impossible. */
  readonly bounds: Bounds;
  /** The level of confidence of the interval, between 0 and 1. */
  readonly level: number;
  readonly policy: ForecastPolicy;
}

/** The forecast for the due year. */
export interface SeriesForecast {
  readonly model: 'rates' | 'shares' | 'values';
  readonly expected: number;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number };
  readonly probability: number;
  /** For values: the estimate of Theil–Sen's line on the same scale. */
  readonly robust?: number;
  /** The first year whose expected value meets the target, if the latest value does not. */
  readonly attainedIn: number | undefined;
  readonly scale: Scale;
}

/**
 * Forecasts the published figure for the due year; `undefined` if the figures are too few or vary
 * too much for a useful forecast.
 *
 * @formula counts by `forecastCounts`, values by `forecastValues`; the values are used instead of
 * counts that are overdispersed
 * @edge The caller checks that there are at least three years before the due year. Every end of an
 * interval and every expected value is possible for the indicator.
 */
export function forecastSeries(
  series: NumberSeries,
  question: ForecastQuestion,
): SeriesForecast | undefined {
  const { counts } = series;
  if (counts === undefined) return fromValues(series, question);
  const { p } = counts.dispersion;
  if (p >= question.policy.dispersionLevel) return fromCounts(series, counts, question);
  const found = fromValues(series, question);
  // A spread that can be due to chance does not prevent a forecast.
  return found === undefined && p >= question.policy.excessLevel
    ? fromCounts(series, counts, question)
    : found;
}

function fromCounts(
  { decimals, years }: NumberSeries,
  counts: CountedSeries,
  { due, ends, isMet, bounds, level, policy }: ForecastQuestion,
): SeriesForecast {
  const { kind, factor, exposures } = counts;
  const isRate = kind === 'rate';
  const exposure = exposures.at(-1) ?? 0;
  const span = attainingSpan(ends, decimals);
  const toCount = (value: number) => (value / factor) * exposure;
  // The prior is centred on the target only for rates, since plans set the target of a rate near
  // its present level. The target of a share indicates little about its level, and a target that
  // rounds to 0 indicates nothing.
  const goal = ends.high ?? ends.low ?? 0;
  const isHeld = isRate && goal >= 10 ** -decimals;
  const found = forecastCounts(
    counts,
    {
      due,
      exposure,
      atLeast: Math.max(0, Math.ceil(toCount(span.from) - 1e-9)),
      atMost: Math.min(isRate ? Infinity : exposure, Math.ceil(toCount(span.to) - 1e-9) - 1),
      level,
    },
    {
      slopeSd: policy.slopeSd,
      stall: policy.stall,
      levelEvents: policy.levelEvents,
      ...(isHeld ? { levelRate: goal / factor } : {}),
    },
  );
  // A Poisson count may exceed its exposure, which is impossible for the indicator.
  const { clip, back, to } = scaleFor(isRate ? 'log' : 'logit', isRate ? bounds : whole, decimals);
  const print = (count: number) => round(clip((count / exposure) * factor), decimals);
  const start = to(found.expected * factor);
  return {
    model: isRate ? 'rates' : 'shares',
    expected: clip(found.expected * factor),
    interval: { low: print(found.low), high: print(found.high), level },
    probability: found.probability,
    attainedIn: isMet
      ? undefined
      : firstYear(
          years.at(-1) ?? due,
          policy.horizon,
          (year) => clip(back(start + found.slope * (year - due))),
          span,
        ),
    scale: isRate ? 'log' : 'logit',
  };
}

/** The bounds of a part of a whole, in percent. */
const whole = { min: 0, max: 100 };

function fromValues(
  { years, values, decimals }: NumberSeries,
  { due, ends, isMet, scale: requested, bounds, level, policy }: ForecastQuestion,
): SeriesForecast | undefined {
  if (values.length < policy.leastValues) return undefined;
  const { min = -Infinity, max = Infinity } = bounds;
  // A rate of zero without counts does not show how rare the events are.
  if (requested === 'log' && values.some((value) => !(value > Math.max(min, 0)))) return undefined;
  const { scale, to, back, clip, width } = scaleFor(requested, bounds, decimals);
  const onScale = values.map(to);
  const size = scale === 'identity' ? Math.max(...values.map(Math.abs), 10 ** -decimals) : 1;
  const found = forecastValues(years, onScale, due, {
    line: policy.line,
    stall: policy.stall,
    drift: policy.valueSlopeSd * size,
    // No value is more precise than its printed form.
    noise: width(values) / Math.sqrt(12),
  });
  const print = (z: number) => round(clip(back(z)), decimals);
  const span = attainingSpan(ends, decimals);
  const chance = (value: number) =>
    value <= min ? 0 : value >= max ? 1 : mixtureCdf(found, to(value));
  const probability = Math.min(1, Math.max(0, chance(span.to) - chance(span.from)));
  const low = print(mixtureQuantile(found, (1 - level) / 2));
  const high = print(mixtureQuantile(found, (1 + level) / 2));
  const expected = clip(back(found.expected));
  const robust = clip(back(theilSen(years, onScale, due) ?? found.expected));
  if (!Number.isFinite(low + high + expected + robust + probability)) return undefined;
  const goal = Math.max(Math.abs(ends.low ?? 0), Math.abs(ends.high ?? 0), Math.abs(expected));
  // A rate of rare events lies far below the upper end of its range, so that end is no measure of
  // the width.
  const isRanged = scale !== 'log' && Number.isFinite(max - min);
  const widest = isRanged ? policy.widestShare * (max - min) : policy.widestMultiple * goal;
  if (high - low > widest) return undefined;
  return {
    model: 'values',
    expected,
    interval: { low, high, level },
    probability,
    robust,
    attainedIn: isMet
      ? undefined
      : firstYear(
          years.at(-1) ?? due,
          policy.horizon,
          (year) => clip(back(found.expected + found.drift * (year - due))),
          span,
        ),
    scale,
  };
}

const round = (value: number, decimals: number) =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

/**
 * Returns the first year after another one in which the expected value meets the target. A trend
 * only rises or only falls, so the year is found by bisection.
 */
function firstYear(
  after: number,
  horizon: number,
  path: (year: number) => number,
  { from, to }: { from: number; to: number },
): number | undefined {
  let low = after + 1;
  let high = after + horizon;
  if (low > high) return undefined;
  const next = path(low);
  if (next >= from && next < to) return low;
  const isIn = (year: number) => (next < from ? path(year) >= from : path(year) < to);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isIn(middle)) high = middle;
    else low = middle;
  }
  // A steep trend may pass through a narrow band between two years.
  const there = path(high);
  return there >= from && there < to ? high : undefined;
}
