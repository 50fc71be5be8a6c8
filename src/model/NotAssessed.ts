/**
 * A result that is not known, with the reason. It takes the place of a figure that does not exist,
 * so no result is NaN.
 */
export interface NotAssessed {
  readonly status: 'notAssessed';
  readonly reason: Reason;
}

/** All reasons why something cannot be known. */
export const reasons = [
  /** No figure in or before the evaluation year. */
  'noObservation',
  /** There are figures only for groups or reporting units, none for the whole. */
  'groupsOnly',
  /** The latest figure is older than the stage of the evaluation accepts. */
  'tooOld',
  /** Two figures for the year contradict each other, and neither has precedence. */
  'contradiction',
  /** The value of the base year is not known. */
  'noBaseline',
  /**
   * The base year already met the target: there is no distance to cover, hence no progress.
   */
  'alreadyMet',
  /** The base equals the target. */
  'noDistance',
  /** The latest figure is for the base year itself: no time has passed. */
  'baseYear',
  /** The base year is later than the latest figure. */
  'baseAfterData',
  /**
   * The due year is not later than the base year; for a forecast, the latest figure is for the due
   * year or later.
   */
  'afterDue',
  /**
   * Too few years with figures; for a target to be maintained, a year of the period has none; for a
   * rise that has to slow down, no figure precedes the base year.
   */
  'tooFewYears',
  /** The figures are too few or vary too much for a useful forecast. */
  'uninformative',
  /** The target states no figure. */
  'noFigure',
  /** The quantity with which the figure is compared is not known for the same year. */
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
  /** Not every group of a composite has a figure. */
  'nonReportingComponents',
  /** The latest denominator is 0: without cases there is no rate. */
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
  /** No year has figures for both groups, or for at least two townships: no gap to measure. */
  'noGroups',
] as const;

/** Why something cannot be known; the guide to concepts explains each reason. */
export type Reason = (typeof reasons)[number];
