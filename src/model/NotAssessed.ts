/**
 * A result that is unknown, with the reason. It replaces a figure that does not exist, so no result
 * is NaN.
 */
export interface NotAssessed {
  readonly status: 'notAssessed';
  readonly reason: Reason;
}

/** The reasons why something cannot be determined. */
export const reasons = [
  /** No figure in or before the evaluation year. */
  'noObservation',
  /** There are figures only for groups or reporting units, not for the whole. */
  'groupsOnly',
  /** The latest figure is older than the stage of the evaluation accepts. */
  'tooOld',
  /** Two figures for the year contradict each other, and neither has precedence. */
  'contradiction',
  /** The base-year value is unknown. */
  'noBaseline',
  /** The base year already met the target, so there is no distance to cover and no progress. */
  'alreadyMet',
  /** The base equals the target. */
  'noDistance',
  /** The latest figure is for the base year itself, so no time has passed. */
  'baseYear',
  /** The base year is later than the latest figure. */
  'baseAfterData',
  /**
   * The due year is not later than the base year; for a forecast, the latest figure is for the due
   * year or later.
   */
  'afterDue',
  /**
   * There are too few years with figures; for a target to be maintained, a year of the period has
   * no figure; for a rise that has to slow down, no figure precedes the base year.
   */
  'tooFewYears',
  /** The figures are too few or vary too much for a useful forecast. */
  'uninformative',
  /** The target states no figure. */
  'noFigure',
  /** The quantity that the figure is compared with is unknown for the same year. */
  'noReference',
  /**
   * The target is set per township or institution, but there are figures only for the whole area.
   */
  'wrongScope',
  /**
   * All townships or institutions that have reported meet or nearly meet the target, but others
   * have not reported.
   */
  'nonReporting',
  /** Not every group that the target covers has a figure. */
  'nonReportingComponents',
  /** The latest denominator is 0, and without cases there is no rate. */
  'noCase',
  /** A formula needs positive values. */
  'nonPositive',
  /** The formula is undefined for these values. */
  'undefined',
  /** The groups in the base year differ from those in the evaluation year. */
  'differentGroups',
  /** A target that has to be maintained was missed in a year of the period. */
  'notHeld',
  /** The observation has no numerator and denominator. */
  'noCounts',
  /** No year has figures for both groups, or for at least two townships, so there is no gap. */
  'noGroups',
] as const;

/** Why something cannot be determined. The guide to concepts explains each reason. */
export type Reason = (typeof reasons)[number];
