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
 * The verdict on a target as a flat row of codes: for CSV, SQL and data frames. Every row has every
 * column, in this order; missing values are `null`, as is everything after `margin` where only
 * verdicts were evaluated.
 */
export interface EvaluationRow {
  readonly plan: string;
  readonly area: string;
  /** The year that was judged. */
  readonly year: number;
  readonly stage: Stage;
  readonly domain: string;
  readonly list: ListName;
  readonly clause: string;
  readonly target: string;
  /** The id of the target that this one repeats; compliance rates count only one of the two. */
  readonly restates: string | null;
  readonly indicator: string;
  readonly rule: RuleKind;
  readonly timing: Timing;
  readonly scope: Scope;
  readonly dueYear: number;
  readonly status: Attainment['status'];
  /** Why it was not assessed. */
  readonly reason: Reason | null;
  /**
   * The indicator of the group that value and base describe; `null` if that is `indicator` itself.
   */
  readonly component: string | null;
  /** The year of the value. */
  readonly valueYear: number | null;
  /** The value that was judged, as published. */
  readonly value: DecimalString | null;
  readonly unit: UnitId | null;
  /** Whether the value is final. */
  readonly valueStatus: ObservationStatus | null;
  /** What the value was compared with, in `thresholdUnit`. */
  readonly threshold: DecimalString | null;
  /** The unit of threshold and margin. */
  readonly thresholdUnit: UnitId | null;
  /** Positive if the value is better than the target, negative if it is worse. */
  readonly margin: DecimalString | null;
  readonly baseYear: number | null;
  readonly baseValue: DecimalString | null;
  readonly baseUnit: UnitId | null;
  readonly regime: Regime | null;
  readonly course: Course | null;
  /** The share of the distance from the base to the target that is covered. */
  readonly progress: number | null;
  /** Progress ÷ the share expected on a straight path. */
  readonly pace: number | null;
  readonly firstAttained: number | null;
  readonly lostSince: number | null;
}
