import type { DecimalString } from '../quantity/Quantity.js';
import type { UnitId } from '../quantity/units.js';
import type { Attainment } from './Attainment.js';
import type { Reason } from './NotAssessed.js';
import type { ObservationStatus } from './Observation.js';
import type { Stage } from './PlanEvaluation.js';
import type { RuleKind } from './Rule.js';
import type { ListName, Scope, Timing } from './Target.js';
import type { Course, Regime } from './Trajectory.js';

/**
 * The verdict on a target as a flat row of codes, for CSV, SQL and data frames. Every row has all
 * columns, in this order. Missing values are `null`, as is everything after `margin` if only
 * verdicts were evaluated.
 */
export interface EvaluationRow {
  /** The id of the plan. */
  readonly plan: string;
  /** The code of the area, or its name if it has no code. */
  readonly area: string;
  /** The year that was evaluated. */
  readonly year: number;
  readonly stage: Stage;
  /** The id of the domain, such as `women.health`. */
  readonly domain: string;
  readonly list: ListName;
  /** The id of the clause, such as `women.health.g2`. */
  readonly clause: string;
  /** The id of the target. */
  readonly target: string;
  /** The id of the target that this one repeats; compliance rates count only one of the two. */
  readonly restates: string | null;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The kind of the rule. */
  readonly rule: RuleKind;
  readonly timing: Timing;
  readonly scope: Scope;
  readonly dueYear: number;
  readonly status: Attainment['status'];
  /** Why the target was not assessed. */
  readonly reason: Reason | null;
  /**
   * The indicator of the group that value and base describe; `null` if that is `indicator` itself.
   */
  readonly component: string | null;
  /** The year of the value. */
  readonly valueYear: number | null;
  /** The value that was judged, as published. */
  readonly value: DecimalString | null;
  /** The unit of `value`. */
  readonly unit: UnitId | null;
  /** Whether the value is final, provisional or estimated. */
  readonly valueStatus: ObservationStatus | null;
  /**
   * For a target set per township or institution: the code of the township whose value decided the
   * verdict, or of the area of the institution.
   */
  readonly valueArea: string | null;
  /** The institution whose value decided the verdict, for a target set per institution. */
  readonly valueInstitution: string | null;
  /** What the value was compared with, in `thresholdUnit`. */
  readonly threshold: DecimalString | null;
  /** The unit of threshold and margin. */
  readonly thresholdUnit: UnitId | null;
  /** Positive if the value is better than the target, negative if it is worse. */
  readonly margin: DecimalString | null;
  readonly baseYear: number | null;
  /** The base-year value, in `baseUnit`. */
  readonly baseValue: DecimalString | null;
  readonly baseUnit: UnitId | null;
  readonly regime: Regime | null;
  readonly course: Course | null;
  /** The share of the distance from the base to the target that is covered; 1 is all of it. */
  readonly progress: number | null;
  /** Progress ÷ the share expected on a straight path; 1 is exactly on the path. */
  readonly pace: number | null;
  /** The first year whose figure met the target. */
  readonly firstAttained: number | null;
  /** The first year of the current run of misses, if the target was met before. */
  readonly lostSince: number | null;
}
