import type { UnitId } from '../quantity/UnitId.js';
import type { DecimalString } from '../quantity/PrintedDecimal.js';

/** An exact interval around an observed rate or share. Its ends are estimates, hence numbers. */
export interface ExactInterval {
  readonly low: number;
  readonly high: number;
  readonly unit: UnitId;
  /** The share of cases that such intervals hold the true value in, at least. */
  readonly level: number;
  /** `garwood` for rates of rare events, `clopperPearson` for shares. */
  readonly method: 'garwood' | 'clopperPearson';
}

/** The counts of several years taken together. */
export interface Pooled {
  /** The years whose counts were added up. */
  readonly years: readonly number[];
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  /** Numerator ÷ denominator, in the unit. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The verdict on the pooled value. */
  readonly status: 'attained' | 'missed';
  readonly interval: ExactInterval;
  /** As beside the single year. */
  readonly distinguishable: 'better' | 'worse' | 'no';
}

/** What the counts behind a figure allow to say. */
export interface SmallNumbers {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  /** Around the figure of the latest year. */
  readonly interval: ExactInterval;
  /** Whether the figure can be told apart from the target: the interval lies wholly on one side of it, or not. */
  readonly distinguishable: 'better' | 'worse' | 'no';
  /** The same over several years, where they bring counts. */
  readonly pooled?: Pooled;
}
