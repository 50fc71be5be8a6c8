import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';

export const sexes = ['total', 'female', 'male'] as const;
export const residences = ['total', 'urban', 'rural'] as const;
/** The statuses of an observation, from the most to the least reliable. */
export const observationStatuses = ['final', 'provisional', 'estimated'] as const;
/** The sex that a figure describes; `total` if it is not split by sex. */
export type Sex = (typeof sexes)[number];
/** The residence that a figure describes; `total` if it is not split by residence. */
export type Residence = (typeof residences)[number];
/** How reliable a figure is: final, provisional or estimated. */
export type ObservationStatus = (typeof observationStatuses)[number];

/** One published figure. */
export interface Observation {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The calendar year that the figure describes. */
  readonly year: number;
  /** The figure as published; `2.70` keeps its zero. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The code of the area, or its name if it has no code. */
  readonly area: string;
  /** `total` if the figure is not split by sex. */
  readonly sex: Sex;
  /** `total` if the figure is not split by residence. */
  readonly residence: Residence;
  /** The name of the institution in the area, if the figure describes one. */
  readonly institution?: string;
  /** The age group, such as `0-2`, if the figure describes one. */
  readonly age?: string;
  /** The number counted, such as deaths. With the denominator, it allows an exact interval. */
  readonly numerator?: DecimalString;
  /** The number that it is divided by, such as live births. */
  readonly denominator?: DecimalString;
  /** If a year has several figures, the one with the most reliable status is used. */
  readonly status: ObservationStatus;
  /** Where it was published, in words. */
  readonly source?: string;
  /**
   * A remark, which no evaluation reads. When a file is read, the place, group, status or unit that
   * its column of remarks states is applied first.
   */
  readonly note?: string;
}
