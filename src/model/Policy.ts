import type { DecimalString } from '../quantity/Quantity.js';
import type { ScoringMethod } from './Score.js';

/**
 * The thresholds of the warnings. No official text defines one: these are the library's own, and
 * `npm run bench -- calibration` shows how often each warning is a false alarm.
 */
export interface WarningPolicy {
  /** `unlikelyToAttain` where the probability of attaining is below this share, 0 to 1. */
  readonly unlikelyProbability: number;
  /** `volatile` with counts: the level of the dispersion test, 0 to 1. */
  readonly volatileLevel: number;
  /** `volatile` without counts: where the residual spread, over the mean level, is above this. */
  readonly volatileShare: number;
  /** `volatile`: looks at so many figures or more. */
  readonly volatileYears: number;
  /** `reversal`, `lostAttainment`: the one-sided level of the test of the latest change, 0 to 1. */
  readonly changeLevel: number;
  /** `erodingHeadroom`: the one-sided level of the test of the trend, 0 to 1. */
  readonly trendLevel: number;
  /**
   * `erodingHeadroom`: where counts are overdispersed at this level, the excess widens the test of
   * the trend, 0 to 1.
   */
  readonly overdispersionLevel: number;
  /** `erodingHeadroom` where less than this share of the headroom of the base year is left. */
  readonly headroomShare: number;
  /** High urgency: at most this share of what is raised over a plan is a false alarm, 0 to 1. */
  readonly falseDiscoveryRate: number;
  /** `stale` where the latest figure is older than this many years. */
  readonly staleYears: number;
  /** `suspectUnit` where a figure is this many times the one before, or that part of it. */
  readonly suspectFactor: number;
}

/**
 * What a forecast assumes. No text of a plan says any of it: the values were chosen by simulation
 * (`npm run bench -- calibration`), and the guide to forecasts says what each costs and gains.
 */
export interface ForecastPolicy {
  /** With counts: the standard deviation of a trend's yearly slope, on the log or logit scale. */
  readonly slopeSd: number;
  /** Without counts: the same; on the indicator's own scale as a share of the level. */
  readonly valueSlopeSd: number;
  /** The share of trends that stop after the last year, 0 to 1. */
  readonly stall: number;
  /** How many events, at the rate of the target, the prior on the level of a rate is worth. */
  readonly levelEvents: number;
  /** Without counts: the prior probability of a line; the rest is that of a random walk. */
  readonly line: number;
  /** Counts that are overdispersed at this level give way to the values, 0 to 1. */
  readonly dispersionLevel: number;
  /** Below this level they do so even where the values are uninformative, 0 to 1. */
  readonly excessLevel: number;
  /** Fewer years give no forecast; at least 3. */
  readonly leastYears: number;
  /** Without counts: fewer values are uninformative, since they lie on a line by luck too often. */
  readonly leastValues: number;
  /** Without counts: an interval wider than this share of the possible range is uninformative. */
  readonly widestShare: number;
  /**
   * The same for rates of rare events, and where the range has no end: in multiples of the value.
   */
  readonly widestMultiple: number;
  /** The year of attainment is looked for up to so many years after the latest figure. */
  readonly horizon: number;
}

/**
 * What an evaluation assumes where neither the text nor arithmetic decides. Every value used is
 * echoed in the result.
 */
export interface Policy {
  /** The base year of rules that print none; the year before the plan's period unless given. */
  readonly baseYear: number;
  /** “About” a figure: the distance that is still about it, in the unit of the indicator. */
  readonly aroundTolerance: DecimalString;
  /**
   * “Commensurate with”: the distance from the reference that is still a match, in the unit of the
   * indicator.
   */
  readonly matchTolerance: DecimalString;
  /**
   * 基本实现: the relative shortfall that still counts as nearly attained; `'0'` switches it off.
   * `'0.005'` is the official precedent.
   */
  readonly nearBand: DecimalString;
  /**
   * How far the progress share may lie from the straight path and still be on course, in shares of
   * the whole distance.
   */
  readonly courseTolerance: DecimalString;
  /** The level of intervals, between 0 and 1. */
  readonly confidence: number;
  /** How many years are pooled where an observation brings its counts. */
  readonly poolingYears: number;
  /** How a target is scored unless another method is named. */
  readonly method: ScoringMethod;
  /** What forecasts assume. */
  readonly forecast: ForecastPolicy;
  /** The thresholds of the warnings. */
  readonly warnings: WarningPolicy;
}

/** A policy with only the values that differ from the default. */
export type PolicyInput = Partial<Omit<Policy, 'forecast' | 'warnings'>> & {
  /** What forecasts assume. */
  readonly forecast?: Partial<ForecastPolicy>;
  /** The thresholds of the warnings. */
  readonly warnings?: Partial<WarningPolicy>;
};
