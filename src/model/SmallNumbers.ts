import type { UnitId } from '../units/UnitId.js';
import type { DecimalString } from './DecimalString.js';

/** An exact interval around an observed rate or share. Its ends are estimates, hence numbers. */
export interface ExactInterval {
  readonly low: number;
  readonly high: number;
  readonly unit: UnitId;
  readonly level: number;
  readonly method: 'garwood' | 'clopperPearson';
}

/** The counts of several years taken together. */
export interface Pooled {
  readonly years: readonly number[];
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  readonly value: DecimalString;
  readonly unit: UnitId;
  readonly status: 'attained' | 'missed';
  readonly interval: ExactInterval;
  readonly distinguishable: 'better' | 'worse' | 'no';
}

/** What the counts behind a figure allow to say. */
export interface SmallNumbers {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  readonly interval: ExactInterval;
  /** Whether the figure can be told apart from the target: the interval lies wholly on one side of it, or not. */
  readonly distinguishable: 'better' | 'worse' | 'no';
  readonly pooled?: Pooled;
}
