import type { Quantity } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { Attainment } from './Attainment.js';
import type { Contradiction } from './Contradiction.js';
import type { Disparity } from './Disparity.js';
import type { Forecast } from './Forecast.js';
import type { LocalizedText } from './LocalizedText.js';
import type { Observation } from './Observation.js';
import type { Rule } from './Rule.js';
import type { ClauseAddress, Scope, Timing } from './Target.js';
import type { History, Trajectory } from './Trajectory.js';
import type { Warning } from './Warning.js';

/** The kinds of judged values that are not published figures. */
export const derivations = ['gap', 'gapRatio', 'yearlyChange'] as const;
/**
 * A kind of value that is computed, not published: a gap between groups in points or as a ratio, or
 * a mean yearly change.
 */
export type Derived = (typeof derivations)[number];

/** The figure that was judged, in its published unit. */
export interface Observed {
  readonly year: number;
  /** A decimal string, as published. */
  readonly value: string;
  readonly unit: UnitId;
  readonly sex: Observation['sex'];
  readonly residence: Observation['residence'];
  /**
   * For a target set per township or institution: the code of the township whose figure decided the
   * verdict, or of the area of the institution.
   */
  readonly area?: string;
  /** The institution whose figure decided the verdict, for a target set per institution. */
  readonly institution?: string;
  /**
   * The status of the figure; for a gap between groups, the least reliable status of their figures.
   */
  readonly status: Observation['status'];
  /** Where it was published, if that is known; for a gap between groups, all their sources. */
  readonly source?: string;
  /** Decimal strings, as published. */
  readonly numerator?: string;
  readonly denominator?: string;
  /**
   * For a target that covers several groups: the id of the indicator of the group whose figure
   * decided the verdict.
   */
  readonly component?: string;
  /**
   * The kind of value, if it is not a published figure: a gap between groups, or a mean yearly
   * change.
   */
  readonly derived?: Derived;
}

/** The base-year figure. */
export interface BaselineUsed {
  readonly year: number;
  /** A decimal string, as published. */
  readonly value: string;
  readonly unit: UnitId;
  /** Whether it was observed or is printed in the plan. */
  readonly origin: 'observed' | 'plan';
  /** Where it was published, or the plan and the paragraph. */
  readonly source?: string;
  /** The figure in the plan, if the observed one differs from it. */
  readonly printed?: Quantity;
}

/** The bound that a nested indicator implies for an indicator without a figure of its own. */
export interface ImpliedBound {
  /** Whether the value is at least or at most the bound. */
  readonly relation: 'atLeast' | 'atMost';
  /** The bound, a decimal string. */
  readonly value: string;
  readonly unit: UnitId;
  /** The year of the figure from which the bound follows. */
  readonly year: number;
  /** The id of the indicator from which the bound follows. */
  readonly from: string;
  /** The verdict that follows from the bound, if it determines the result. */
  readonly implies?: 'attained' | 'missed';
}

/** The basis of a verdict, so that an auditor can reproduce it. */
export interface Evidence {
  /** The id of the clause. */
  readonly clause: string;
  /** The operative words of the text. */
  readonly wording: string;
  /** The ids of our interpretations of the target. */
  readonly interpretations: readonly string[];
  /** The figures that were used, oldest first, each in its published unit. */
  readonly series: readonly {
    readonly year: number;
    /** A decimal string. */
    readonly value: string;
    readonly unit: UnitId;
    readonly status: Observation['status'];
    readonly source?: string;
  }[];
  /** The figures that were not used, since the year has one with a more reliable status. */
  readonly replaced: readonly {
    readonly year: number;
    readonly value: string;
    readonly unit: UnitId;
    readonly status: Observation['status'];
  }[];
}

/** What an evaluation can include: only verdicts, or everything. */
export const evaluationParts = ['verdicts', 'all'] as const;
/** The parts of an evaluation: all of them, or only the figure and the verdict of each target. */
export type EvaluationParts = (typeof evaluationParts)[number];

/** The verdict on one target, with the figure on which it is based. */
export interface TargetVerdict {
  /** The id of the target. */
  readonly target: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The name of the indicator, or its id if the catalogue does not contain it. */
  readonly name: LocalizedText;
  /** The address of the target in the plan. */
  readonly clause: ClauseAddress;
  /** The requirement. */
  readonly rule: Rule;
  readonly timing: Timing;
  readonly scope: Scope;
  /** The year by which the target has to be met. */
  readonly dueYear: number;
  /** The year that was evaluated. */
  readonly year: number;
  /** The id of the target that this one repeats; only one of the two is counted. */
  readonly restates?: string;
  /** The figure that was judged, or `null`. */
  readonly observed: Observed | null;
  /** Whether the target is met. */
  readonly attainment: Attainment;
  /**
   * Figures that contradict each other; none of them is used. They include those of townships and
   * institutions, those of the quantity with which the target is compared and, unless `parts` is
   * `verdicts`, those of the groups in `disparities`.
   */
  readonly contradicted: readonly Contradiction[];
}

/** The evaluation of one target: the verdict and everything derived from its figures. */
export interface TargetEvaluation extends TargetVerdict {
  /** The base-year figure; `null` if it is unknown. */
  readonly baseline: BaselineUsed | null;
  /** The development since the base year: regime, course, progress or headroom, and the path. */
  readonly trajectory: Trajectory;
  /** How the series has developed so far. */
  readonly history: History;
  /** The bound implied by a nested indicator, if there is no figure. */
  readonly bound?: ImpliedBound;
  /** The basis of the verdict. */
  readonly evidence: Evidence;
  /** The forecast for the due year. */
  readonly forecast: Forecast;
  /** The gaps between groups, in the latest year that shows them. */
  readonly disparities: readonly Disparity[];
  /** Possible problems, with the numbers that raised them. */
  readonly warnings: readonly Warning[];
}
