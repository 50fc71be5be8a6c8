import type { Quantity } from '../quantity/Quantity.js';

/** The ways in which figures are divided into groups. */
export const disparityKinds = ['sex', 'residence', 'age', 'township'] as const;
/** What distinguishes the groups: sex, residence, age group or township. */
export type DisparityKind = (typeof disparityKinds)[number];

/** The ways in which a gap can change. */
export const gapTrends = ['narrowing', 'widening', 'unchanged'] as const;
/** How a gap has changed since the base year. */
export type GapTrend = (typeof gapTrends)[number];

/** One group of a disparity. */
export interface DisparityGroup {
  /** `female`, `urban` …, an age group, or the code of a township. */
  readonly group: string;
  /** The figure of the group, a decimal string in the unit of the gap. */
  readonly value: string;
  /** Whether the group itself meets the target, if that is known. */
  readonly attained?: boolean;
}

/** The gap between groups in one year. */
export interface Disparity {
  /** What distinguishes the groups. */
  readonly kind: DisparityKind;
  readonly year: number;
  /** The groups that reported in that year. */
  readonly groups: readonly DisparityGroup[];
  /** The largest value minus the smallest. */
  readonly absolute: Quantity;
  /** The largest divided by the smallest; left out if the smallest is not above zero. */
  readonly relative?: number;
  /** The same gap in the base year, if the same groups reported. */
  readonly base?: {
    readonly year: number;
    readonly absolute: Quantity;
    readonly relative?: number;
  };
  /** How the absolute gap has changed since the base year. */
  readonly trend?: GapTrend;
  /**
   * How the relative gap has changed since the base year; it can widen while the absolute gap
   * narrows.
   */
  readonly relativeTrend?: GapTrend;
  /** The groups that miss the target although the total attains it. */
  readonly masked: readonly string[];
  /**
   * The reported total compared with the mean of the groups, weighted by their denominators, if
   * these are known.
   */
  readonly total?: {
    /** A decimal string in the unit of the gap, like `weighted`. */
    readonly reported: string;
    readonly weighted: string;
    /** Whether the two agree within the printed precision of the figures. */
    readonly agrees: boolean;
  };
}
