import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';

/** One published figure. */
export interface Observation {
  /** The id of the indicator. */
  readonly indicator: string;
  readonly year: number;
  /** As published; `2.70` keeps its zero. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The code of the area where it has one, else its name. */
  readonly area: string;
  /** `total` where the figure is not split by sex. */
  readonly sex: 'total' | 'female' | 'male';
  /** `total` where the figure is not split by residence. */
  readonly residence: 'total' | 'urban' | 'rural';
  /** What was counted, such as deaths; with the denominator it allows an exact interval. */
  readonly numerator?: DecimalString;
  /** What it was counted among, such as live births. */
  readonly denominator?: DecimalString;
  /** Of two figures for one year the later status wins: estimated, provisional, final. */
  readonly status: 'final' | 'provisional' | 'estimated';
  /** Where it was published, in words. */
  readonly source?: string;
  /** A remark; nothing is derived from it. */
  readonly note?: string;
}
