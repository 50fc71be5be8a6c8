import type { UnitId } from '../quantity/units.js';
import type { Scale } from './Indicator.js';
import type { NotAssessed } from './NotAssessed.js';

/** A forecast for the due year that knows when to be silent. Estimates are numbers. */
export type Forecast =
  | {
      readonly status: 'assessed';
      readonly year: number;
      /** Least squares on the indicator's own scale, and Theil–Sen as the robust answer. */
      readonly expected: number;
      readonly robust: number;
      readonly unit: UnitId;
      readonly interval: { readonly low: number; readonly high: number; readonly level: number };
      /** The probability that the due year attains. */
      readonly probability: number;
      /** `undecided`: the two methods differ on yes or no. */
      readonly verdict: 'attains' | 'misses' | 'undecided';
      /** The first year that attains at the present trend, up to 100 years ahead. */
      readonly attainedIn?: number;
      readonly scale: Scale;
      /** Why the indicator's own scale could not be used, where it could not. */
      readonly scaleReason?: 'nonPositive';
      readonly years: readonly number[];
    }
  | NotAssessed;
