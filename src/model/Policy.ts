import type { DecimalString } from '../quantity/Quantity.js';
import type { ScoringMethod } from './Score.js';

/**
 * The thresholds of the warnings. No official text defines any, so these are our own.
 * `npm run bench -- calibration` shows how often each warning is a false alarm.
 */
export interface WarningPolicy {
  /** `unlikelyToAttain`: raised if the probability of attaining is below this share, 0 to 1. */
  readonly unlikelyProbability: number;
  /** `volatile` with counts: the level of the dispersion test, 0 to 1. */
  readonly volatileLevel: number;
  /**
   * `volatile` without counts: raised if the residual spread ÷ the mean level is above this, but
   * never for rates of rare events (the `log` scale).
   */
  readonly volatileShare: number;
  /** `volatile`: the minimum number of figures. */
  readonly volatileYears: number;
  /** `reversal`, `lostAttainment`: the one-sided level of the test of the latest change, 0 to 1. */
  readonly changeLevel: number;
  /**
   * `erodingHeadroom`, and `unlikelyToAttain` for a direction or a narrowing gap: the one-sided
   * level of the test of the trend, 0 to 1.
   */
  readonly trendLevel: number;
  /**
   * For the same two warnings: if counts are overdispersed at this level, 0 to 1, the test of the
   * trend is corrected for the excess.
   */
  readonly overdispersionLevel: number;
  /**
   * `erodingHeadroom`: raised if less than this share of the base year's headroom is left, or if
   * the headroom runs out by the due year.
   */
  readonly headroomShare: number;
  /** The largest expected share of false alarms among the urgent warnings of a plan, 0 to 1. */
  readonly falseDiscoveryRate: number;
  /** `stale`: raised if the latest figure is older than this many years. */
  readonly staleYears: number;
  /**
   * `suspectUnit`: raised if a figure without counts differs by at least this factor from the
   * previous one or from the base in the plan. In a comparison with the target, the factor is fixed
   * at 20.
   */
  readonly suspectFactor: number;
}

/**
 * The assumptions of a forecast. The plans state none of them: the values were chosen by simulation
 * (`npm run bench -- calibration`), and the guide to forecasts describes the trade-offs.
 */
export interface ForecastPolicy {
  /** With counts: the standard deviation of a trend's yearly slope, on the log or logit scale. */
  readonly slopeSd: number;
  /**
   * Without counts: the standard deviation of the yearly slope; on the `identity` scale, as a share
   * of the largest value.
   */
  readonly valueSlopeSd: number;
  /** The prior probability, 0 to 1, that the trend stops after the last year. */
  readonly stall: number;
  /**
   * The weight of the prior on the level of a rate, as a number of events; the prior is centred on
   * the rate of the target, unless that is printed as 0.
   */
  readonly levelEvents: number;
  /** Without counts: the prior probability, 0 to 1, of a straight line against a random walk. */
  readonly line: number;
  /** If counts are overdispersed at this level, 0 to 1, the values are used instead. */
  readonly dispersionLevel: number;
  /**
   * If counts are overdispersed even at this level, 0 to 1, they are never used, even if the values
   * are uninformative.
   */
  readonly excessLevel: number;
  /** The minimum number of years for a forecast; at least 3. */
  readonly leastYears: number;
  /**
   * Without counts: the minimum number of values; fewer are uninformative, since they lie on a line
   * by chance too often.
   */
  readonly leastValues: number;
  /** Without counts: an interval wider than this share of the possible range is uninformative. */
  readonly widestShare: number;
  /**
   * The same limit for rates of rare events and for unbounded ranges, as a multiple of the target
   * figure or the expected value, whichever is larger.
   */
  readonly widestMultiple: number;
  /** How many years after the latest figure are searched for the year of attainment. */
  readonly horizon: number;
}

/**
 * What an evaluation assumes where neither the text nor arithmetic settles a question. The
 * evaluation of a plan includes every value that it used.
 */
export interface Policy {
  /** The base year of rules that name none; by default, the year before the plan's period. */
  readonly baseYear: number;
  /**
   * For a target of “about” a figure: the largest distance from the figure that still meets the
   * target, in the unit of the indicator; for 基本 coverage, in percentage points.
   */
  readonly aroundTolerance: DecimalString;
  /**
   * For “in line with” (相适应): the largest distance from the reference that still meets the target,
   * in the unit of the indicator.
   */
  readonly matchTolerance: DecimalString;
  /**
   * For 基本实现: the relative shortfall that still counts as nearly attained; `'0'` disables it.
   * `'0.005'` corresponds to what one official report counted (20.1 against a target of 20).
   */
  readonly nearBand: DecimalString;
  /**
   * The largest difference between the share covered and the expected share at which a target still
   * counts as on course: 0.02 is 2 % of the distance from the base to the target.
   */
  readonly courseTolerance: DecimalString;
  /** The confidence level of intervals, between 0 and 1; changes are tested at 1 − confidence. */
  readonly confidence: number;
  /** The largest number of years whose counts are pooled, up to the latest figure. */
  readonly poolingYears: number;
  /** The default method of `scorePlan`. */
  readonly method: ScoringMethod;
  /** The assumptions of forecasts. */
  readonly forecast: ForecastPolicy;
  /** The thresholds of the warnings. */
  readonly warnings: WarningPolicy;
}

/** A policy with only the values that differ from the default. */
export type PolicyInput = Partial<Omit<Policy, 'forecast' | 'warnings'>> & {
  /** The assumptions of forecasts. */
  readonly forecast?: Partial<ForecastPolicy>;
  /** The thresholds of the warnings. */
  readonly warnings?: Partial<WarningPolicy>;
};
