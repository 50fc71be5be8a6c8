/**
 * Something that could not be known, with the reason. Stands wherever a figure does not exist;
 * never NaN, never null.
 */
export interface NotAssessed {
  readonly status: 'notAssessed';
  /** Why, from the closed list. */
  readonly reason: Reason;
}

/** Why something cannot be known. The list is closed. */
export const reasons = [
  /** No figure at or before the year asked for. */
  'noObservation',
  /** There are figures of groups or units alone, and none of the whole. */
  'groupsOnly',
  /** The latest figure is older than the stage of the evaluation accepts. */
  'tooOld',
  /** Two figures for the year contradict each other, and neither has precedence. */
  'contradiction',
  /** The value of the base year is not known. */
  'noBaseline',
  /**
   * The base year already met the target: there is no distance to cover, and progress does not
   * exist.
   */
  'alreadyMet',
  /** The base equals the target. */
  'noDistance',
  /** The latest figure is of the base year itself: no time has passed. */
  'baseYear',
  /** The base year lies after the data. */
  'baseAfterData',
  /** The target year is not after the base year. */
  'afterDue',
  /** Too few years with figures. */
  'tooFewYears',
  /** The figures are too few or vary too much for a forecast that says anything. */
  'uninformative',
  /** The target prints no figure. */
  'noFigure',
  /** The quantity that it is set against is not known for the same year. */
  'noReference',
  /** The target is set per unit, and no unit has reported. */
  'wrongScope',
  /** Every unit that reported meets the target, but some have not reported. */
  'nonReporting',
  /** Not every group of a composite has a figure. */
  'nonReportingComponents',
  /** A formula needs positive values. */
  'nonPositive',
  /** A formula has no value here. */
  'undefined',
  /** The groups of the base year are others than those of the year judged. */
  'differentGroups',
  /** A year of the period failed a target that has to be maintained, whatever comes. */
  'notHeld',
  /** The observation brings no numerator and denominator. */
  'noCounts',
  /** Nothing that is reported by group. */
  'noGroups',
  /** The library does not know the indicator. */
  'unknownIndicator',
  /** The evaluation lies outside the years of the plan. */
  'outsidePeriod',
] as const;

/** Why something cannot be known; each reason is explained in the list. */
export type Reason = (typeof reasons)[number];
