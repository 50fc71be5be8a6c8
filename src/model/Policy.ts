import type { DecimalString } from '../quantity/Quantity.js';
import type { ScoringMethod } from './Score.js';

/** The thresholds of the warnings. No official number defines a warning: these are the library's own. */
export interface WarningPolicy {
  /** `unlikelyToAttain` where the probability of attaining is below this share, 0 to 1. */
  readonly unlikelyProbability: number;
  /** `volatile` where the spread of the yearly changes around their mean, over the mean level, is above this share. */
  readonly volatileShare: number;
  /** `erodingHeadroom` where less than this share of the headroom of the base year is left, 0 to 1. */
  readonly headroomShare: number;
  /** `suspectUnit` where a figure is this many times the one before, or less than its inverse. */
  readonly suspectFactor: number;
  /** `stale` where the latest figure is older than this many years. */
  readonly staleYears: number;
}

/** What an evaluation assumes where neither the text nor arithmetic decides. Every value used is echoed in the result. */
export interface Policy {
  /** The base year of rules that print none; the year before the plan's period unless given. */
  readonly baseYear: number;
  /** “About” a figure: the distance that is still about it, in the unit of the indicator. */
  readonly aroundTolerance: DecimalString;
  /** “Commensurate with”: the distance from the reference that is still a match, in the unit of the indicator. */
  readonly matchTolerance: DecimalString;
  /** 基本实现: the relative shortfall that still counts as nearly attained; `'0'` switches it off. `'0.005'` is the official precedent. */
  readonly nearBand: DecimalString;
  /** How far the progress share may lie from the straight path and still be on course, in shares of the whole distance. */
  readonly courseTolerance: DecimalString;
  /** The level of intervals, between 0 and 1. */
  readonly confidence: number;
  /** How many years are pooled where an observation brings its counts. */
  readonly poolingYears: number;
  /** How a target is scored unless another method is named. */
  readonly method: ScoringMethod;
  /** The thresholds of the warnings. */
  readonly warnings: WarningPolicy;
}
