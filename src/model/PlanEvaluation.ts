import { deepFreeze } from '../deepFreeze.js';
import type { Issue } from '../errors/Issue.js';
import type { Reason } from './NotAssessed.js';
import type { Policy } from './Policy.js';
import type { TargetEvaluation, TargetVerdict } from './TargetEvaluation.js';

/**
 * The stages at which a plan is evaluated; each has its own rules.
 *
 * @example
 * ```ts
 * import { stages } from '@lipu/plans';
 * console.log(stages); // [ 'annual', 'midterm', 'final' ]
 * ```
 */
export const stages = /* @__PURE__ */ deepFreeze(['annual', 'midterm', 'final'] as const);
/** The stage of an evaluation: yearly monitoring, mid-term or final evaluation. */
export type Stage = (typeof stages)[number];

/** A compliance rate, always with its denominators. */
export interface Compliance {
  /** Targets attained; in `withNearly`, also those nearly attained (基本实现). */
  readonly numerator: number;
  /** Targets that were assessed: the denominator of the national reports. */
  readonly monitorable: number;
  /** Every target, without those that repeat another. */
  readonly all: number;
}

/** Counts that add up: attained + nearlyAttained + missed + notAssessed = total. */
export interface Counts {
  /** Every target that is counted. */
  readonly total: number;
  readonly attained: number;
  /** 基本实现; zero unless the policy sets `nearBand`. */
  readonly nearlyAttained: number;
  readonly missed: number;
  /** Targets that could not be judged. */
  readonly notAssessed: number;
  /** Targets that repeat another one counted here; they are in no other count. */
  readonly restated: number;
  /** Why targets were not assessed; the counts add up to `notAssessed`. */
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  /** The compliance rate (达标率), without and with nearly attained targets (基本实现). */
  readonly compliance: { readonly strict: Compliance; readonly withNearly: Compliance };
}

/** The counts of a whole plan, by domain and by list. */
export interface Summary<DomainId extends string = string> extends Counts {
  /** The same counts for each domain. */
  readonly domains: readonly ({ readonly domain: DomainId; readonly number: number } & Counts)[];
  /** The same counts for goals and for measures. */
  readonly lists: { readonly goal: Counts; readonly measure: Counts };
}

/**
 * The evaluation of a plan for one area and year. It is plain JSON: if it is written as JSON and
 * parsed with `planEvaluationSchema`, the result is equal to it.
 */
export interface PlanEvaluation {
  /** The version of the shape; raised when programs for an older version would misread it. */
  readonly schemaVersion: 1;
  /** The version of the library that produced the evaluation. */
  readonly libraryVersion: string;
  /** The id of the plan. */
  readonly plan: string;
  /** The code of the area that was judged, or its name if it has no code. */
  readonly area: string;
  /** The year that was judged. */
  readonly year: number;
  /** The stage, which decides which figures are accepted. */
  readonly stage: Stage;
  /** The complete policy that was used. */
  readonly policy: Policy;
  /** One evaluation for each target, in the order of the text. */
  readonly targets: readonly TargetEvaluation[];
  /** Counts of the whole, by domain and by list. */
  readonly summary: Summary;
  /**
   * Figures that contradict each other or their counts, or that no target uses; an unknown area or
   * indicator; a year outside the period.
   */
  readonly issues: readonly Issue[];
}

/** The verdicts on the targets of a plan, with the figure behind each of them. */
export interface PlanVerdicts extends Omit<PlanEvaluation, 'targets'> {
  /** One verdict for each target, in the order of the text. */
  readonly targets: readonly TargetVerdict[];
}
