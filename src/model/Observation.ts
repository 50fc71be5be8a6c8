import type { UnitId } from '../units/UnitId.js';
import type { DecimalString } from './DecimalString.js';

/** One published figure. */
export interface Observation {
  /** The id of the indicator. */
  readonly indicator: string;
  readonly year: number;
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The code of the area where it has one, else its name. */
  readonly area: string;
  readonly sex: 'total' | 'female' | 'male';
  readonly residence: 'total' | 'urban' | 'rural';
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  readonly status: 'final' | 'provisional' | 'estimated';
  readonly source?: string;
  readonly note?: string;
}
