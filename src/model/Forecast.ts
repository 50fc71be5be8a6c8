import type { UnitId } from '../quantity/units.js';
import type { Scale } from './Indicator.js';
import type { NotAssessed } from './NotAssessed.js';

/** The fields of every forecast. */
export interface Forecasted {
  readonly status: 'assessed';
  /** The due year, whose published figure is forecast. */
  readonly year: number;
  /** The expected value, in `unit`. */
  readonly expected: number;
  readonly unit: UnitId;
  /** The interval that contains the published figure with the probability `level`, 0 to 1. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number };
  /** The probability, 0 to 1, that the published figure meets the target. */
  readonly probability: number;
  /**
   * The first year after the latest figure whose expected value meets the target. Absent if the
   * latest figure meets it, or if no expected value within `policy.forecast.horizon` years does.
   */
  readonly attainedIn?: number;
  /** The scale on which the trend is a straight line. */
  readonly scale: Scale;
  /** The years of the figures on which the forecast is based. */
  readonly years: readonly number[];
}

/**
 * A forecast from numerators and denominators: a Poisson regression (rates) or a binomial one
 * (shares).
 */
export interface CountedForecast extends Forecasted {
  readonly model: 'rates' | 'shares';
}

/** A forecast from values alone: a mixture of a straight line and a random walk with drift. */
export interface ValuedForecast extends Forecasted {
  readonly model: 'values';
  /** A robust alternative to `expected`: Theil–Sen on the same scale. */
  readonly robust: number;
}

/**
 * The data on which a forecast is based: counts of events, counts out of a whole, or only values.
 */
export const forecastModels = ['rates', 'shares', 'values'] as const;
/**
 * The model behind a forecast. `rates`: Poisson regression. `shares`: binomial regression.
 * `values`: a mixture of a straight line and a random walk with drift.
 */
export type ForecastModel = (typeof forecastModels)[number];

/** A forecast for the due year, or the reason why there is none. Estimates are numbers. */
export type Forecast = CountedForecast | ValuedForecast | NotAssessed;
