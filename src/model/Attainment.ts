import type { DecimalString, Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { Reason } from './NotAssessed.js';

/**
 * A township or institution that misses, or only nearly attains, a target set per township or
 * institution.
 */
export interface FailingUnit {
  /** The code of the township, or of the area of the institution. */
  readonly area: string;
  /** The institution, for a target set per institution. */
  readonly institution?: string;
  readonly year: number;
  /** The figure in `unit`, in which the target is judged; a decimal string. */
  readonly value: string;
  readonly unit: UnitId;
  /** The margin, which is never positive. */
  readonly margin: Quantity;
}

/** A year in which a target that has to be maintained was not met. */
export interface FailingYear {
  /** The township, or the area of the institution, that failed in that year. */
  readonly area?: string;
  readonly institution?: string;
  /**
   * For a target that covers several groups: the indicator of the group that failed in that year.
   */
  readonly component?: string;
  readonly year: number;
  readonly value: string;
  readonly unit: UnitId;
  /** The margin, which is never positive. */
  readonly margin: Quantity;
}

/** The direction in which a series moved, from figure to figure. */
export interface Run {
  /** The number of changes from one figure to the next. */
  readonly changes: number;
  /** The number of changes in the desired direction. */
  readonly desired: number;
  /** Changes in the desired direction ÷ all changes. */
  readonly share: number;
}

/**
 * The details of a verdict, in addition to its status. `run`, `smallNumbers` and `change` are left
 * out with `parts: 'verdicts'`.
 */
export interface AttainmentDetails {
  /** How much better than the target the figure is; negative if it is worse. */
  readonly margin?: Quantity;
  /** The value that the figure was compared with. */
  readonly threshold?: Quantity;
  /** The tolerance of the policy, if one was used. */
  readonly tolerance?: Quantity;
  /** For a target set per township or institution: those that do not attain it, by year. */
  readonly failingUnits?: readonly FailingUnit[];
  /**
   * Codes of townships, or names of institutions, without a figure that is recent enough for the
   * stage.
   */
  readonly nonReporting?: readonly string[];
  /**
   * Years of the period in which a target that has to be maintained was not met. For a target set
   * per township or institution, units that miss it now are left out: they are in `failingUnits`.
   */
  readonly notHeldIn?: readonly FailingYear[];
  /**
   * For a target that covers several groups: the indicators of the groups that do not attain it.
   */
  readonly failingComponents?: readonly string[];
  /**
   * For a target that covers several groups: the indicators of the groups without such a figure.
   */
  readonly nonReportingComponents?: readonly string[];
  /**
   * Codes of townships, or names of institutions, whose latest denominator is 0: without cases
   * there is no rate to judge.
   */
  readonly withoutCases?: readonly string[];
  /**
   * For a target that covers several groups: the indicators of the groups whose latest denominator
   * is 0.
   */
  readonly componentsWithoutCases?: readonly string[];
  /** For a trend: how steadily the series moved. */
  readonly run?: Run;
  /**
   * The conclusions from the counts. Only for rates and shares of a whole that are not compared
   * with the base.
   */
  readonly smallNumbers?: SmallNumbers;
  /** For a direction or a relative change with counts: a test against chance. */
  readonly change?: TestedChange;
}

/** The statuses of a verdict, from best to worst; `notAssessed` means that there is no verdict. */
export const attainmentStatuses = ['attained', 'nearlyAttained', 'missed', 'notAssessed'] as const;

/** Whether a target is met. */
export type Attainment =
  | ({
      readonly status: Exclude<(typeof attainmentStatuses)[number], 'notAssessed'>;
    } & AttainmentDetails)
  | ({ readonly status: 'notAssessed'; readonly reason: Reason } & AttainmentDetails);

/** An exact interval around an observed rate or share. Its ends are estimates, hence numbers. */
export interface ExactInterval {
  readonly low: number;
  readonly high: number;
  /** The unit of `low` and `high`. */
  readonly unit: UnitId;
  /**
   * The level of confidence, 0 to 1: at least this share of intervals computed in this way contains
   * the true value.
   */
  readonly level: number;
  /** `garwood` for rates of rare events, `clopperPearson` for shares. */
  readonly method: 'garwood' | 'clopperPearson';
}

/** The combined counts for several years. */
export interface Pooled {
  /** The years whose counts were added. */
  readonly years: readonly number[];
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  /** Numerator ÷ denominator, in the unit. */
  readonly value: DecimalString;
  readonly unit: UnitId;
  /** The verdict on the pooled value. */
  readonly status: 'attained' | 'missed';
  readonly interval: ExactInterval;
  /** Like `distinguishable` in `SmallNumbers`, for the pooled value. */
  readonly distinguishable: 'better' | 'worse' | 'no';
}

/** The conclusions from the counts behind a figure. */
export interface SmallNumbers {
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  /** The interval around the figure for the latest year. */
  readonly interval: ExactInterval;
  /**
   * `better` or `worse`: the whole interval is on that side of the target. `no`: it includes the
   * target.
   */
  readonly distinguishable: 'better' | 'worse' | 'no';
  /** The same for several years together, if they have counts. */
  readonly pooled?: Pooled;
}

/** The counts for one year. */
export interface YearCounts {
  readonly year: number;
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
}

/** The change since the base year, tested on the counts for both years. */
export interface TestedChange {
  readonly base: YearCounts;
  readonly latest: YearCounts;
  /** The required ratio of latest to base: 1 for a direction, 0.8 for 20 % less. */
  readonly ratio: number;
  /**
   * Two-sided: the probability of a change at least this far from `ratio` if the true change were
   * `ratio`.
   */
  readonly p: number;
  /** The change is considered different from `ratio` if p is below this level. */
  readonly level: number;
  /** Whether the true change is better or worse than `ratio`, or not distinguishable from it. */
  readonly distinguishable: 'better' | 'worse' | 'no';
  /**
   * `fisher` for shares that have to rise or fall, otherwise `conditional` (Przyborowski–Wilenski).
   */
  readonly method: 'conditional' | 'fisher';
}
