import type { Attainment } from './Attainment.js';
import type { LocalizedText } from './LocalizedText.js';
import type { Compliance, PlanEvaluation } from './PlanEvaluation.js';
import type { Observed } from './TargetEvaluation.js';

/**
 * How the verdict on a target moved between two evaluations. Each target has exactly one movement.
 *
 * `newlyAttained`, `lost`: assessed in both evaluations, and attained only in the second or only in
 * the first. `nearer`, `farther`: attained in neither, and moved between missed and nearly
 * attained. `newlyKnown`, `noLongerKnown`: assessed only in the second or only in the first.
 * `unchanged`: the same status.
 */
export const movements = [
  'newlyAttained',
  'lost',
  'nearer',
  'farther',
  'newlyKnown',
  'noLongerKnown',
  'unchanged',
] as const;
/**
 * The movement of the verdict on a target, which is the name of its list in `EvaluationComparison`.
 */
export type Movement = (typeof movements)[number];

/** The verdict on a target in one of two evaluations. */
export interface VerdictSide {
  readonly status: Attainment['status'];
  /** The figure that was judged, or `null`. */
  readonly observed: Observed | null;
}

/** A target in two evaluations. */
export interface VerdictChange<TargetId extends string = string> {
  /** The id of the target. */
  readonly target: TargetId;
  /** The id of the target that this one repeats; compliance rates count only one of the two. */
  readonly restates?: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The name of the indicator. */
  readonly name: LocalizedText;
  readonly before: VerdictSide;
  readonly after: VerdictSide;
}

/** A compliance rate in two evaluations. */
export interface ComplianceChange {
  readonly before: Compliance;
  readonly after: Compliance;
}

/** The area, year and stage of an evaluation. */
export type ComparedEvaluation = Pick<PlanEvaluation, 'area' | 'year' | 'stage'>;

/** Two evaluations of one plan, compared. */
export interface EvaluationComparison<TargetId extends string = string>
  extends Readonly<Record<Movement, readonly VerdictChange<TargetId>[]>> {
  /** The id of the plan. */
  readonly plan: string;
  readonly before: ComparedEvaluation;
  readonly after: ComparedEvaluation;
  /** The ids of targets that only the first evaluation has, since the plan has changed. */
  readonly onlyBefore: readonly TargetId[];
  /** The ids of targets that only the second evaluation has. */
  readonly onlyAfter: readonly TargetId[];
  /** The compliance rates, each with its denominators. */
  readonly compliance: {
    readonly strict: ComplianceChange;
    /** The rate that also counts nearly attained targets (基本实现). */
    readonly withNearly: ComplianceChange;
  };
}
